import News

/// The top line: where one is.
func drawBar(of state: State, on canvas: inout Canvas) {
  let width = state.size.columns
  canvas.paint(row: 0, columns: 0..<width, style: Style(.bar))
  let right = [state.screens.last?.part ?? "", state.progressWords].filter { !$0.isEmpty }.joined(separator: " · ")
  let rightColumn = max(0, width - CharacterWidth.columns(of: right) - 1)
  let end = right.isEmpty || rightColumn < 20 ? width - 1 : rightColumn - 2
  canvas.putCut(state.place, row: 0, column: 1, end: end, style: Style(.bar))
  if !right.isEmpty, rightColumn >= 20 {
    canvas.put(right, row: 0, column: rightColumn, end: width, style: Style(.bar))
  }
}

extension State {
  fileprivate var place: String {
    if let screen = screens.last { return screen.title }
    if !frame.hasTwoPanes, browse.focus == .article, let reader = browse.reader {
      return "\(browse.list.cursor + 1)/\(browse.list.page.total) · \(reader.article.title)"
    }
    let page = browse.list.page
    let filter = browse.list.filter
    let source = browse.sourceName
    let words = prompt == nil ? filter.kept?.text ?? filter.text : filter.text
    let name = filter.isEmpty ? source : (browse.list.scope.isEmpty ? "" : source + " ") + "“\(words)”"
    if browse.list.isAwaited { return "Pullquote  \(name) …" }
    let selection = browse.selection.isEmpty ? "" : " · \(browse.selection.count) selected"
    return "Pullquote  \(name) \(page.total) · unread \(page.unread)\(selection)"
  }

  fileprivate var progressWords: String {
    guard let progress else { return "" }
    let what = progress.work == .reading ? "reading" : "finding again"
    return progress.total.map { "\(what) \(progress.done) of \($0)" } ?? "\(what), \(progress.done) so far"
  }
}
