import News
import Testing

/// Which words stand in quotation marks, whoever says them.
@Suite struct QuotationTests {
  @Test(arguments: [
    #""We agree," Cole said."#: ["We agree"],
    "“We agree,” Cole said.": ["We agree"],
    #""We agree,” Cole said."#: ["We agree"],
    "''We agree,'' Cole said.": ["We agree"],
    "``We agree,'' Cole said.": ["We agree"],
    "‘We agree,’ Cole said.": ["We agree"],
    "'We agree,' Cole said.": ["We agree"],
    "« We agree, » Cole said.": ["We agree"],
    "„We agree“, Cole said.": ["We agree"],
    "''They say, 'Go home,''' Cole said.": ["They say, 'Go home,'"],
    "“It is all Facebook,” Cole said.": ["It is all Facebook"],
    "The crowd chanted “Lund! Lund!”": ["Lund! Lund!"],
    "Said Cole, “We agree.”": ["We agree."],
    "“We agree,” said Cole of Miami, Fla. “We always did.”": ["We agree", "We always did."],
    "Cole told them that “we agree.”": ["we agree."],
    "‘It’s the Joneses’ house,’ Cole said. ‘’Tis theirs.’": ["It’s the Joneses’ house", "’Tis theirs."],
    "'It's rock 'n' roll,' Cole said.": ["It's rock 'n' roll"],
    "“She said, ‘Go home,’ and we went,” Cole said.": ["She said, ‘Go home,’ and we went"],
    "“We agree,” Cole said, “but not on all of it.”": ["We agree", "but not on all of it."],
    "“We agree on this.\n\n“And on that,” Cole said.": ["We agree on this.", "And on that"],
    "‘We agree on this.\n\n‘And on that,’ Cole said.": ["We agree on this.", "And on that"],
    "Cole said: “We agree. “We always did.”": ["We agree.", "We always did."],
    "“Do we agree?” Cole asked.": ["Do we agree?"],
    "“We agree.” Cole said.": ["We agree."],
  ])
  func findsQuotedWords(text: String, words: [String]) {
    #expect(QuotationTests.direct(text) == words)
  }

  @Test(arguments: [
    "The Joneses' dogs and the workers' union met in the '90s.",
    "The so-called “Bridge of Sighs” film opened.",
    "The band played “Rivers of Light” twice.",
    "William “Bill” Carter left early.",
    #"The link <a href="https://example.org/x">is here</a>."#,
    "They used a “smart” lock.",
    "Cole said no more on the station's “Talk of the Town.”",
    "He is 6'2\" tall and left.",
  ])
  func leavesOtherMarksAlone(text: String) {
    #expect(QuotationTests.direct(text) == [])
  }

  @Test func readsHostileMarks() {
    for hostile in ["“", "\"", "'", "‘a ", "\" ", "a’ ", "''", "(“", "said \"x ", "Cole said “a” "] {
      let article = MarkedText(String(repeating: hostile, count: 4000)).article
      _ = Findings(of: article)
    }
  }

  private static func direct(_ text: String) -> [String] {
    let article = ArticleRecord(id: .number(1), title: "", text: text).article
    return Findings(of: article).quotes.filter { $0.kind == .direct }.map { String(article.words(at: $0.range)) }
  }
}
