import News

/// Two articles beside each other: what both quote is marked, and going to it in one shows it in the other.
struct TwoArticles: Equatable, Sendable {
  private(set) var readers: [Reader]
  /// For each article, the quotes of the other that tell the same, by its own.
  private let linked: [[Int: [Int]]]
  /// The one that has the keys.
  private(set) var focus = 0

  init(_ pair: ArticlePair) {
    readers = [pair.left, pair.right].map { Reader(number: $0.number, article: $0.article, findings: $0.findings) }
    linked = [
      Dictionary(grouping: pair.shared, by: \.left).mapValues { $0.map(\.right) },
      Dictionary(grouping: pair.shared, by: \.right).mapValues { $0.map(\.left) },
    ]
  }

  /// Puts the cursor on a quote, or on the first one of the left article where neither has it.
  mutating func begin(at place: QuoteRow.Place?) {
    focus = readers.firstIndex { $0.number == place?.article } ?? 0
    let quotes = current.findings.quotes
    guard let first = place.flatMap({ current.findings.quote(at: $0.range) }) ?? quotes.indices.first else { return }
    readers[focus] = current.opened(at: .quote(first))
    showLinked()
  }

  static let commands: Set<Command> = [
    .down, .up, .pageDown, .pageUp, .halfDown, .halfUp, .first, .last, .nextParagraph, .previousParagraph, .nextQuote,
    .previousQuote, .nextCountry, .previousCountry, .nextMatch, .previousMatch, .find, .close, .left, .right,
    .otherPane, .enter, .back, .speaker, .why, .correct, .copy, .clip, .versions, .sideBySide,
  ]

  var title: String {
    let number = linked[0].count
    return "Two articles · " + (number == 0 ? "no quote in common" : "\(counted(number, "quote")) in common")
  }

  /// The article that has the keys.
  var current: Reader {
    get { readers[focus] }
    set { readers[focus] = newValue }
  }

  /// Shows who speaks in one of them now.
  mutating func take(_ findings: Findings, of number: Int) {
    for index in readers.indices where readers[index].number == number { readers[index].take(findings) }
  }

  /// Whether both articles tell what a quote tells.
  func isShared(_ quote: Int, in article: Int) -> Bool { linked[article][quote] != nil }

  /// Carries out a command; `nil` for one that is not known here.
  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    guard Self.commands.contains(command) else { return nil }
    switch command {
    case .back: return [.pop]
    case .left: turn(to: 0)
    case .right: turn(to: 1)
    case .otherPane: turn(to: 1 - focus)
    case .enter:
      guard let quote = current.currentQuote else { return [.say("no quote here: ] goes to the next")] }
      return [.perform(.openQuote(current.place(ofQuote: quote)))]
    default:
      let steps = readers[focus].perform(command, count: count)
      showLinked()
      return steps
    }
    showLinked()
    return []
  }

  /// Gives the keys to an article, with its quote in sight.
  private mutating func turn(to index: Int) {
    focus = index
    if let start = current.cursorRange?.lowerBound { current.reveal(start) }
  }

  /// Gives the keys to the article under the mouse.
  mutating func point(at column: Int, in area: Area) {
    focus = column < area.column + area.columns / 2 ? 0 : 1
  }

  /// Puts the cursor on what is under the mouse.
  mutating func click(column: Int, row: Int, in area: Area, _ settings: Settings) {
    point(at: column, in: area)
    current.click(column: column, row: row, Self.part(focus, of: area), settings)
    showLinked()
  }

  /// Shows in the other article what the quote under the cursor tells there.
  private mutating func showLinked() {
    guard let quote = current.currentQuote else { return }
    let other = 1 - focus
    guard let place = linked[focus][quote]?.first else {
      readers[other].cursor = nil
      return
    }
    readers[other].cursor = .quote(place)
    readers[other].reveal(readers[other].findings.quotes[place].range.lowerBound)
  }

  mutating func fit(_ area: Area, _ settings: Settings) {
    for index in readers.indices {
      let part = Self.part(index, of: area)
      readers[index].refit(width: ReaderFrame(part, settings).width, height: part.rows)
    }
  }

  /// Columns for the sign of a shared quote, left of an article.
  static let signColumns = 2

  /// Where an article stands, right of its signs.
  static func part(_ index: Int, of area: Area) -> Area {
    let middle = area.column + area.columns / 2
    let start = (index == 0 ? area.column : middle + 1) + signColumns
    let end = index == 0 ? middle : area.end
    return Area(column: start, row: area.row, columns: max(2, end - start), rows: area.rows)
  }

  var lineCount: Int { readers.map(\.layout.lines.count).max() ?? 0 }

  /// The quote under the cursor, and how the other article tells it.
  var footer: String {
    guard let place = current.currentQuote, current.showsQuote else { return title }
    let quote = current.findings.quotes[place]
    let speaker = quote.speaker.map { current.findings.speakers[$0] }
    let state = quote.certainty == .unknown ? "?" : QuoteWords.state(quote.certainty)
    let via = quote.channel.map { "via \($0)" }
    var words = [state + (speaker?.name ?? ""), speaker?.country, QuoteWords.kind(quote.kind), via]
    if let other = linked[focus][place]?.first {
      words.append("in both, there \(QuoteWords.kind(readers[1 - focus].findings.quotes[other].kind))")
    }
    let number = "[\(place + 1)/\(current.findings.quotes.count)] "
    return number + words.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension Reader {
  /// Whether the quote that the cursor is on begins on the screen.
  var showsQuote: Bool { currentQuote.map { isVisible(findings.quotes[$0].range.lowerBound) } ?? false }

  /// Fits the article to a screen that may have another size; what the cursor is on stays in sight.
  fileprivate mutating func refit(width: Int, height: Int) {
    let former = (layout.width, self.height)
    let seen = cursorRange.flatMap { isVisible($0.lowerBound) ? $0.lowerBound : nil }
    fit(width: width, height: height)
    if let seen, former != (layout.width, self.height) { reveal(seen) }
  }
}
