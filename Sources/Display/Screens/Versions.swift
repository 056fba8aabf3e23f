import News

/// All versions of one statement, a column for each report that tells it, oldest first.
struct Versions: Equatable, Sendable {
  let place: QuoteRow.Place
  private var told = Told()
  private(set) var isLoaded = false
  /// An index into `versions`.
  private(set) var focus = 0
  private(set) var firstColumn = 0
  /// Lines above the screen, in all columns.
  private(set) var top = 0
  private(set) var frame = ColumnFrame(columns: 80, rows: 20)
  private(set) var settings = Settings()
  /// Whether signs stand for styles, since it goes to a file.
  private var isPrinted = false

  init(of place: QuoteRow.Place) {
    self.place = place
  }

  var versions: [Version] { told.versions }

  /// As it goes to a file.
  var printed: Versions {
    var printed = self
    printed.isPrinted = true
    return printed
  }

  /// The steps that show them.
  var opening: [Step] { [.push(.versions(self)), .perform(.loadVersions(place))] }

  static let commands: Set<Command> = ArticleList.commands.union([
    .left, .right, .otherPane, .enter, .back, .copy, .clip,
  ])

  var title: String {
    guard !versions.isEmpty else { return "Versions" }
    let articles = told.articles
    let isAlone = versions.count == 1 && articles == 1
    let number = "\(counted(versions.count, "version")) in \(counted(articles, "article"))"
    let rest = told.unseen == 0 ? [] : ["\(told.unseen) more share words"]
    let more = told.isWhole ? rest : ["looking for more …"]
    let speaker = versions[0].pieces.first?.quote.speaker.map { [$0] } ?? []
    let shown = visibleColumns
    let part = shown.count < versions.count ? ["columns \(shown.lowerBound + 1)–\(shown.upperBound)"] : []
    let words = ["Versions of one statement"] + speaker + [isAlone ? "told by one article" : number]
    return (words + more + part).joined(separator: " · ")
  }

  var visibleColumns: Range<Int> {
    let end = min(versions.count, firstColumn + frame.count(of: versions.count))
    return min(firstColumn, end)..<end
  }

  /// The first quote of the version under the cursor.
  var current: QuoteRow? { versions.indices.contains(focus) ? versions[focus].pieces.first?.quote : nil }

  /// Whether no more are to come.
  var isWhole: Bool { isLoaded && told.isWhole }

  /// The cursor begins on the version that was asked about; when more come, it stays on its own.
  mutating func take(_ told: Told) {
    let place = current?.place ?? place
    self.told = told
    isLoaded = true
    focus =
      versions.firstIndex { version in
        version.pieces.contains { $0.quote.place.article == place.article && $0.quote.replaced == nil }
          || version.reprints.contains { $0.quote.article == place.article }
      } ?? 0
    settle()
  }

  mutating func fit(_ area: Area, _ settings: Settings) {
    frame = ColumnFrame(columns: area.columns, rows: area.rows)
    self.settings = settings
    settle()
  }

  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    let count = count ?? 1
    switch command {
    case .down: top += count
    case .up: top -= count
    case .pageDown: top += frame.quoteRows * count
    case .pageUp: top -= frame.quoteRows * count
    case .halfDown: top += frame.quoteRows / 2
    case .halfUp: top -= frame.quoteRows / 2
    case .first: top = 0
    case .last: top = Int.max / 2
    case .left: focus -= count
    case .right: focus += count
    case .otherPane: focus = versions.isEmpty ? 0 : (focus + 1) % versions.count
    case .back: return [.pop]
    case .enter: return withQuote { [.perform(.openQuote($0.place))] }
    case .copy: return withQuote { [.perform(.copy($0.copied)), .say("sent to the terminal")] }
    case .clip: return withQuote { [.perform(.clip($0.clipping))] }
    default: return nil
    }
    settle()
    return []
  }

  private func withQuote(_ steps: (QuoteRow) -> [Step]) -> [Step] {
    current.map(steps) ?? [.say("no quote here")]
  }

  private mutating func settle() {
    focus = max(0, min(focus, versions.count - 1))
    let shown = frame.count(of: versions.count)
    firstColumn = max(0, min(max(firstColumn, focus - shown + 1), focus, versions.count - shown))
    let longest = visibleColumns.map { lines(of: versions[$0]).count }.max() ?? 0
    top = max(0, min(top, longest - frame.quoteRows))
  }
}

extension Versions {
  /// The lines of a version's column, with an empty line after each piece; `nil` opens a piece with its sign.
  func lines(of version: Version) -> [(line: QuoteCard.Line, sign: String)] {
    let width = frame.textWidth(of: visibleColumns.count)
    let cards = version.pieces.map { card(of: $0, width: width) }
    let empty = QuoteCard.Line(bytes: [], range: 0..<0, role: .quiet)
    let told = cards.flatMap { card in
      card.lines.enumerated().map { ($1, $0 == 0 ? card.sign : "") } + [(empty, "")]
    }
    return told + reprintLines(of: version, width: width)
  }

  private func card(of piece: Version.Piece, width: Int) -> QuoteCard {
    let detail = detail(of: piece)
    if isPrinted { return QuoteCard(piece.printed, detail: detail, role: .plain, width: width) }
    return QuoteCard(
      piece.quote, detail: detail, role: .plain, marks: piece.changed.map { .init(range: $0, layers: .match) },
      gaps: piece.gaps, width: width)
  }

  /// When it was published, and until when its words stood there.
  func dateWords(of version: Version) -> String {
    guard let quote = version.pieces.first?.quote else { return "" }
    let published = DateWords.words(for: quote.published, settings)
    return quote.replaced.map { "\(published), until \(DateWords.words(for: $0, settings))" } ?? published
  }

  private func detail(of piece: Version.Piece) -> String {
    var words = [QuoteWords.kind(piece.quote)]
    if piece.isTurnedIndirect { words = ["turned into reported speech"] }
    if piece.quote.replaced != nil { words.append("earlier wording") }
    if piece.isFullest, versions.count > 1 { words.append("the fullest") }
    if let via = piece.quote.via { words.append("via \(via)") }
    if piece.quote.certainty != .named { words.append(piece.quote.state) }
    return words.joined(separator: " · ")
  }

  private func reprintLines(of version: Version, width: Int) -> [(line: QuoteCard.Line, sign: String)] {
    guard !version.reprints.isEmpty else { return [] }
    let outlets = version.reprints.map {
      "\($0.source ?? "no source"), \(DateWords.words(for: $0.published, settings))"
    }
    let bytes = Array("The same report in: \(outlets.joined(separator: "; "))".utf8)
    return Wrapping.lines(of: bytes, in: bytes.indices, width: width - 2).map {
      (QuoteCard.Line(bytes: bytes, range: $0, role: .quiet), "")
    }
  }

  /// Lines of the longest column.
  var lineCount: Int { frame.headRows + (versions.map { lines(of: $0).count }.max() ?? 0) }

  var footer: String {
    guard let quote = current else { return "" }
    let place = "[\(focus + 1)/\(versions.count)] "
    return place + [quote.title, quote.state].joined(separator: " · ")
  }
}
