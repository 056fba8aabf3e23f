import News

/// Quotes come as they are needed: a column holds those up to a screen or two after its cursor.
extension SideBySide {
  /// Where the cursor goes when more is loaded.
  enum Goal: Equatable, Sendable {
    case none
    /// There are few quotes after the one under the cursor.
    case onward
    /// The quote at that place of the column, or the last.
    case quote(Int)
  }

  /// So many quotes are loaded to fill the columns on the screen; for more, somebody must move on.
  private static let unasked = 1_000

  /// The steps that load quotes from the beginning.
  var loading: [Step] {
    feeds.map { .perform(.loadQuotes($0.scope, filter: query, from: 0)) }
  }

  /// Without words, everything is as it was before there were any, but for the cursor where that has been moved since.
  mutating func narrow(to words: String) -> [Step] {
    guard words != filter else { return [] }
    if filter.isEmpty { unfiltered = Unfiltered(feeds: feeds, columns: columns, place: place) }
    filter = words
    guard words.isEmpty else { return loadAgain(at: nil) }
    defer { unfiltered = nil }
    return unfiltered.map { restore($0) } ?? loadAgain(at: place)
  }

  /// What the cursor was moved to is what it stays on when the filter goes.
  mutating func notePlace() {
    let place = place
    unfiltered?.place = place
  }

  private mutating func restore(_ former: Unfiltered) -> [Step] {
    feeds = former.feeds + feeds.dropFirst(former.feeds.count)
    for feed in feeds.indices { feeds[feed].forgetAwaited() }
    columns = former.columns
    layOut()
    goal = .none
    wanted = former.place.map(Start.quote)
    focusWanted()
    settle()
    return feeds.indices.filter { $0 >= former.feeds.count || !feeds[$0].isLoaded }.map { feeds[$0].load(query) }
  }

  private mutating func loadAgain(at place: QuoteRow.Place?) -> [Step] {
    goal = .none
    wanted = place.map(Start.quote)
    isStale = false
    return feeds.indices.map { feeds[$0].load(query) }
  }

  /// Takes in what was asked for, whether by this screen or by another one with the same quotes.
  mutating func take(_ event: Event) -> [Step] {
    switch event {
    case .quotesLoaded(let scope, let filter, let start, let page) where filter == query:
      guard let feed = feeds.firstIndex(where: { $0.scope == scope && $0.next == start }) else { return [] }
      return take(page, of: feed)
    case .rowsLoaded(let quotes): take(quotes.filter { rows.awaits($0.place) })
    case .speakersCompleted(let typed, let names): return add(oneOf: names, typedAs: typed)
    case .quotesCounted(let scope, let speakers) where feeds.contains { $0.scope == scope }:
      for speaker in speakers { totals[speaker.name] = speaker }
    default: break
    }
    return []
  }

  private mutating func take(_ page: QuotePage, of feed: Int) -> [Step] {
    let isFirst = feeds[feed].next == 0
    let isNew = feed > 0 && !feeds[feed].isLoaded
    feeds[feed].take(page)
    if feed > 0 { feeds[feed].noteName() }
    if isFirst, feed == 0 { rows.begin(with: page.rows) } else { take(page.rows) }
    let scope = feeds[feed].scope
    let counting = isFirst && page.next != nil && query.isEmpty && scope.isCountable
    let steps: [Step] = counting ? [.perform(.countQuotes(scope))] : []
    if isNew { return takeNew(feed) + steps }
    layOut()
    focusWanted()
    if case .quote(let place) = goal { go(toQuote: place) }
    settle()
    return steps
  }

  /// Puts the cursor where it was to begin, if that has come.
  private mutating func focusWanted() {
    switch wanted {
    case .quote(let place): if go(to: place) { wanted = nil }
    case .speaker(let names, let country): if focusColumn(of: names, country) { wanted = nil }
    case nil: break
    }
  }

  /// Goes to the column of a person: by the fullest name and country, else by another of the names.
  private mutating func focusColumn(of names: [String], _ country: String?) -> Bool {
    let places = columns.indices.filter { columns[$0].content.name.map(names.contains) ?? false }
    let best = places.first { columns[$0].content.name == names.first && columns[$0].content.country == country }
    guard let place = best ?? places.first else { return false }
    focus = place
    return true
  }

  /// Takes in the words of quotes.
  private mutating func take(_ quotes: [QuoteRow]) {
    rows.take(quotes)
    settle()
    if rows.isFull { rows.keep(stubsNearby.map(\.place)) }
  }

  /// What was asked for may not come.
  mutating func noteFailure() {
    for feed in feeds.indices { feeds[feed].noteFailure() }
    rows.noteFailure()
  }

  mutating func take(counts: [Range<Int>: TimesTold], of article: Int) {
    versionCounts[article] = counts
  }

  /// In how many articles a quote is told, where others tell it and that is known.
  func told(_ quote: QuoteRow) -> TimesTold? {
    versionCounts[quote.place.article]?[quote.place.range]
  }

  var isWhole: Bool { feeds.allSatisfy { $0.next == nil } }

  // MARK: What is to be asked for

  /// Asks for what the screen shows now and does not have.
  mutating func askForMore() -> [Step] {
    if isStale {
      unfiltered = nil
      return loadAgain(at: place)
    }
    guard isLoaded else { return [] }
    return moreQuotes() + rowsToLoad() + countsToLoad()
  }

  /// Asks for the words of quotes on the screen, and of more around it when those of the next page run out; of all,
  /// where there are few.
  private mutating func rowsToLoad() -> [Step] {
    let codes = feeds.flatMap(\.scope.nearCodes) + query.nearCodes
    func step(_ places: [QuoteRow.Place], areInSight: Bool) -> [Step] {
      places.isEmpty ? [] : [.perform(.loadRows(places, near: codes, areInSight: areInSight))]
    }
    let seen = rows.missing(of: stubs(pages: 0).map(\.place))
    guard !rows.hasAll(of: stubs(pages: 1).map(\.place)) else { return step(seen, areInSight: true) }
    let isAll = feeds.reduce(0) { $0 + $1.quotes.count } <= QuoteRows.room
    let around = rows.missing(of: (isAll ? columns.flatMap(\.content.quotes) : stubsNearby).map(\.place))
    return step(seen, areInSight: true) + step(around, areInSight: false)
  }

  private mutating func moreQuotes() -> [Step] {
    guard !isWhole else {
      goal = .none
      wanted = nil
      return []
    }
    let loaded = feeds.reduce(0) { $0 + $1.quotes.count }
    guard goal != .none || wanted != nil || (loaded < Self.unasked && !isFilled) else { return [] }
    let steps = feeds.indices.compactMap { feeds[$0].loadMore(query) }
    if !steps.isEmpty, goal == .onward { goal = .none }
    return steps
  }

  /// Whether all columns on the screen have more quotes than the screen shows.
  private var isFilled: Bool {
    !columns.isEmpty && visibleColumns.allSatisfy { isFilled(columns[$0]) }
  }

  private func isFilled(_ column: Column) -> Bool {
    column.content.quotes.count - max(column.cursor, column.scroll.block) > frame.quoteRows
  }

  /// After a move that stays among what is loaded: the cursor may have come near its end.
  mutating func noteMove() {
    guard goal == .none, columns.indices.contains(focus), !isFilled(columns[focus]) else { return }
    goal = .onward
  }

  /// Asks in how many articles the quotes on the screen are told, each article once.
  private mutating func countsToLoad() -> [Step] {
    let articles = Set(stubs(pages: 0).map(\.place.article)).subtracting(countedArticles)
    countedArticles.formUnion(articles)
    return articles.sorted(by: >).map { .perform(.countVersions(number: $0)) }
  }

  /// Quotes that may be on the screen after the next keys.
  private var stubsNearby: [QuoteStub] { stubs(pages: 3) }

  /// Quotes that may be on the screen, since each takes at least three lines, and on some pages before and after it.
  private func stubs(pages: Int) -> [QuoteStub] {
    let most = frame.quoteRows / 3 + 1
    func around(_ block: Int) -> Range<Int> { max(0, block - most * pages)..<block + most * (pages + 1) }
    if alignment != .none {
      return bands[around(bandScroll.block).clamped(to: bands.indices)].flatMap { band in
        [band.first] + zip(bandColumns, band.quotes).flatMap { columns[$0].content.quotes[$1].prefix(most) }
      }
    }
    return visibleColumns.flatMap { place in
      let quotes = columns[place].content.quotes
      return quotes[around(columns[place].scroll.block).clamped(to: quotes.indices)]
    }
  }
}
