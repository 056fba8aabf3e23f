import GRDB

/// Marks that a reader sets on articles.
extension Library {
  /// Sets or takes off a mark. What comes back names the articles that were not so marked before: its `undoing`
  /// restores them.
  @discardableResult
  package func apply(_ change: MarkChange) throws(Failure) -> MarkChange {
    var done = change
    let count: Int
    (done.numbers, count) = try write { db in
      let changed = try change.numbers.filter { number in try Self.set(change, number, db) }
      if !changed.isEmpty { try db.execute(sql: "UPDATE change SET marks = marks + 1") }
      return (changed, try Changes(db).marks)
    }
    note(done, at: count)
    return done
  }

  /// Marks all articles that match as read; they are found on the connection that no screen waits for.
  package func markRead(matching query: Query) throws(Failure) -> MarkChange {
    let numbers = try readAside { db in try list(db, matching: query) }
    return try apply(MarkChange(.read, isSet: true, numbers: numbers.map(Int.init)))
  }

  /// Whether the article was not so marked before.
  private static func set(_ change: MarkChange, _ number: Int, _ db: Database) throws -> Bool {
    let value = change.isSet
    switch change.mark {
    case .read:
      let sql = "UPDATE article SET is_read = ?1 WHERE number = ?2 AND is_read <> ?1"
      try db.cachedStatement(sql: sql).execute(arguments: [value, number])
    case .starred:
      let sql = "UPDATE article SET is_starred = ?1 WHERE number = ?2 AND is_starred <> ?1"
      try db.cachedStatement(sql: sql).execute(arguments: [value, number])
    case .tagged(let name):
      let sql =
        value
        ? "INSERT OR IGNORE INTO tag (number, name) SELECT number, ?2 FROM article WHERE number = ?1"
        : "DELETE FROM tag WHERE number = ?1 AND name = ?2"
      try db.cachedStatement(sql: sql).execute(arguments: [number, name])
    }
    return db.changesCount > 0
  }
}
