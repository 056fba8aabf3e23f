import News

/// Why a name stands beside a quote, in plain sentences.
struct Why: Equatable, Sendable {
  let title: String
  var page: Page

  init(_ quote: Int, in reader: Reader) {
    let row = reader.findings.quotes[quote]
    title = "Why this name · \(reader.article.title)"
    var paragraphs = [Page.Paragraph(words: String(reader.article.words(at: row.range)), role: .title)]
    for sentence in Why.sentences(row, reader) {
      paragraphs += [Page.Paragraph(words: ""), Page.Paragraph(words: sentence)]
    }
    page = Page(paragraphs)
  }

  private static func sentences(_ quote: Quote, _ reader: Reader) -> [String] {
    let name = quote.speaker.map { reader.findings.speakers[$0].name }
    var sentences = ["\(name ?? "Nobody") · \(QuoteWords.certainty(of: quote, in: reader.article))."]
    sentences.append("The rule that decided: \(quote.rule).")
    if !quote.candidates.isEmpty {
      let others = quote.candidates.map { reader.findings.speakers[$0].name }.joined(separator: ", ")
      sentences.append("Who else came into question: \(others).")
    }
    return sentences
  }
}
