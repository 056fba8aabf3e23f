import News

/// The last line: the prompt, else a sentence, else the keys that lead on.
func drawLastLine(of state: State, _ frame: Frame, on canvas: inout Canvas) {
  let row = frame.lastRow
  if let prompt = state.prompt {
    draw(prompt, row: row, on: &canvas)
    return
  }
  let width = state.size.columns
  if let status = state.status {
    canvas.putCut(status.words, row: row, column: 1, end: width, style: Style(status.isFailure ? .failure : .plain))
  } else if let count = state.count {
    canvas.put("\(count)", row: row, column: 1, style: Style(.prompt))
  } else if frame.footerRow != nil {
    drawHints(of: state, row: row, on: &canvas)
  }
}

/// A line longer than the screen is scrolled so that the cursor is seen.
private func draw(_ prompt: Prompt, row: Int, on canvas: inout Canvas) {
  let width = canvas.size.columns
  var before = Substring(prompt.editor.textBeforeCursor)
  let start = canvas.putCut(prompt.sign, row: row, column: 0, end: max(1, width / 2), style: Style(.prompt))
  while CharacterWidth.columns(of: before) > width - 2 - start { before = before.dropFirst() }
  let cursor = canvas.put(String(before), row: row, column: start)
  let after = String(prompt.editor.characters[prompt.editor.cursor...])
  canvas.put(after, row: row, column: cursor)
  canvas.cursor = Canvas.Position(column: min(cursor, width - 1), row: row)
}

private func drawHints(of state: State, row: Int, on canvas: inout Canvas) {
  var column = 1
  for (command, words) in state.hints {
    let key = state.settings.keymap.keyName(of: command)
    let needed = CharacterWidth.columns(of: key) + 1 + CharacterWidth.columns(of: words)
    guard !key.isEmpty, column + needed <= state.size.columns else { continue }
    column = canvas.put(key, row: row, column: column, style: Style(.key))
    column = canvas.put(" " + words, row: row, column: column, style: Style(.quiet)) + 2
  }
}

extension State {
  /// What the keys lead to from here, the weightiest first.
  fileprivate var hints: [(Command, String)] {
    switch screens.last {
    case .article: State.articleHints
    case .speaker:
      [(.enter, "read on"), (.why, "why"), (.copy, "copy"), (.clip, "clip"), (.find, "filter")] + State.exits
    case .speakers: [(.enter, "quotes"), (.speakers, "of all articles"), (.find, "filter")] + State.exits
    case .allSpeakers: [(.enter, "quotes"), (.sideBySide, "beside"), (.find, "filter")] + State.exits
    case .countries: [(.enter, "where"), (.countries, "of all articles"), (.find, "filter")] + State.exits
    case .allCountries: [(.enter, "its articles"), (.sideBySide, "beside"), (.find, "filter")] + State.exits
    case .country: [(.enter, "read on"), (.find, "filter")] + State.exits
    case .links: [(.enter, "open in the browser"), (.find, "filter")] + State.exits
    case .sideBySide(let screen):
      (screen.isOfTwoArticles ? [(.otherPane, "both texts")] : []) + State.sideBySideHints + State.exits
    case .twoArticles:
      [(.nextQuote, "quote"), (.otherPane, "other article"), (.enter, "read on"), (.copy, "copy")] + State.exits
    case .versions: [(.enter, "read on"), (.right, "next version"), (.copy, "copy")] + State.exits
    case .why, .help: [(.down, "down"), (.back, "back")]
    case nil where browse.focus == .article: State.articleHints
    case nil where browse.focus == .sources: State.sourceHints
    case nil: browse.list.page.total == 0 ? State.emptyHints : State.listHints
    }
  }

  private static let sideBySideHints: [(Command, String)] = [
    (.enter, "read on"), (.versions, "versions"), (.align, "align"), (.removeColumn, "away"), (.addColumn, "add"),
    (.find, "filter"),
  ]
  private static let exits: [(Command, String)] = [(.help, "help"), (.back, "back")]
  private static let emptyHints: [(Command, String)] = [(.command, "a command"), (.help, "help"), (.back, "quit")]
  private static let sourceHints: [(Command, String)] = [
    (.enter, "its articles"), (.removeColumn, "forget a search"), (.allRead, "all read"), (.help, "help"),
    (.back, "back"),
  ]
  private static let listHints: [(Command, String)] = [
    (.enter, "read"), (.find, "filter"), (.nextQuote, "quote"), (.toggleStar, "star"), (.toggleRead, "read or unread"),
    (.tag, "select"), (.left, "sources"), (.speakers, "speakers"), (.help, "help"), (.back, "quit"),
  ]
  private static let articleHints: [(Command, String)] = [
    (.nextQuote, "quote"), (.speaker, "speaker"), (.versions, "versions"), (.sideBySide, "beside"),
    (.nextCountry, "country"), (.copy, "copy"), (.find, "find"), (.help, "help"), (.back, "back"), (.why, "why"),
    (.clip, "clip"), (.speakers, "all speakers"),
  ]
}
