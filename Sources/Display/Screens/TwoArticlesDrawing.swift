import News

/// Draws both articles with a line between them, and "=" beside each quote that both tell.
func draw(_ screen: TwoArticles, in area: Area, _ settings: Settings, on canvas: inout Canvas) {
  let divider = area.column + area.columns / 2
  for row in area.row..<area.bottom { canvas.put("┃", row: row, column: divider, style: Style(.quiet)) }
  for index in screen.readers.indices {
    let part = TwoArticles.part(index, of: area)
    draw(screen.readers[index], in: part, settings, on: &canvas)
    drawSigns(of: screen, index, in: part, on: &canvas)
  }
}

/// "▸" where the cursor is, or at the top where it is out of sight, and "▹" at what tells the same in the other article;
/// "=" where a shared quote begins.
private func drawSigns(of screen: TwoArticles, _ index: Int, in area: Area, on canvas: inout Canvas) {
  let reader = screen.readers[index]
  let first = area.column - TwoArticles.signColumns
  if index == screen.focus, !reader.showsQuote {
    canvas.put("▸", row: area.row, column: first, style: Style(.quiet))
  }
  for (row, line) in reader.layout.lines.dropFirst(reader.top).prefix(area.rows).enumerated() {
    let begun = reader.quotesBegun(in: line.range)
    if let current = reader.currentQuote, begun.contains(current) {
      canvas.put(index == screen.focus ? "▸" : "▹", row: area.row + row, column: first)
    }
    guard let shared = begun.first(where: { screen.isShared($0, in: index) }) else { continue }
    let role = reader.findings.quotes[shared].speaker.map(Style.Role.speaker) ?? .unnamed
    canvas.put("=", row: area.row + row, column: first + 1, style: Style(role, .strong))
  }
}
