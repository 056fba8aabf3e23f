import News

/// The mouse on the first screen: the pane under it is the one that answers.
extension Browse {
  mutating func click(column: Int, row: Int, _ frame: Frame, _ settings: Settings) -> [Step] {
    if frame.hasSources || focus == .sources, frame.sources.contains(column: column, row: row) {
      return clickSource(row: row, frame)
    }
    let showsList = frame.hasTwoPanes || focus == .list
    if showsList, frame.list.contains(column: column, row: row) {
      let line = row - frame.list.row - (list.arrived > 0 ? 1 : 0)
      let place = list.top + line / (frame.hasTwoPanes ? 2 : 1)
      guard line >= 0, place < list.page.total else { return [] }
      return point(at: place, frame)
    }
    guard frame.article.contains(column: column, row: row), reader != nil else { return [] }
    let steps = focus == .article ? [] : enter(frame)
    reader?.click(column: column, row: row, frame.article, settings)
    return steps
  }

  /// Scrolls the pane under the mouse.
  mutating func wheel(_ command: Command, column: Int, row: Int, _ frame: Frame) -> [Step] {
    if focus == .sources, frame.sources.contains(column: column, row: row) {
      _ = sources.move(command, count: 3)
      return []
    }
    let isOverList = frame.hasTwoPanes ? frame.list.contains(column: column, row: row) : focus == .list
    if isOverList { return scrollList(command, frame) }
    return performOnArticle(command, 3, frame) ?? []
  }

  private mutating func clickSource(row: Int, _ frame: Frame) -> [Step] {
    let place = sources.top + row - frame.sources.row
    guard sources.rows.indices.contains(place) else { return [] }
    if place == sources.cursor { return chooseSource() }
    sources.go(to: place)
    return []
  }
}
