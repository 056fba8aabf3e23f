/// Draws the part of a page that is on the screen.
func draw(_ page: Page, in area: Area, on canvas: inout Canvas) {
  for (index, line) in page.lines.dropFirst(page.top).prefix(area.rows).enumerated() {
    let row = area.row + index
    let column = area.column + 1
    canvas.putCut(line.key, row: row, column: column, end: column + page.keyColumns - 1, style: Style(.key))
    let indent = line.role == .heading ? 0 : page.keyColumns
    canvas.put(line.words, row: row, column: column + indent, end: area.end, style: Style(line.role))
  }
}
