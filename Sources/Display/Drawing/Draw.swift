import News

/// The screen for a state.
package func draw(_ state: State) -> Canvas {
  var canvas = Canvas(size: state.size)
  guard state.hasRoom else {
    drawPlea(on: &canvas)
    return canvas
  }
  let frame = state.frame
  drawBar(of: state, on: &canvas)
  if let screen = state.screens.last {
    draw(screen, in: frame.content, state.settings, on: &canvas)
  } else {
    draw(state.browse, frame, state, on: &canvas)
  }
  drawFooter(of: state, frame, on: &canvas)
  drawLastLine(of: state, frame, on: &canvas)
  return canvas
}

extension State {
  /// The lines of the screen as text, with all that scrolling would show.
  var textOfScreen: String {
    if let columns = screens.last?.columns { return columns.text(settings) }
    var tall = self
    tall.prompt = nil
    tall.status = nil
    if case .versions(let screen) = screens.last { tall.screens[screens.count - 1] = .versions(screen.printed) }
    tall.size.rows = max(size.rows, tall.linesToShow + 3)
    tall.fit()
    return draw(tall).rows.map { $0.text + "\n" }.joined()
  }

  private var linesToShow: Int {
    if let listing = screens.last?.listing { return 2 * listing.shown.count }
    switch screens.last {
    case .why(let screen): return screen.page.lines.count
    case .twoArticles(let screen): return screen.lineCount
    case .versions(let screen): return screen.lineCount
    case .help(let screen): return screen.page.lines.count
    default: return max(reader?.layout.lines.count ?? 0, screens.isEmpty ? 2 * browse.list.page.rows.count : 0)
    }
  }
}

/// Asks for room where there is too little for anything else.
private func drawPlea(on canvas: inout Canvas) {
  let words = Array("Pullquote needs \(Frame.least.columns)×\(Frame.least.rows) cells.".utf8)
  let lines = Wrapping.lines(of: words, in: words.indices, width: canvas.size.columns)
  for (row, line) in lines.enumerated() { canvas.put(words, line, row: row, column: 0, style: Style()) }
}

private func draw(_ screen: Screen, in area: Area, _ settings: Settings, on canvas: inout Canvas) {
  switch screen {
  case .article(let reader): draw(reader, in: area, settings, on: &canvas)
  case .why(let screen): draw(screen.page, in: area, on: &canvas)
  case .sideBySide(let screen): draw(screen, in: area, settings, on: &canvas)
  case .twoArticles(let screen): draw(screen, in: area, settings, on: &canvas)
  case .versions(let screen): draw(screen, in: area, on: &canvas)
  case .help(let screen): draw(screen.page, in: area, on: &canvas)
  case .speakers, .allSpeakers, .speaker, .countries, .allCountries, .country, .links:
    if let listing = screen.listing { draw(listing, in: area, on: &canvas) }
  }
}

private func draw(_ browse: Browse, _ frame: Frame, _ state: State, on canvas: inout Canvas) {
  let isChoosing = browse.focus == .sources
  if frame.hasSources || isChoosing { draw(browse.sources, in: frame.sources, isFocused: isChoosing, on: &canvas) }
  if frame.hasSources || !isChoosing, frame.hasTwoPanes || browse.focus == .list {
    drawList(of: browse, frame, state, on: &canvas)
  }
  for area in frame.hasTwoPanes ? [frame.list] + (frame.hasSources ? [frame.sources] : []) : [] {
    for row in area.row..<area.bottom { canvas.put("┃", row: row, column: area.end, style: Style(.quiet)) }
  }
  guard frame.hasTwoPanes || browse.focus == .article, let reader = browse.reader else { return }
  draw(reader, in: frame.article, state.settings, on: &canvas)
}
