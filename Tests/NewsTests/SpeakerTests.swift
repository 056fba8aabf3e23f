import News
import Testing

/// Who is meant by the words that name a speaker.
@Suite struct SpeakerTests {
  @Test(arguments: [
    "Dana Cole came. “<\"Dana Cole|We agree>,” Cole said.",
    "“<\"Dana Cole|We agree>,” Mayor Dana Cole said. “<\"Dana Cole|All of us.>”",
    "Senator Dana Cole met Minister Juan Reyes. “<\"Juan Reyes|We agree>,” the minister said.",
    "Mary Lund met Peter Lund. “<\"Peter Lund|We agree>,” Mr. Lund said. “<\"Mary Lund|We do not>,” Mrs. Lund said.",
    "Tan Wei Ling spoke first. “<\"Tan Wei Ling|We agree>,” Ms Tan said.",
    "Mary Lund and Peter Holm came. “<\"Mary Lund|We agree>,” she said.",
    "Peter Holm saw the bride, Anuja Rao. She laughed. “<\"Anuja Rao|We agree>,” Rao said.",
    "The International Harbour Fund (IHF) met. “<\"International Harbour Fund|We agree>,” the IHF said.",
    "Dr Anjali Mehra came with Peter Holm. “<\"Anjali Mehra|She is well>,” the surgeon said.",
    "Secretary of State Dana Cole came. “<\"Dana Cole|We agree>,” Cole said.",
    "“<\"a senior official|We agree>,” a senior official said.",
    "Carlos Lopez-Garcia came. “<\"Carlos Lopez-Garcia|We agree>,” Lopez-Garcia said.",
    "Mia Holt, 27, missed twice. “<\"Mia Holt|I have hardly slept>,” the 27-year-old said.",
    "“<\"Sean O’Neill|We agree>,” Sean O’Neill said.",
    "“<\"one of them|We agree>,” one of them said.",
  ])
  func namesThePerson(marked: String) {
    let expected = MarkedText(marked)
    let article = expected.article
    var found = MarkedText(findings: Findings(of: article), in: article)
    found.quotes.removeAll { $0.sign == "~" }
    #expect(found.quotes == expected.quotes, "\(found)")
  }

  @Test func saysWhy() {
    let article = MarkedText("Mary Lund met Peter Holm. “We agree,” she said.").article
    let findings = Findings(of: article)
    let why = findings.quotes.last.map { findings.explanation(of: $0, in: article) } ?? []
    #expect(why.first == "“she” names the speaker, beside “said” (rule: speaker then verb).")
    #expect(why.contains("“she” is taken for Mary Lund, the likeliest of those who spoke or were named before."))
  }
}
