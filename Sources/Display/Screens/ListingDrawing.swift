/// Draws rows with their cursor: two lines a row where there is room.
func draw(_ listing: Listing, in area: Area, on canvas: inout Canvas) {
  guard !listing.shown.isEmpty else {
    let isAll = listing.entries.isEmpty
    drawSentence(isAll ? listing.emptyWords : "Nothing found for “\(listing.filter)”.", in: area, on: &canvas)
    return
  }
  let lines = Listing.linesPerEntry(area)
  for (index, entry) in listing.shown.dropFirst(listing.top).prefix(area.rows / lines).enumerated() {
    let row = area.row + index * lines
    let column = area.column + (listing.hasSigns ? 5 : 2)
    draw(listing.entries[entry], row: row, column: column, lines: lines, in: area, on: &canvas)
    guard listing.top + index == listing.cursor else { continue }
    canvas.put("▸", row: row, column: area.column)
    for line in row..<row + lines { canvas.lay(.selected, row: line, columns: area.column..<area.end) }
  }
}

private func draw(
  _ entry: Listing.Entry, row: Int, column: Int, lines: Int, in area: Area, on canvas: inout Canvas
) {
  canvas.put(entry.sign, row: row, column: area.column + 1, end: column, style: Style(entry.role))
  canvas.putCut(entry.words, row: row, column: column, end: area.end, style: Style(entry.role))
  guard lines > 1 else { return }
  canvas.putCut(entry.detail, row: row + 1, column: column, end: area.end, style: Style(.quiet))
}
