import News

/// A quote as lines for a terminal that is printed to: who speaks and in which article on the left, the words wrapped
/// on the right, under them how they were said, through whom and where.
package func printedLines(of quote: QuoteRow, columns: Int, _ settings: Settings) -> [String] {
  let side = min(24, columns / 4)
  let card = QuoteCard(
    quote, detail: detail(of: quote, settings), role: .plain, width: max(8, columns - side - QuoteCard.gutter - 1))
  var canvas = Canvas(size: Size(columns: columns, rows: max(2, card.lines.count)))
  canvas.putCut(quote.speaker ?? "?", row: 0, column: 0, end: side)
  let place = ["\(quote.place.article)", quote.country].compactMap(\.self).joined(separator: " · ")
  canvas.putCut(place, row: 1, column: 0, end: side)
  let area = Area(column: side, row: 0, columns: columns - side, rows: canvas.size.rows)
  draw(card, from: 0, row: 0, in: area, isCurrent: false, on: &canvas)
  return canvas.rows.map(\.text)
}

private func detail(of quote: QuoteRow, _ settings: Settings) -> String {
  let words = [
    QuoteWords.kind(quote), quote.via.map { "via \($0)" }, quote.nearWords, quote.source ?? "no source",
    DateWords.words(for: quote.published, settings),
  ]
  return words.compactMap(\.self).joined(separator: " · ")
}
