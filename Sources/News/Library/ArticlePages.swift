import GRDB

/// What lists show.
extension Library {
  package var count: Int {
    get throws(Failure) {
      try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0 }
    }
  }

  /// At most `count` rows of the articles that match, newest first, from place `offset` on.
  package func page(matching query: Query, offset: Int, count: Int) throws(Failure) -> ArticlePage {
    try read { db in
      // 100,000 numbers take 10 ms to read, and nothing stands on the screen before the first page.
      if query.isEmpty, try offset + count <= 1_000 && !hasAllNumbers(db) { return try firstPage(db, offset, count) }
      let numbers = try list(db, matching: query)
      return try page(db, of: numbers, unread: unreadNumbers(db).count(among: numbers), offset: offset, count: count)
    }
  }

  /// At most `count` rows of a list from place `offset` on.
  /// - Parameter unread: how many of the list are unread.
  func page(_ db: Database, of numbers: [Int32], unread: Int, offset: Int, count: Int) throws -> ArticlePage {
    let start = min(max(offset, 0), numbers.count)
    let rows = try numbers[start..<min(start + max(count, 0), numbers.count)].compactMap { try row(db, Int($0)) }
    return ArticlePage(offset: start, rows: rows, total: numbers.count, unread: unread)
  }

  /// The numbers of all articles that match, newest first.
  package func list(matching query: Query) throws(Failure) -> [Int] {
    try read { db in try list(db, matching: query).map(Int.init) }
  }

  /// An article's line in a list; `nil` for a number that no article has.
  package func row(_ number: Int) throws(Failure) -> ArticleRow? {
    try read { db in try row(db, number) }
  }

  /// The same of all articles, without reading their numbers for it.
  func firstPage(_ db: Database, _ offset: Int, _ count: Int) throws -> ArticlePage {
    let sql = Self.rowSQL + " ORDER BY \(Self.newestFirst) LIMIT ? OFFSET ?"
    let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [max(count, 0), max(offset, 0)])
    let totals = try totals(db)
    return ArticlePage(
      offset: max(offset, 0), rows: rows.map(ArticleRow.init), total: totals.all, unread: totals.unread)
  }

  func row(_ db: Database, _ number: Int) throws -> ArticleRow? {
    // A cursor's row is read in place; a page would copy forty of them.
    let rows = try Row.fetchCursor(db.cachedStatement(sql: Self.rowSQL + " WHERE number = ?"), arguments: [number])
    return try rows.next().map(ArticleRow.init)
  }

  private static let rowSQL = """
    SELECT number, title, source, published, has_time, countries, quoted, reported, is_read, is_starred,
      (SELECT group_concat(name, char(31)) FROM tag WHERE tag.number = article.number),
      (SELECT min(is_gone) FROM origin WHERE origin.number = article.number)
    FROM article
    """
}

extension ArticleRow {
  /// A row of `Library.rowSQL`.
  fileprivate init(_ row: Row) {
    let seconds: Int64? = row[3]
    let countries: String = row[5]
    let tags: String? = row[10]
    self.init(
      number: row[0], title: row[1], source: row[2],
      published: seconds.map { Timestamp(seconds: $0, hasTime: row[4]) },
      countries: countries.split(separator: " ").map(String.init), quoted: row[6], reported: row[7],
      isUnread: !(row[8] as Bool), isStarred: row[9],
      tags: (tags ?? "").split(separator: "\u{1F}").map(String.init))
    isGone = row[11] as Bool? ?? false
  }
}
