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
    let name = quote.speaker.map { reader.findings.speakers[$0].name } ?? "Nobody"
    let summary = "\(name) · \(QuoteWords.certainty(of: quote, in: reader.article))"
    return [summary] + reader.findings.explanation(of: quote, in: reader.article)
  }
}
