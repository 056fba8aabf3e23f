import News

/// Draws the versions that are on the screen, all scrolled alike.
func draw(_ screen: Versions, in area: Area, on canvas: inout Canvas) {
  guard !screen.versions.isEmpty else {
    drawSentence(screen.isLoaded ? "This quote is no longer here." : "Looking for versions …", in: area, on: &canvas)
    return
  }
  let shown = screen.visibleColumns
  for (index, place) in shown.enumerated() {
    let column = screen.frame.area(index, of: shown.count, in: area)
    if index > 0 {
      for row in area.row..<area.bottom { canvas.put("│", row: row, column: column.column - 1, style: Style(.quiet)) }
    }
    drawHead(of: place, of: screen, in: column, on: &canvas)
    let rest = Area(
      column: column.column, row: column.row + screen.frame.headRows, columns: column.columns,
      rows: column.rows - screen.frame.headRows)
    for (line, (words, sign)) in screen.lines(of: screen.versions[place]).dropFirst(screen.top).enumerated() {
      guard line < rest.rows else { break }
      canvas.put(sign, row: rest.row + line, column: rest.column + 1, style: Style(.quiet))
      draw(words, row: rest.row + line, in: rest, over: [], on: &canvas)
    }
  }
}

private func drawHead(of place: Int, of screen: Versions, in area: Area, on canvas: inout Canvas) {
  let version = screen.versions[place]
  let isFocused = place == screen.focus
  let start = area.column + QuoteCard.gutter
  canvas.put(isFocused ? "▸" : " ", row: area.row, column: area.column)
  canvas.putCut(
    version.origin ?? "no source", row: area.row, column: start, end: area.end,
    style: Style(.plain, isFocused ? [.strong, .cursor] : .strong))
  guard screen.frame.headRows > 1 else { return }
  canvas.putCut(screen.dateWords(of: version), row: area.row + 1, column: start, end: area.end, style: Style(.quiet))
  for cell in area.column..<area.end { canvas.put("─", row: area.row + 2, column: cell, style: Style(.quiet)) }
}
