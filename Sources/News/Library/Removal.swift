import Foundation
import GRDB

extension Library {
  /// Takes a source out of the library. Its articles go with it, but for those that another source brought too and
  /// those that are starred or tagged.
  /// - Returns: how many articles went; `nil` where there is no such source.
  package func remove(path: String) throws(Failure) -> Int? {
    let address = Self.knownAddress(path)
    return try write { db in
      guard let source = try Int64.fetchOne(db, sql: "SELECT id FROM source WHERE address = ?", arguments: [address])
      else { return nil }
      let brought = try Int64.fetchSet(db, sql: "SELECT number FROM origin WHERE source = ?", arguments: [source])
      try db.execute(sql: "DELETE FROM source WHERE id = ?", arguments: [source])
      var removed = 0
      for number in brought.sorted() where try Self.isUnwanted(number, db) {
        try Self.remove(number, db)
        removed += 1
      }
      try Self.noteChange(db)
      return removed
    }
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

  /// The address of a source whose file or folder may have vanished.
  private static func knownAddress(_ path: String) -> String {
    if path == standardInput { return path }
    do throws(Failure) {
      return try address(of: path)
    } catch {
      return path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }
  }
}
