import News
import Testing

@Suite struct QuoteTextTests {
  private static let text =
    "Talks go on\n\nThe minister spoke in Oslo. “We will pay,” Ida Berg told AP.\n\nShe said that Sweden\nwould help. It rained."
  private static let article = Article(
    title: "Talks go on", source: "North Post", published: Timestamp(seconds: 1_666_879_320, hasTime: true),
    link: "https://north.example/1?a=<b>", text: text,
    blocks: [
      .init(kind: .title, range: 0..<11), .init(kind: .paragraph, range: 13..<77),
      .init(kind: .paragraph, range: 79..<text.utf8.count),
    ])

  private func row(_ words: String, _ kind: Quote.Kind, named printed: String, _ certainty: Quote.Certainty) throws
    -> QuoteRow
  {
    let quote = Quote(
      kind: kind, range: try range(of: words), speaker: 0, speakerRange: try range(of: printed), certainty: certainty,
      via: "AP")
    let country = CountryMention(range: try range(of: "Sweden"), code: "SE", form: .name)
    let findings = Findings(
      quotes: [quote], speakers: [Speaker(name: "Ida Berg", country: "NO")], countries: [country])
    return QuoteRow(0, of: 7, article: Self.article, findings: findings)
  }

  private func range(of words: String) throws -> Range<Int> {
    let start = try #require(Self.text.firstRange(of: words)).lowerBound
    let offset = Self.text.utf8.distance(from: Self.text.startIndex, to: start)
    return offset..<offset + words.utf8.count
  }

  @Test func copiesWordsNameArticleAndAddress() throws {
    let row = try row("We will pay,", .direct, named: "Ida Berg", .named)
    #expect(
      row.copied == """
        “We will pay,”
        Ida Berg (named “Ida Berg”), via AP
        Talks go on · North Post · published 2022-10-27T14:02:00Z
        https://north.example/1?a=<b>

        """)
    #expect(row.sentence == "“We will pay,” Ida Berg told AP.")
    #expect(row.paragraph == 1)
  }

  @Test func paraphraseWearsNoQuotationMarks() throws {
    let row = try row("Sweden\nwould help", .indirect, named: "She", .workedOut)
    #expect(row.copied.hasPrefix("reported: Sweden would help\nIda Berg (worked out from “She”), via AP\n"))
    #expect(row.clipping.contains("\n\nSentence: She said that Sweden would help.\n"))
    #expect(!row.clipping.contains("> "))
    #expect(row.countries == [CountryMention(range: 0..<6, code: "SE", form: .name)])
    #expect(row.paragraph == 2)
  }

  @Test func quotedWordsInsideAParaphraseKeepTheirOwnMarks() throws {
    var row = try row("We will pay,", .mixed, named: "Ida Berg", .named)
    #expect(row.copied.hasPrefix("…“We will pay,”\n"))
    row.words = "the boats were “the hardest part” of it"
    #expect(row.copied.hasPrefix("reported: the boats were “the hardest part” of it\n"))
    #expect(row.clipping.hasPrefix("\nreported: the boats"))
  }

  @Test func clippingsAreMarkdownWhateverTheWords() throws {
    var row = try row("We will pay,", .mixed, named: "Ida Berg", .named)
    row.words = "*no* [link](x)\u{1B}[31m\u{202E}"
    row.published = nil
    row.source = nil
    #expect(row.clipping.hasPrefix("\n> …“\\*no\\* \\[link\\](x)␛\\[31m”\n"))
    #expect(row.clipping.contains("[Talks go on](<https://north.example/1?a=%3Cb%3E>) · no source · undated"))
  }

  @Test(arguments: [
    (-1, true, "1969-12-31T23:59:59Z"), (951_782_400, false, "2000-02-29"),
    (4_102_444_799, true, "2099-12-31T23:59:59Z"),
  ])
  func writesTimesAsISO(seconds: Int64, hasTime: Bool, expected: String) {
    #expect(Timestamp(seconds: seconds, hasTime: hasTime).iso8601 == expected)
  }

  @Test func aSentenceEndsWithoutTheSpaceBehindIt() throws {
    let row = try row("Sweden\nwould help", .indirect, named: "She", .workedOut)
    #expect(row.sentence == "She said that Sweden\nwould help.")
  }
}
