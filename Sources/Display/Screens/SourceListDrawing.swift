import News

/// Draws the sources, a line each: the name, what is new in a saved search, what is unread of all.
func draw(_ sources: SourceList, in area: Area, isFocused: Bool, on canvas: inout Canvas) {
  guard sources.isLoaded else { return drawSentence("Counting …", in: area, on: &canvas) }
  for (index, source) in sources.rows.dropFirst(sources.top).prefix(area.rows).enumerated() {
    let row = area.row + index
    draw(source, row: row, in: area, on: &canvas)
    guard sources.top + index == sources.cursor else { continue }
    canvas.put("▸", row: row, column: area.column)
    canvas.lay(isFocused ? .selected : .resting, row: row, columns: area.column..<area.end)
  }
}

private func draw(_ source: SourceRow, row: Int, in area: Area, on canvas: inout Canvas) {
  let new = source.new > 0 ? "+\(source.new) " : ""
  let numbers = "\(new)\(source.unread)/\(source.total)"
  let start = max(area.column + 2, area.end - 1 - numbers.count)
  canvas.putCut(
    source.title, row: row, column: area.column + 1, end: start - 1, style: Style(source.new > 0 ? .title : .plain))
  canvas.put(numbers, row: row, column: start, end: area.end, style: Style(.quiet))
}

extension SourceRow {
  /// The name; a saved search is told from a folder by the sign of searching.
  fileprivate var title: String {
    if case .search = kind { "/\(name)" } else { name }
  }
}
