import GRDB

/// How long the articles of a source are to stay. What is starred or tagged stays for ever.
package struct Retention: Equatable, Sendable {
  /// More days than lie between any two articles; as seconds they still are a number.
  package static let mostDays = 1_000_000

  /// Days since an article was published, or taken in where it is undated; 0 for ever, `nil` as it was.
  package var days: Int?
  /// How many of the newest articles; 0 all of them, `nil` as it was.
  package var articles: Int?

  package init(days: Int? = nil, articles: Int? = nil) {
    self.days = days
    self.articles = articles
  }
}

extension Library {
  /// Sets how long the articles of a source stay; a limit that is not given stays what it was. Where more may stay than
  /// before, files whose articles have gone are read again.
  func set(_ retention: Retention, of source: Int64) throws(Failure) {
    let sql = """
      UPDATE source SET keep_days = nullif(coalesce(?, keep_days), 0),
        keep_articles = nullif(coalesce(?, keep_articles), 0) WHERE id = ?
      """
    try write { db in
      let before = try limits(of: source, db)
      try db.execute(
        sql: sql, arguments: [retention.days.map { min($0, Retention.mostDays) }, retention.articles, source])
      let after = try limits(of: source, db)
      guard after.days ?? .max > before.days ?? .max || after.articles ?? .max > before.articles ?? .max else { return }
      try db.execute(sql: "DELETE FROM outlived WHERE source = ?", arguments: [source])
    }
  }

  /// Takes out the articles of a source that have outlived its rule, but for those that another source brought, too.
  func removeOutlived(
    of source: Int64, _ progress: (IntakeProgress) -> Bool, _ report: inout IntakeReport
  ) throws(Failure) {
    guard !report.isStopped else { return }
    let numbers = try read { db in try outlived(of: source, db) }
    var removed = 0
    let isDone = try inBatches(numbers, progress) { db, number in
      guard try Self.isOnly(of: source, number, db) else { return }
      try Self.noteOutlived(number, db)
      try Self.remove(number, db)
      removed += 1
    }
    report.outlived = removed
    report.isStopped = !isDone
  }

  /// Forgets that files have been read that are to be read again, or that have vanished.
  func forgetOutlived(_ step: SourceStep, of source: Int64) throws(Failure) {
    let sql = "SELECT 1 FROM outlived WHERE source = ?"
    guard try read({ db in try Int.fetchOne(db, sql: sql, arguments: [source]) }) != nil else { return }
    try write { db in
      let statement = try db.cachedStatement(sql: "DELETE FROM outlived WHERE source = ? AND path = ?")
      for path in step.changed.map(\.path) + step.gone { try statement.execute(arguments: [source, path]) }
    }
  }

  /// How many files are not read again since all that they brought has gone.
  func leftOut(of source: Int64) throws(Failure) -> Int {
    try read { db in
      let sql = """
        SELECT count(*) FROM outlived WHERE source = ?1
          AND path NOT IN (SELECT path FROM origin WHERE source = ?1 AND part = 0)
        """
      return try Int.fetchOne(db, sql: sql, arguments: [source]) ?? 0
    }
  }

  private func outlived(of source: Int64, _ db: Database) throws -> [Int64] {
    let (days, articles) = try limits(of: source, db)
    guard days != nil || articles != nil else { return [] }
    // An undated article is as new as its coming in, and of two from one moment the later one is the newer.
    let sql = """
      SELECT number, coalesce(published, taken) AS since FROM article
      WHERE number IN (SELECT number FROM origin WHERE source = ?) ORDER BY since DESC, number DESC
      """
    let oldest = days.map { Self.now - $0 * 86_400 } ?? .min
    return try Row.fetchAll(db, sql: sql, arguments: [source]).enumerated().compactMap { place, row in
      (row[1] as Int64) < oldest || place >= articles ?? .max ? row[0] : nil
    }
  }

  /// The limits of a source, whatever numbers stand in the table: none where they are not above 0.
  private func limits(of source: Int64, _ db: Database) throws -> (days: Int64?, articles: Int?) {
    let sql = """
      SELECT nullif(max(min(CAST(keep_days AS INTEGER), ?), 0), 0), nullif(max(CAST(keep_articles AS INTEGER), 0), 0)
      FROM source WHERE id = ?
      """
    let row = try Row.fetchOne(db, sql: sql, arguments: [Retention.mostDays, source])
    return (row?[0], row?[1])
  }

  private static func isOnly(of source: Int64, _ number: Int64, _ db: Database) throws -> Bool {
    let sql = """
      SELECT 1 FROM article WHERE number = ?1 AND is_starred = 0
        AND NOT EXISTS (SELECT 1 FROM origin WHERE number = ?1 AND source <> ?2)
        AND NOT EXISTS (SELECT 1 FROM tag WHERE number = ?1)
      """
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [number, source]) != nil
  }

  /// Remembers the files of an article that goes, so that they are not read again.
  private static func noteOutlived(_ number: Int64, _ db: Database) throws {
    let sql = """
      INSERT OR REPLACE INTO outlived (source, path, size, modified)
      SELECT source, path, size, modified FROM origin WHERE number = ? AND is_gone = 0
      """
    try db.cachedStatement(sql: sql).execute(arguments: [number])
  }
}
