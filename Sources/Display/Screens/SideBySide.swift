import News

/// Quotes beside each other, a column for each speaker or for each country that speaks.
struct SideBySide: Equatable, Sendable {
  struct Column: Equatable, Sendable {
    var content: QuoteColumn
    /// The speaker's hue, or that of nobody known.
    var role: Style.Role
    /// An index into the column's quotes.
    var cursor = 0
    var scroll = BlockScroll()

    var current: QuoteRow? { content.quotes.indices.contains(cursor) ? content.quotes[cursor] : nil }
  }

  let scope: QuoteScope
  let grouping: QuoteColumn.Grouping
  /// What the quotes were looked for in, in words: "1 article", "“fish”".
  let scopeWords: String
  private(set) var filter = ""
  var columns: [Column] = []
  /// Columns taken away, by name; they stay away when the filter changes.
  var removed: [QuoteColumn] = []
  /// An index into `columns`.
  var focus = 0
  /// The first column on the screen.
  var firstColumn = 0
  /// Whether quotes of one article, or of one paragraph of the only article, stand in one row.
  var isInBands = false
  var bandScroll = BlockScroll()
  /// Where each band begins; made when columns change.
  private(set) var bands: [Band] = []
  private(set) var isLoaded = false
  private(set) var frame = ColumnFrame(columns: 80, rows: 20)
  private(set) var settings = Settings()

  init(_ scope: QuoteScope, scopeWords: String, by grouping: QuoteColumn.Grouping = .speaker) {
    self.scope = scope
    self.scopeWords = scopeWords
    self.grouping = grouping
  }

  var isOfOneArticle: Bool { if case .article = scope { true } else { false } }

  var current: QuoteRow? { columns.indices.contains(focus) ? columns[focus].current : nil }

  /// The steps that show it.
  var opening: [Step] { [.push(.sideBySide(self)), .perform(load)] }

  var load: Effect { .loadQuotes(scope, filter: Query(filter)) }

  var title: String {
    let named = columns.count { $0.content.name != nil }
    let countries = named == 1 ? "1 country" : "\(named) countries"
    let number = grouping == .speaker ? counted(named, "speaker") : countries
    let order = isInBands ? "aligned by \(isOfOneArticle ? "paragraph" : "article")" : "in the article's order"
    let shown = visibleColumns
    let part = shown.count < columns.count ? ["columns \(shown.lowerBound + 1)–\(shown.upperBound)"] : []
    let words = filter.isEmpty ? [] : ["only “\(filter)”"]
    return (["Side by side", "\(number) of \(scopeWords)"] + words + [order] + part).joined(separator: " · ")
  }

  /// The columns that are on the screen.
  var visibleColumns: Range<Int> {
    let end = min(columns.count, firstColumn + frame.count(of: columns.count))
    return min(firstColumn, end)..<end
  }

  /// Takes in the quotes asked for; the cursor stays on its quote where that is among them.
  mutating func take(_ quotes: [QuoteRow]) {
    let place = current?.place
    let all = QuoteColumn.columns(of: quotes, by: grouping)
    let away = Set(removed.map(\.name))
    let order = Dictionary(columns.enumerated().map { ($1.content.name, $0) }) { first, _ in first }
    let kept = all.enumerated().filter { !away.contains($1.name) }.map { index, column in
      Column(content: column, role: column.name == nil ? .unnamed : Style.Role.speaker(index))
    }
    columns = kept.enumerated().sorted {
      (order[$0.element.content.name] ?? columns.count, $0.offset)
        < (order[$1.element.content.name] ?? columns.count, $1.offset)
    }.map(\.element)
    isLoaded = true
    arrange()
    if let place { go(to: place) }
    settle()
  }

  /// Adds quotes that were not in the scope, as a column at the end, or goes to the column that has them.
  mutating func add(_ quotes: [QuoteRow]) {
    for column in QuoteColumn.columns(of: quotes, by: grouping) {
      removed.removeAll { $0.name == column.name }
      if let known = columns.firstIndex(where: { $0.content.name == column.name }) {
        focus = known
      } else {
        columns.append(Column(content: column, role: Style.Role.speaker(columns.count)))
        focus = columns.count - 1
      }
    }
    arrange()
    settle()
  }

  mutating func narrow(to words: String) -> Effect {
    filter = words
    return load
  }

  mutating func fit(_ area: Area, _ settings: Settings) {
    frame = ColumnFrame(columns: area.columns, rows: area.rows)
    self.settings = settings
    settle()
  }

  /// Puts the cursor on a quote, if it is here.
  private mutating func go(to place: QuoteRow.Place) {
    for column in columns.indices {
      guard let quote = columns[column].content.quotes.firstIndex(where: { $0.place == place }) else { continue }
      columns[column].cursor = quote
      focus = column
      return
    }
  }

  mutating func arrange() {
    bands = Band.all(in: columns.map(\.content.quotes), isOfOneArticle: isOfOneArticle)
  }
}
