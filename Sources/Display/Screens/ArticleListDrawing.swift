import News

/// Draws the list: two lines a row beside an article, one where it has the screen to itself.
func drawList(of browse: Browse, _ frame: Frame, _ state: State, on canvas: inout Canvas) {
  let list = browse.list
  guard list.page.total > 0 else {
    drawSentence(emptySentence(list, state), in: frame.list, on: &canvas)
    return
  }
  let lines = frame.hasTwoPanes ? 2 : 1
  let places = list.top..<min(list.page.total, list.top + frame.list.rows / lines)
  for (index, place) in places.enumerated() {
    let area = Area(column: 0, row: frame.list.row + index * lines, columns: frame.list.columns, rows: lines)
    if let row = list.row(at: place) { draw(row, in: area, state.settings, on: &canvas) }
    guard place == list.cursor else { continue }
    canvas.put("▸", row: area.row, column: 0)
    let layer: Style.Layers = browse.focus == .list ? .selected : .resting
    for line in area.row..<area.bottom { canvas.lay(layer, row: line, columns: area.column..<area.end) }
  }
}

private func emptySentence(_ list: ArticleList, _ state: State) -> String {
  if !list.isLoaded || state.progress != nil { return "Reading articles …" }
  if list.query.isEmpty { return "There is nothing to read here. :open PATH adds a file or folder, q quits." }
  return "Nothing found for “\(list.query.text)”. Esc shows all articles again."
}

private func draw(_ row: ArticleRow, in area: Area, _ settings: Settings, on canvas: inout Canvas) {
  if row.isUnread { canvas.put("●", row: area.row, column: 1, style: Style(.unread)) }
  if row.isStarred { canvas.put("★", row: area.row, column: 2, style: Style(.star)) }
  let title = row.title.isEmpty ? "(no title)" : row.title
  let style = Style(row.isUnread ? .title : .plain)
  guard area.rows == 1 else {
    canvas.putCut(title, row: area.row, column: 3, end: area.end - 1, style: style)
    let words = [DateWords.words(for: row.published, settings)] + row.signs + [row.source].compactMap { $0 }
    canvas.putCut(words.joined(separator: " · "), row: area.row + 1, column: 3, end: area.end - 1, style: Style(.quiet))
    return
  }
  let words =
    area.columns >= 60 ? (row.signs + [DateWords.words(for: row.published, settings)]).joined(separator: " · ") : ""
  let column = area.end - CharacterWidth.columns(of: words) - 1
  let end = words.isEmpty || column < area.columns / 2 ? area.end : column - 1
  canvas.putCut(title, row: area.row, column: 3, end: end, style: style)
  if end < area.end { canvas.put(words, row: area.row, column: column, end: area.end, style: Style(.quiet)) }
}

extension ArticleRow {
  /// Countries, numbers of quotes and tags, in signs.
  var signs: [String] {
    var signs: [String] = []
    if !countries.isEmpty { signs.append(countries.prefix(4).joined(separator: " ")) }
    let numbers = [quoted > 0 ? "\(quoted)\"" : nil, reported > 0 ? "\(reported)~" : nil].compactMap { $0 }
    if !numbers.isEmpty { signs.append(numbers.joined(separator: " ")) }
    return signs + tags
  }
}
