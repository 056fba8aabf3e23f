import GRDB
import Glibc

/// What came of taking a source out.
package struct RemovalReport: Equatable, Sendable {
  /// Articles that went.
  package var removed = 0
  /// Whether the work was stopped before its end: what is left stays in the source.
  package var isStopped = false
}

extension Library {
  /// Takes a source out of the library. Its articles go with it, but for those that another source brought too and
  /// those that are starred or tagged.
  /// - Parameter progress: hears after every few articles how far the work has come, and says whether to go on.
  /// - Returns: `nil` where there is no such source.
  package func remove(
    path: String, progress: (IntakeProgress) -> Bool = { _ in true }
  ) throws(Failure) -> RemovalReport? {
    let address = path == Self.standardInput ? path : Self.formerAddress(path)
    guard let source = try sourceNumber(at: address) else { return nil }
    let report = try removeArticles(of: source, progress)
    if report.isStopped { return report }
    try write { db in
      try db.execute(sql: "DELETE FROM source WHERE id = ?", arguments: [source])
      try Self.noteChange(db)
    }
    return report
  }

  private func removeArticles(
    of source: Int64, _ progress: (IntakeProgress) -> Bool
  ) throws(Failure) -> RemovalReport {
    let brought = try read { db in
      let sql = "SELECT DISTINCT number FROM origin WHERE source = ? ORDER BY number"
      return try Int64.fetchAll(db, sql: sql, arguments: [source])
    }
    var report = RemovalReport()
    report.isStopped = try !inBatches(brought, progress) { db, number in
      let sql = "DELETE FROM origin WHERE number = ? AND source = ?"
      try db.cachedStatement(sql: sql).execute(arguments: [number, source])
      guard try Self.isUnwanted(number, db) else { return }
      try Self.remove(number, db)
      report.removed += 1
    }
    return report
  }

  /// Articles a transaction, and microseconds between two of them, so that other programs come in between.
  private static let (removalBatch, pause) = (500, UInt32(50_000))

  /// Does something to articles, some in each change, and says whether it came to the end.
  func inBatches(
    _ numbers: [Int64], _ progress: (IntakeProgress) -> Bool, _ change: (Database, Int64) throws -> Void
  ) throws(Failure) -> Bool {
    for start in stride(from: 0, to: numbers.count, by: Self.removalBatch) {
      if start > 0 { usleep(Self.pause) }
      let batch = numbers[start..<min(start + Self.removalBatch, numbers.count)]
      try write { db in
        for number in batch { try change(db, number) }
        try Self.noteChange(db)
      }
      guard progress(IntakeProgress(done: batch.endIndex, total: numbers.count)) || batch.endIndex == numbers.count
      else { return false }
    }
    return true
  }

  /// Whether nothing holds an article in the library any more.
  private static func isUnwanted(_ number: Int64, _ db: Database) throws -> Bool {
    let sql = """
      SELECT 1 FROM article WHERE number = ?1 AND is_starred = 0
        AND NOT EXISTS (SELECT 1 FROM origin WHERE number = ?1) AND NOT EXISTS (SELECT 1 FROM tag WHERE number = ?1)
      """
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [number]) != nil
  }

  static func remove(_ number: Int64, _ db: Database) throws {
    try StatementKeys.forget(number, db)
    try DigestBlock.put(nil, of: number, db)
    for sql in [
      "INSERT INTO words (words, rowid, text) SELECT 'delete', number, text FROM body WHERE number = ?",
      "DELETE FROM heading WHERE rowid = ?", "DELETE FROM article WHERE number = ?",
    ] {
      try db.cachedStatement(sql: sql).execute(arguments: [number])
    }
  }
}
