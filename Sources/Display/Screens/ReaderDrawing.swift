import News

/// Draws the part of an article that is on the screen, with the gutter of speakers beside it.
func draw(_ reader: Reader, in area: Area, _ settings: Settings, on canvas: inout Canvas) {
  var painter = ReaderPainter(reader, area, settings)
  painter.draw(on: &canvas)
}

/// Walks the lines on the screen and the highlights in them, both in order.
private struct ReaderPainter {
  private let reader: Reader
  private let area: Area
  private let frame: ReaderFrame
  private let settings: Settings
  private let lines: ArraySlice<ReaderLayout.Line>
  private let highlights: [Highlight]
  private let cursor: Range<Int>
  /// The first byte after the headline and the empty line under it.
  private let bodyStart: Int
  private let currentQuote: Int?
  /// The first highlight that does not end before the position at hand.
  private var next = 0

  init(_ reader: Reader, _ area: Area, _ settings: Settings) {
    self.reader = reader
    self.area = area
    self.settings = settings
    frame = ReaderFrame(area, settings)
    lines = reader.layout.lines.dropFirst(reader.top).prefix(area.rows)
    let part = (lines.first?.range.lowerBound ?? 0)..<(lines.last?.range.upperBound ?? 0)
    highlights = Highlight.all(in: part, of: reader.article, findings: reader.findings, matches: reader.matches)
    cursor = reader.cursorRange ?? 0..<0
    bodyStart = reader.bodyStart
    currentQuote = reader.currentQuote
  }

  mutating func draw(on canvas: inout Canvas) {
    for (index, line) in lines.enumerated() {
      let row = area.row + index
      drawGutter(of: line, row: row, on: &canvas)
      switch line.kind {
      case .byline: drawByline(row: row, on: &canvas)
      case .gap: break
      default: drawText(of: line, row: row, on: &canvas)
      }
    }
  }

  // MARK: Text

  private func drawByline(row: Int, on canvas: inout Canvas) {
    let article = reader.article
    let words = [
      article.source ?? "no source", article.byline ?? "no byline", DateWords.words(for: article.published, settings),
      reader.originWords,
    ]
    canvas.putCut(
      words.compactMap(\.self).joined(separator: " · "), row: row, column: frame.textColumn, end: area.end,
      style: Style(.quiet))
  }

  private mutating func drawText(of line: ReaderLayout.Line, row: Int, on canvas: inout Canvas) {
    var column = frame.textColumn + Int(line.indent)
    if line.kind == .quotation { canvas.put("▏", row: row, column: column - 2, style: Style(.quiet)) }
    var position = line.range.lowerBound
    while position < line.range.upperBound {
      while next < highlights.count, highlights[next].range.upperBound <= position { next += 1 }
      let highlight = next < highlights.count ? highlights[next] : nil
      let isInside = highlight.map { $0.range.lowerBound <= position } ?? false
      let bound = isInside ? highlight?.range.upperBound : highlight?.range.lowerBound
      let end = min(bound ?? line.range.upperBound, line.range.upperBound)
      let style = style(of: isInside ? highlight : nil, in: line)
      column = canvas.put(reader.bytes, position..<end, row: row, column: column, end: area.end, style: style)
      position = end
    }
  }

  private func style(of highlight: Highlight?, in line: ReaderLayout.Line) -> Style {
    var style = Style(line.kind == .title ? .title : line.kind == .heading ? .heading : .plain)
    guard let highlight else { return style }
    if let quote = highlight.quote, settings.highlights != .none, line.kind != .title { style.role = role(of: quote) }
    if highlight.country != nil, settings.highlights == .all { style.layers.insert(.country) }
    if highlight.isEmphasis { style.layers.insert(.emphasis) }
    if highlight.isStrong { style.layers.insert(.strong) }
    if highlight.match != nil { style.layers.insert(.match) }
    if cursor.contains(highlight.range.lowerBound) {
      style.layers.insert(highlight.match != nil && isOnMatch ? .currentMatch : .cursor)
    }
    return style
  }

  private var isOnMatch: Bool {
    if case .match = reader.cursor { true } else { false }
  }

  private func role(of quote: Int) -> Style.Role {
    reader.findings.quotes[quote].speaker.map(Style.Role.speaker) ?? .unnamed
  }

  // MARK: Gutter

  private func drawGutter(of line: ReaderLayout.Line, row: Int, on canvas: inout Canvas) {
    guard frame.gutter > 0, line.range.lowerBound >= bodyStart else { return }
    let begun = settings.highlights == .none ? nil : quoteBegun(in: line)
    let running = settings.highlights == .none || line.range.isEmpty ? nil : quoteRunning(at: line.range.lowerBound)
    let role = (begun ?? running).map(role) ?? .quiet
    canvas.put("│", row: row, column: frame.textColumn - 2, style: Style(role, begun == nil ? [] : .strong))
    guard let begun else { return }
    let name = QuoteWords.gutterName(of: reader.findings.quotes[begun], in: reader.article, reader.findings)
    let sign = signs(in: line)
    let end = area.column + frame.gutter
    let start = end - CharacterWidth.columns(of: sign)
    let layers: Style.Layers = begun == currentQuote ? [.cursor] : []
    canvas.putCut(name, row: row, column: area.column, end: min(end - 3, start - 1), style: Style(role, layers))
    canvas.put(sign, row: row, column: start, style: Style(role, layers))
  }

  /// The quote that begins in a line: the one under the cursor, else the first.
  private func quoteBegun(in line: ReaderLayout.Line) -> Int? {
    let begun = reader.quotesBegun(in: line.range)
    return currentQuote.flatMap { begun.contains($0) ? $0 : nil } ?? begun.first
  }

  /// How the quotes that begin in a line are said, each by its sign; of more than two, the first two.
  private func signs(in line: ReaderLayout.Line) -> String {
    reader.quotesBegun(in: line.range).prefix(2).map { QuoteWords.sign(reader.findings.quotes[$0].kind) }.joined()
  }

  /// The quote that goes on over the beginning of a line.
  private func quoteRunning(at offset: Int) -> Int? {
    let after = highlights.firstIndexSorted { $0.range.upperBound > offset }
    guard after < highlights.count, highlights[after].range.contains(offset) else { return nil }
    return highlights[after].quote
  }
}
