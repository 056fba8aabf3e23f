import News

/// Draws the list: two lines a row beside an article, one where it has the screen to itself.
func drawList(of browse: Browse, _ frame: Frame, _ state: State, on canvas: inout Canvas) {
  let list = browse.list
  guard list.page.total > 0 else {
    drawSentence(emptySentence(list, state), in: frame.list, on: &canvas)
    return
  }
  let first = frame.list.row + (list.arrived > 0 ? 1 : 0)
  if list.arrived > 0 { drawArrived(list.arrived, frame.list, state.settings, on: &canvas) }
  let lines = frame.hasTwoPanes ? 2 : 1
  let places = list.top..<min(list.page.total, list.top + (frame.list.bottom - first) / lines)
  for (index, place) in places.enumerated() {
    let area = Area(
      column: frame.list.column, row: first + index * lines, columns: frame.list.columns, rows: lines)
    if let row = list.row(at: place) {
      draw(row, isSelected: browse.selection.contains(row.number), in: area, state.settings, on: &canvas)
    }
    guard place == list.cursor else { continue }
    canvas.put("▸", row: area.row, column: area.column)
    let layer: Style.Layers = browse.focus == .list ? .selected : .resting
    for line in area.row..<area.bottom { canvas.lay(layer, row: line, columns: area.column..<area.end) }
  }
}

private func emptySentence(_ list: ArticleList, _ state: State) -> String {
  if list.isAwaited, !list.filter.isEmpty { return "Looking for “\(list.filter.text)” …" }
  if list.isAsked || state.progress?.work == .reading { return "Reading articles …" }
  guard list.filter.isEmpty else { return "Nothing found for “\(list.filter.text)”. Esc shows all articles again." }
  return list.scope.isEmpty
    ? "There is nothing to read here. :open PATH adds a file or folder, q quits."
    : "Nothing of this source is here now. h shows the sources, :open PATH adds a file or folder."
}

/// Nothing that arrives moves what is read: a line tells of it.
private func drawArrived(_ count: Int, _ area: Area, _ settings: Settings, on canvas: inout Canvas) {
  let words = "── \(count) new above · \(settings.keymap.keyName(of: .first)) shows them ──"
  canvas.putCut(words, row: area.row, column: area.column, end: area.end, style: Style(.unread))
}

private func draw(
  _ row: ArticleRow, isSelected: Bool, in area: Area, _ settings: Settings, on canvas: inout Canvas
) {
  if row.isUnread { canvas.put("●", row: area.row, column: area.column + 1, style: Style(.unread)) }
  if row.isStarred { canvas.put("★", row: area.row, column: area.column + 2, style: Style(.star)) }
  let columns = area.rows == 1 ? RowColumns(area) : nil
  let start = area.column + 3
  let titleStart = isSelected ? canvas.put("+ ", row: area.row, column: start, style: Style(.star)) : start
  canvas.putCut(
    row.title.isEmpty ? "(no title)" : row.title, row: area.row, column: titleStart,
    end: columns?.titleEnd ?? area.end - 1, style: Style(row.isUnread ? .title : .plain))
  if let columns {
    draw(row, columns, in: area, settings, on: &canvas)
  } else if area.rows > 1 {
    let line = Area(column: start, row: area.row + 1, columns: area.end - 1 - start, rows: 1)
    if let excerpt = row.excerpt { return draw(excerpt, in: line, on: &canvas) }
    let words = [DateWords.words(for: row.published, settings)] + row.signs + [row.source].compactMap { $0 }
    canvas.putCut(words.joined(separator: " · "), row: line.row, column: start, end: line.end, style: Style(.quiet))
  }
}

/// Where the columns of a row of one line stand, counted from its end: countries, numbers of quotes, day.
private struct RowColumns {
  /// Countries shown, two letters and a space each.
  let countries: Int
  let countriesStart: Int
  let numbersStart: Int
  let dayStart: Int

  /// `nil` where there is room for the title alone.
  init?(_ area: Area) {
    guard area.columns >= 60 else { return nil }
    countries = area.columns >= 80 ? 3 : 2
    dayStart = area.end - 12
    numbersStart = dayStart - 8
    countriesStart = numbersStart - 3 * countries - 1
  }

  var titleEnd: Int { countriesStart - 1 }
}

private func draw(
  _ row: ArticleRow, _ columns: RowColumns, in area: Area, _ settings: Settings, on canvas: inout Canvas
) {
  let codes = row.countries.prefix(columns.countries).joined(separator: " ")
  canvas.put(codes, row: area.row, column: columns.countriesStart, end: columns.numbersStart - 1, style: Style(.quiet))
  canvas.put(row.numbers, row: area.row, column: columns.numbersStart, end: columns.dayStart - 1, style: Style(.quiet))
  let day = DateWords.day(of: row.published, settings)
  canvas.put(day, row: area.row, column: columns.dayStart, end: area.end, style: Style(.quiet))
}

extension ArticleRow {
  /// Countries, numbers of quotes, tags, and whether the files have gone, in signs.
  var signs: [String] {
    let codes = countries.prefix(4).joined(separator: " ")
    return [codes, numbers].filter { !$0.isEmpty } + (isGone ? ["gone"] : []) + tags
  }

  /// How many quotes are in marks, and how many are reported: `5" 2~`.
  var numbers: String {
    [quoted > 0 ? "\(quoted)\"" : nil, reported > 0 ? "\(reported)~" : nil].compactMap { $0 }.joined(separator: " ")
  }
}
