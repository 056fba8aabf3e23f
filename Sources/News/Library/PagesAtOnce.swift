import GRDB

/// What a reader is shown at once: no key waits for a search, which `makeList` does meanwhile.
extension Library {
  /// A stretch of a list that was at hand.
  package struct PageAtOnce: Sendable {
    package var page: ArticlePage
    /// Where the article asked for stands in the list; `nil` where it is not in what was looked through.
    package var place: Int?
    /// Whether the page is what `page(matching:offset:count:)` gives; else it is of the list as it was before the
    /// library changed, or of a list of which only the beginning is known.
    package var isCurrent: Bool
  }

  /// At most `count` rows of the articles that match, from place `offset` on, or around an article that is among them;
  /// `nil` where only a search can tell.
  package func pageAtOnce(
    matching query: Query, offset: Int, count: Int, around number: Int?
  ) throws(Failure) -> PageAtOnce? {
    try read { db in
      if let found = try keptPage(db, query, offset, count, around: number) { return found }
      guard let page = try newestPage(db, query, offset, count) else { return nil }
      return PageAtOnce(page: page, place: page.place(of: number), isCurrent: false)
    }
  }

  /// Makes the list of all articles that match, on the connection that no screen waits for; gives up where its task is
  /// cancelled.
  package func makeList(matching query: Query) async throws(Failure) {
    try await readAsideWhileWanted { [self] db in
      _ = try list(db, matching: query)
      _ = try unreadNumbers(db)
    }
  }

  /// A stretch of the list in memory; `nil` where there is none, or one that was empty before the library changed.
  private func keptPage(
    _ db: Database, _ query: Query, _ offset: Int, _ count: Int, around number: Int?
  ) throws -> PageAtOnce? {
    guard let kept = listAtHand(query), let unread = unreadAtHand else { return nil }
    let changes = try Changes(db)
    let isCurrent = kept.change == changes.articles && unread.change == changes.marks
    if kept.value.isEmpty, !isCurrent { return nil }
    let place = number.flatMap { kept.value.firstIndex(of: Int32($0)) }
    let start = place.map { max(0, $0 - count / 2) } ?? offset
    let unreadCount = unreadCount(unread, in: kept, of: query)
    let page = try page(db, of: kept.value, unread: unreadCount, offset: start, count: count)
    return PageAtOnce(page: page, place: place, isCurrent: isCurrent)
  }

  // MARK: The newest

  /// How many of the newest articles are looked into for a first page, and after how many that shows to be worth it.
  private static let glance = (all: 256, first: 32)

  /// A page found by looking only into the newest articles there are; `nil` where those do not fill it. Its total and
  /// its unread are of its own rows where a query is given.
  private func newestPage(_ db: Database, _ query: Query, _ offset: Int, _ count: Int) throws -> ArticlePage? {
    if query.isEmpty { return try firstPage(db, offset, count) }
    guard offset == 0, !query.isBestFirst else { return nil }
    let found = try glance(at: newestNumbers(db, Self.glance.all), for: query, count, db)
    guard found.count == count else { return nil }
    let rows = try found.compactMap { try row(db, Int($0)) }
    return ArticlePage(offset: 0, rows: rows, total: rows.count, unread: rows.count(where: \.isUnread))
  }

  /// The index must merge its entries of all words that begin with a prefix, in however few articles they are looked
  /// for: 400 ms for one letter in 100,000 articles. Looking into the articles takes 4 ms for a page of a common word,
  /// and 2 ms to see that a word is not common; then the index is fast.
  private func glance(at newest: [Int32], for query: Query, _ count: Int, _ db: Database) throws -> [Int32] {
    var found: [Int32] = []
    for (place, number) in newest.enumerated() where found.count < count {
      if place == Self.glance.first, found.count * Self.glance.all < count * place { return [] }
      if try matches(query, number, db) { found.append(number) }
    }
    return found
  }

  private func newestNumbers(_ db: Database, _ count: Int) throws -> [Int32] {
    let sql = "SELECT number FROM article ORDER BY \(Self.newestFirst) LIMIT ?"
    return try Int32.fetchAll(db.cachedStatement(sql: sql), arguments: [count])
  }
}

extension ArticlePage {
  /// Where an article stands in the list, if it is on the page.
  fileprivate func place(of number: Int?) -> Int? {
    rows.firstIndex { $0.number == number }.map { offset + $0 }
  }
}
