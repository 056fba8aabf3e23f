import News

/// Draws the columns that are on the screen, each from where it is scrolled to.
func draw(_ screen: SideBySide, in area: Area, _ settings: Settings, on canvas: inout Canvas) {
  guard !screen.columns.isEmpty else {
    return drawSentence(screen.emptyWords, in: area, on: &canvas)
  }
  let shown = screen.visibleColumns
  let frame = screen.frame
  for (index, place) in shown.enumerated() {
    let column = frame.area(index, of: shown.count, in: area)
    if index > 0 { drawDivider(left: column.column - 1, in: area, on: &canvas) }
    drawHead(of: place, of: screen, in: column, on: &canvas)
  }
  let quotes = Area(
    column: area.column, row: area.row + frame.headRows, columns: area.columns, rows: area.rows - frame.headRows)
  if screen.alignment != .none {
    drawBands(of: screen, in: quotes, settings, on: &canvas)
  } else {
    for (index, place) in shown.enumerated() {
      drawQuotes(of: screen, place, in: frame.area(index, of: shown.count, in: quotes), settings, on: &canvas)
    }
  }
}

private func drawDivider(left column: Int, in area: Area, on canvas: inout Canvas) {
  for row in area.row..<area.bottom { canvas.put("│", row: row, column: column, style: Style(.quiet)) }
}

private func drawHead(of place: Int, of screen: SideBySide, in area: Area, on canvas: inout Canvas) {
  let column = screen.columns[place]
  let isFocused = screen.showsCursor && place == screen.focus
  let start = area.column + QuoteCard.gutter
  canvas.put(isFocused ? "▸" : " ", row: area.row, column: area.column)
  let style = Style(column.role, isFocused ? [.strong, .cursor] : .strong)
  let end = canvas.putCut(screen.name(of: column), row: area.row, column: start, end: area.end, style: style)
  let who = screen.grouping == .country ? [] : [column.content.country, column.content.role].compactMap { $0 }
  canvas.putCut(who.map { "  " + $0 }.joined(), row: area.row, column: end, end: area.end, style: Style(.quiet))
  guard screen.frame.headRows > 1 else { return }
  canvas.putCut(screen.numberWords(of: column), row: area.row + 1, column: start, end: area.end, style: Style(.quiet))
  for cell in area.column..<area.end { canvas.put("─", row: area.row + 2, column: cell, style: Style(.quiet)) }
}

private func drawQuotes(
  of screen: SideBySide, _ place: Int, in area: Area, _ settings: Settings, on canvas: inout Canvas
) {
  let column = screen.columns[place]
  var row = area.row
  var skip = column.scroll.skip
  for quote in column.content.quotes.indices.dropFirst(column.scroll.block) {
    guard row < area.bottom else { return }
    let card = screen.card(quote, in: column)
    let isCurrent = screen.showsCursor && place == screen.focus && quote == column.cursor
    draw(card, from: skip, row: row, in: area, isCurrent: isCurrent, on: &canvas)
    row += card.height - skip
    skip = 0
  }
}

private func drawBands(of screen: SideBySide, in area: Area, _ settings: Settings, on canvas: inout Canvas) {
  var row = area.row - screen.bandScroll.skip
  for index in screen.bands.indices.dropFirst(screen.bandScroll.block) {
    guard row < area.bottom else { return }
    drawHead(of: screen.bands[index], of: screen, row: row, in: area, settings, on: &canvas)
    for (number, place) in screen.bandColumns.enumerated() {
      let column = screen.frame.area(number, of: screen.bandColumns.count, in: area)
      let quotes = screen.bands[index].quotes[number]
      drawQuotes(quotes, of: screen, place, row: row + screen.alignment.headRows, in: column, on: &canvas)
    }
    row += screen.height(ofBand: index)
  }
}

private func drawHead(
  of band: Band, of screen: SideBySide, row: Int, in area: Area, _ settings: Settings, on canvas: inout Canvas
) {
  guard screen.alignment.headRows > 0, row >= area.row else { return }
  for cell in area.column..<area.end { canvas.put("╌", row: row, column: cell, style: Style(.quiet)) }
  let words = words(for: band, of: screen, settings)
  canvas.putCut(" \(words) ", row: row, column: area.column + 1, end: area.end - 1, style: Style(.quiet))
}

/// The article's name with its source and date, or the day.
private func words(for band: Band, of screen: SideBySide, _ settings: Settings) -> String {
  if screen.alignment == .day, let time = band.first.published {
    return DateWords.words(for: time.day(settings), settings)
  }
  guard let quote = screen.rows[band.first.place] else { return "…" }
  let words = [
    quote.title.isEmpty ? "untitled" : quote.title, quote.source ?? "no source",
    DateWords.words(for: quote.published, settings),
  ]
  return words.joined(separator: " · ")
}

private func drawQuotes(
  _ quotes: Range<Int>, of screen: SideBySide, _ place: Int, row: Int, in area: Area, on canvas: inout Canvas
) {
  let column = screen.columns[place]
  var row = row
  for quote in quotes {
    guard row < area.bottom else { return }
    let card = screen.card(quote, in: column)
    let skip = min(card.height, max(0, area.row - row))
    let isCurrent = screen.showsCursor && place == screen.focus && quote == column.cursor
    draw(card, from: skip, row: row + skip, in: area, isCurrent: isCurrent, on: &canvas)
    row += card.height
  }
}
