import News

/// Quotes beside each other, a column for each speaker or for each country that speaks.
struct SideBySide: Equatable, Sendable {
  struct Column: Equatable, Sendable {
    let content: QuoteColumn
    /// The speaker's hue, or that of nobody known.
    let role: Style.Role
    /// How many of its quotes are in quotation marks; counted once, since there may be thousands.
    let quoted: Int
    /// An index into the column's quotes.
    var cursor = 0
    var scroll = BlockScroll()

    init(content: QuoteColumn, role: Style.Role) {
      self.content = content
      self.role = role
      quoted = content.quoted
    }

    var current: QuoteStub? { content.quotes.indices.contains(cursor) ? content.quotes[cursor] : nil }
  }

  /// A column that was taken away, and where it stood.
  struct Removed: Equatable, Sendable {
    let column: Column
    let place: Int
  }

  /// What was there before a filter.
  struct Unfiltered: Equatable, Sendable {
    let feeds: [QuoteFeed]
    let columns: [Column]
    /// The quote to go back to.
    var place: QuoteRow.Place?
  }

  /// Where the cursor is to be as soon as that is loaded.
  enum Start: Equatable, Sendable {
    /// The column of a person who goes by these names, the fullest first.
    case speaker(names: [String], country: String?)
    case quote(QuoteRow.Place)
  }

  /// The quotes of the scope, then those of speakers that were added, as far as they have been loaded.
  var feeds: [QuoteFeed]
  /// Those of the quotes that are shown, or may be next, with their words.
  var rows = QuoteRows()
  let grouping: QuoteColumn.Grouping
  /// What the quotes were looked for in, in words: "1 article", "“fish”".
  let scopeWords: String
  /// The code of the country that all quotes are to name, whoever speaks.
  let subject: String?
  /// Whether two articles were selected, so that their texts can be read beside each other.
  let isOfTwoArticles: Bool
  /// What was typed to choose among the quotes.
  var filter = ""
  /// How things stood before there was a filter; `nil` where it is to be asked for again.
  var unfiltered: Unfiltered?
  var columns: [Column] = []
  /// Columns taken away, the last one last; they stay away when the filter changes.
  var removed: [Removed] = []
  /// A name as typed whose column is to be added, until it is known whom that means.
  var typedName: String?
  /// An index into `columns`.
  var focus = 0
  /// The first column on the screen.
  var firstColumn = 0
  /// Which quotes stand in one row.
  var alignment = Alignment.none
  var bandScroll = BlockScroll()
  /// Of the columns in `bandColumns`; made when others come into sight.
  private(set) var bands: [Band] = []
  var bandColumns = 0..<0
  /// By article, how many others with it tell quotes of it, by where they stand, as far as that is known.
  var versionCounts: [Int: [Range<Int>: TimesTold]] = [:]
  /// Articles that were asked about.
  var countedArticles: Set<Int> = []
  var wanted: Start?
  /// The names of the speaker who was chosen: of others whose names hold the same words, no column is shown. Empty
  /// where everybody is.
  private let chosen: Set<String>
  /// How often each speaker is quoted in all of the scope, where not all of it is loaded.
  var totals: [String: SpeakerRow] = [:]
  /// Whether the quotes are to be loaded again: somebody has said who speaks in one of them.
  var isStale = false
  /// Whether there is a cursor: not where columns are printed.
  var showsCursor = true
  /// Whether the cursor is on its way to a quote that is not loaded yet.
  var goal = Goal.none
  private(set) var frame = ColumnFrame(columns: 80, rows: 20)
  private(set) var settings = Settings()

  init(
    _ scope: QuoteScope, scopeWords: String, by grouping: QuoteColumn.Grouping = .speaker, about subject: String? = nil,
    isOfTwoArticles: Bool = false, showingOnly chosen: [String] = [], startingAt wanted: Start? = nil
  ) {
    self.wanted = wanted
    self.chosen = Set(chosen)
    feeds = [QuoteFeed(scope)]
    self.isOfTwoArticles = isOfTwoArticles
    self.scopeWords = scopeWords
    self.subject = subject
    self.grouping = grouping
  }

  /// What speakers of each country say of one.
  static func saying(of code: String, in scope: QuoteScope, scopeWords: String) -> SideBySide {
    SideBySide(scope, scopeWords: scopeWords, by: .country, about: code)
  }

  var scope: QuoteScope { feeds[0].scope }

  /// What is asked of every quote: the country that it is to name, and the filter, whose last word stands for all that
  /// begin so, as in the list of articles.
  var query: Query {
    Query(subject.map { "about:\($0)" } ?? "").narrowed(by: Query(filter, isTyping: true))
  }

  var isOfOneArticle: Bool { if case .article = scope { addedNames.isEmpty } else { false } }

  /// Whose quotes were added, from all articles.
  var addedNames: [String] {
    feeds.dropFirst().compactMap(\.name).filter { name in columns.contains { $0.content.name == name } }
  }

  var isLoaded: Bool { feeds[0].isLoaded }

  /// The quote under the cursor; `nil` while its words have not come, too.
  var current: QuoteRow? { place.flatMap { rows[$0] } }

  /// Where the quote under the cursor stands.
  var place: QuoteRow.Place? { columns.indices.contains(focus) ? columns[focus].current?.place : nil }

  /// The steps that show it.
  var opening: [Step] { [.push(.sideBySide(self))] + loading }

  /// The columns that are on the screen.
  var visibleColumns: Range<Int> {
    let end = min(columns.count, firstColumn + frame.count(of: columns.count))
    return min(firstColumn, end)..<end
  }

  /// Lays the quotes that are loaded out in columns; each cursor stays on its quote where that is still there.
  mutating func layOut() {
    let away = Set(removed.map(\.column.content.name))
    let known = FormerColumns(columns)
    let kept = contents.enumerated().filter { !away.contains($1.name) }.map { index, content in
      (known.column(for: content, role: content.name == nil ? .unnamed : .speaker(index)), known.place(of: content))
    }
    let place = place
    columns = kept.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
    bandColumns = 0..<0
    if let place { go(to: place) }
    settle()
  }

  /// The columns of the scope's quotes, then those of added speakers who are not among them.
  private var contents: [QuoteColumn] {
    var contents: [QuoteColumn] = QuoteColumn.columns(of: quotesOfChosen, by: grouping)
    for feed in feeds.dropFirst() {
      let names = Set(contents.map(\.name))
      contents += QuoteColumn.columns(of: feed.quotes, by: .speaker).filter { !names.contains($0.name) }
    }
    return contents
  }

  private var quotesOfChosen: [QuoteStub] {
    guard !chosen.isEmpty else { return feeds[0].quotes }
    return feeds[0].quotes.filter { quote in quote.voice.map { chosen.contains($0.name) } ?? false }
  }

  mutating func fit(_ area: Area, _ settings: Settings) {
    frame = ColumnFrame(columns: area.columns, rows: area.rows)
    self.settings = settings
    settle()
  }

  /// Puts the cursor on a quote, in its own column where that has it; says `false` where it is not here.
  @discardableResult
  mutating func go(to place: QuoteRow.Place) -> Bool {
    for column in [focus] + columns.indices where columns.indices.contains(column) {
      guard let quote = columns[column].content.quotes.firstIndex(where: { $0.place == place }) else { continue }
      columns[column].cursor = quote
      focus = column
      return true
    }
    return false
  }

  /// Aligns the columns that are on the screen, where that has not been done.
  mutating func arrange() {
    guard alignment != .none, bandColumns != visibleColumns else { return }
    bandColumns = visibleColumns
    bands = Band.all(in: bandColumns.map { columns[$0].content.quotes }, by: alignment, settings)
    bandScroll = BlockScroll()
  }

  /// Aligns them otherwise.
  mutating func align() {
    alignment = alignment.next(inOneArticle: isOfOneArticle)
    bandColumns = 0..<0
  }
}

/// The columns before others took their place.
private struct FormerColumns {
  private let columns: [SideBySide.Column]
  private var places: [String?: Int] = [:]
  /// A name may have become fuller since.
  private var placesOfFirst: [QuoteRow.Place: Int] = [:]

  init(_ columns: [SideBySide.Column]) {
    self.columns = columns
    for (place, column) in columns.enumerated() {
      places[column.content.name] = place
      if let first = column.content.quotes.first { placesOfFirst[first.place] = place }
    }
  }

  /// Where a column stood; after all others for a new one.
  func place(of content: QuoteColumn) -> Int {
    places[content.name] ?? content.quotes.first.flatMap { placesOfFirst[$0.place] } ?? columns.count
  }

  func column(for content: QuoteColumn, role: Style.Role) -> SideBySide.Column {
    var column = SideBySide.Column(content: content, role: role)
    let place = place(of: content)
    guard columns.indices.contains(place), let current = columns[place].current else { return column }
    let former = columns[place].cursor
    let isThere = content.quotes.indices.contains(former) && content.quotes[former].place == current.place
    guard let cursor = isThere ? former : content.quotes.firstIndex(where: { $0.place == current.place }) else {
      return column
    }
    column.cursor = cursor
    if isThere { column.scroll = columns[place].scroll }
    return column
  }
}
