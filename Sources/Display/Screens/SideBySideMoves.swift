import News

/// What keys do where quotes stand beside each other.
extension SideBySide {
  static let commands: Set<Command> = ArticleList.commands.union([
    .left, .right, .otherPane, .nextQuote, .previousQuote, .nextMatch, .previousMatch, .enter, .back, .close, .find,
    .why, .speaker, .correct, .copy, .clip, .openInBrowser, .versions, .align, .removeColumn, .addColumn, .dividerLeft,
    .dividerRight,
  ])

  /// Carries out a command; `nil` for one that is not known here.
  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    for feed in feeds.indices { feeds[feed].tryAgain() }
    wanted = nil
    if command == .otherPane, isOfTwoArticles { return [.perform(.loadPair(scope))] }
    if move(command, count: count) {
      settle()
      noteMove()
      notePlace()
      return []
    }
    switch command {
    case .back: return [.pop]
    case .close: return narrow(to: "")
    case .find: return [.ask(Prompt(.narrow(former: filter), text: filter))]
    case .nextMatch, .previousMatch: return [.say("no words are looked for: / filters the quotes")]
    case .removeColumn: return removeColumn()
    case .addColumn: return [.ask(Prompt(.addSpeaker(names: quotedNames)))]
    case .undo: return undoRemoval()
    default: return performOnQuote(command)
    }
  }

  /// Carries out a command that concerns the quote under the cursor.
  private func performOnQuote(_ command: Command) -> [Step]? {
    switch command {
    case .enter, .why, .speaker: withQuote { [.perform(.openQuote($0.place, to: command))] }
    case .versions: withQuote { Versions(of: $0.place).opening }
    case .correct: withQuote { [.ask(.correcting($0, names: quotedNames))] }
    case .copy: withQuote { [.perform(.copy($0.copied)), .say("sent to the terminal")] }
    case .clip: withQuote { [.perform(.clip($0.clipping))] }
    case .openInBrowser: withQuote { [.browsing($0.link)] }
    default: nil
    }
  }

  private func withQuote(_ steps: (QuoteRow) -> [Step]) -> [Step] {
    current.map(steps) ?? [.say(columns.isEmpty ? "no quote here" : "its words have not come yet")]
  }

  /// Moves the cursor or a column; says `false` for a command that does something else.
  private mutating func move(_ command: Command, count: Int?) -> Bool {
    let number = count ?? 1
    switch command {
    case .down, .nextQuote: step(by: number)
    case .up, .previousQuote: step(by: -number)
    case .nextMatch where !filter.isEmpty: step(by: number)
    case .previousMatch where !filter.isEmpty: step(by: -number)
    case .pageDown, .pageUp, .halfDown, .halfUp: turn(command, number)
    case .first: go(toQuote: 0)
    case .last: go(toQuote: count.map { $0 - 1 } ?? .max)
    default: return moveAcross(command, number)
    }
    return true
  }

  private mutating func moveAcross(_ command: Command, _ number: Int) -> Bool {
    switch command {
    case .left: changeColumn(to: focus - number)
    case .right: changeColumn(to: focus + number)
    case .otherPane: changeColumn(to: columns.isEmpty ? 0 : (focus + 1) % columns.count)
    case .dividerLeft: moveColumn(to: focus - number)
    case .dividerRight: moveColumn(to: focus + number)
    case .align: align()
    default: return false
    }
    return true
  }

  // MARK: Quotes

  /// Goes to a quote of the column, and on to it when it comes, where it is not loaded yet.
  mutating func go(toQuote index: Int) {
    guard columns.indices.contains(focus) else { return }
    let count = columns[focus].content.quotes.count
    goal = index < count || isWhole ? .none : .quote(index)
    columns[focus].cursor = max(0, min(index, count - 1))
  }

  /// Goes to another quote, or first on through one that is longer than the screen.
  mutating func step(by count: Int) {
    guard columns.indices.contains(focus) else { return }
    let hidden = linesBelow
    if count == 1, hidden > 0 { return scroll(by: min(hidden, max(1, frame.quoteRows / 2))) }
    go(toQuote: columns[focus].cursor + count)
  }

  /// Lines of the quote under the cursor that are below the screen though it begins on it or above.
  private var linesBelow: Int {
    guard alignment == .none, let column = columns.indices.contains(focus) ? columns[focus] : nil else { return 0 }
    let height = height(of: column.cursor, in: column) - 1
    guard column.scroll.block == column.cursor, height > frame.quoteRows else { return 0 }
    return max(0, height - column.scroll.skip - frame.quoteRows)
  }

  private mutating func scroll(by lines: Int) {
    let scroll = columns[focus].scroll
    columns[focus].scroll.move(to: scroll.block, skip: scroll.skip + lines)
  }

  /// As many quotes on as fill a page, or half of one.
  private mutating func turn(_ command: Command, _ count: Int) {
    guard columns.indices.contains(focus) else { return }
    let column = columns[focus]
    let isHalf = command == .halfDown || command == .halfUp
    let isDown = command == .pageDown || command == .halfDown
    var rows = frame.quoteRows * count / (isHalf ? 2 : 1)
    var place = column.cursor
    while rows > 0, column.content.quotes.indices.contains(place) {
      rows -= height(of: place, in: column)
      place += isDown ? 1 : -1
    }
    go(toQuote: rows < 0 && abs(place - column.cursor) > 1 ? place + (isDown ? -1 : 1) : place)
  }

  // MARK: Columns

  /// In bands the cursor goes to the nearest quote from its band on.
  private mutating func changeColumn(to index: Int) {
    guard !columns.isEmpty else { return }
    goal = .none
    let band = currentBand
    focus = max(0, min(index, columns.count - 1))
    guard let band, bandColumns.contains(focus) else { return }
    let quote = bands[band].quotes[focus - bandColumns.lowerBound].lowerBound
    if quote < columns[focus].content.quotes.count { columns[focus].cursor = quote }
  }

  /// Moves the column to another place, or as far as there are columns.
  private mutating func moveColumn(to index: Int) {
    guard !columns.isEmpty else { return }
    let column = columns.remove(at: focus)
    focus = max(0, min(index, columns.count))
    columns.insert(column, at: focus)
    bandColumns = 0..<0
  }

  // MARK: Scrolling

  var currentBand: Int? {
    guard alignment != .none, bandColumns.contains(focus) else { return nil }
    let cursor = columns[focus].cursor
    let column = focus - bandColumns.lowerBound
    let band = bands.firstIndexSorted { $0.quotes[column].upperBound > cursor }
    return band < bands.count ? band : nil
  }

  /// Keeps the cursor and its column on the screen.
  mutating func settle() {
    focus = max(0, min(focus, columns.count - 1))
    let shown = frame.count(of: columns.count)
    firstColumn = max(0, min(max(firstColumn, focus - shown + 1), focus, columns.count - shown))
    arrange()
    for place in visibleColumns where alignment == .none { settleColumn(place) }
    settleBands()
  }

  private mutating func settleColumn(_ place: Int) {
    let column = columns[place]
    guard !column.content.quotes.isEmpty else { return }
    let height = height(of: column.cursor, in: column) - 1
    if column.scroll.block == column.cursor, height > frame.quoteRows, column.scroll.skip < height { return }
    var scroll = column.scroll
    scroll.reveal(column.cursor, lines: 0..<height, rows: frame.quoteRows) { self.height(of: $0, in: column) }
    columns[place].scroll = scroll
  }

  private mutating func settleBands() {
    guard let band = currentBand else { return }
    let head = alignment.headRows
    var lines = head..<head
    for place in bands[band].quotes[focus - bandColumns.lowerBound].lowerBound...columns[focus].cursor {
      lines = lines.upperBound..<lines.upperBound + height(of: place, in: columns[focus])
    }
    let start = lines.lowerBound == head ? 0 : lines.lowerBound
    let screen = self
    bandScroll.reveal(band, lines: start..<lines.upperBound - 1, rows: frame.quoteRows) { screen.height(ofBand: $0) }
  }

  func height(ofBand index: Int) -> Int {
    let heights = zip(bandColumns, bands[index].quotes).map { column, quotes in
      quotes.reduce(0) { $0 + height(of: $1, in: columns[column]) }
    }
    return alignment.headRows + (heights.max() ?? 0)
  }

  func height(of place: Int, in column: Column) -> Int {
    card(place, in: column).height
  }
}
