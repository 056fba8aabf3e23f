import GRDB

/// The sources of a library and the searches that stand among them.
extension Library {
  /// All articles, then sources in the order in which they were added, then saved searches by their names, each with
  /// its numbers. Reads on the connection that no screen waits for.
  package func sources() throws(Failure) -> [SourceRow] {
    try readAside { db in
      let addresses = try String.fetchAll(db, sql: "SELECT address FROM source ORDER BY id")
      let searches = try Row.fetchAll(db, sql: "SELECT name, query, seen FROM saved_search ORDER BY name")
      return try [sourceRow(.all, Query(""), db)]
        + addresses.map { try sourceRow(.origin($0), Query(from: [$0]), db) }
        + searches.map { try sourceRow(.search($0[0]), Query($0[1] as String), seen: $0[2], db) }
    }
  }

  private func sourceRow(
    _ kind: SourceRow.Kind, _ query: Query, seen: Int32 = .max, _ db: Database
  ) throws -> SourceRow {
    let numbers = try search(db, for: query)
    let unread = try unreadNumbers(db)
    return SourceRow(
      kind, query: query, total: numbers.count, unread: numbers.count { unread.contains(Int($0)) },
      new: numbers.count { $0 > seen })
  }

  /// Saves a search, or gives one of that name another query; all that it finds now counts as seen.
  package func save(_ query: Query, as name: String) throws(Failure) {
    try write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO saved_search (name, query, seen) VALUES (?, ?, \(Self.lastNumber))",
        arguments: [name, query.text])
    }
  }

  /// What a saved search finds now counts as seen.
  package func noteSeen(search name: String) throws(Failure) {
    try write { db in
      try db.execute(sql: "UPDATE saved_search SET seen = \(Self.lastNumber) WHERE name = ?", arguments: [name])
    }
  }

  /// Takes a saved search away; its articles stay.
  package func forget(search name: String) throws(Failure) {
    try write { db in try db.execute(sql: "DELETE FROM saved_search WHERE name = ?", arguments: [name]) }
  }

  private static let lastNumber = "(SELECT coalesce(max(number), 0) FROM article)"
}
