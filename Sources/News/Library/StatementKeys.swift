import Foundation
import GRDB

/// What an article's quotes say, as keys that the index of statements finds it by.
///
/// The index does not keep what it was given, and must be told that again when it is to forget it: so the keys stand
/// beside it, packed, in half the room that the index would take for them.
struct StatementKeys: Equatable, Sendable {
  /// In order, each once.
  private let keys: [StatementKey]

  init(_ keys: some Sequence<StatementKey>) {
    self.keys = Set(keys).sorted()
  }

  init(of findings: Findings, in bytes: [UInt8]) {
    self.init(Statement.rows(of: findings, in: bytes).lazy.map { StatementKey($0) })
  }

  init(packed bytes: [UInt8]) throws(Unpacker.Damage) {
    var unpacker = Unpacker(bytes)
    var keys: [StatementKey] = []
    var last = 0
    while !unpacker.isAtEnd {
      last &+= try unpacker.number()
      keys.append(StatementKey(bits: UInt32(truncatingIfNeeded: last)))
    }
    self.keys = keys
  }

  /// What each key adds to the one before.
  var packed: [UInt8] {
    var packer = Packer()
    var last = 0
    for key in keys {
      packer.put(Int(key.bits) - last)
      last = Int(key.bits)
    }
    return packer.bytes
  }

  /// What the index is given: tokens with spaces between them.
  private var text: String { keys.map(\.token).joined(separator: " ") }

  // MARK: Rows

  /// Has an article found by the keys; one that has none must have been forgotten.
  func write(of article: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO statement_keys (number, keys) VALUES (?, ?)")
      .execute(arguments: [article, Data(packed)])
    try index(article, db)
  }

  private func index(_ article: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO statement_index (rowid, keys) VALUES (?, ?)")
      .execute(arguments: [article, text])
  }

  /// Has an article found by no key any more.
  static func forget(_ article: Int64, _ db: Database) throws {
    let select = try db.cachedStatement(sql: "SELECT keys FROM statement_keys WHERE number = ?")
    guard let packed = try Data.fetchOne(select, arguments: [article]) else { return }
    let delete = "INSERT INTO statement_index (statement_index, rowid, keys) VALUES ('delete', ?, ?)"
    try db.cachedStatement(sql: delete)
      .execute(arguments: [article, StatementKeys(packed: [UInt8](packed)).text])
    try db.cachedStatement(sql: "DELETE FROM statement_keys WHERE number = ?").execute(arguments: [article])
  }

  /// Takes out the keys that cannot be read.
  /// - Returns: the articles whose keys are left.
  static func removeDamaged(_ db: Database) throws -> NumberSet {
    var whole = NumberSet()
    for row in try Row.fetchAll(db, sql: "SELECT number, keys FROM statement_keys") {
      do throws(Unpacker.Damage) {
        _ = try StatementKeys(packed: [UInt8](row[1] as Data))
        whole.insert(row[0])
      } catch {
        try db.execute(sql: "DELETE FROM statement_keys WHERE number = ?", arguments: [row[0] as Int])
      }
    }
    return whole
  }

  /// Whether the index has as many keys as were kept. What they are, it does not know itself.
  static func agreeWithIndex(_ db: Database) throws -> Bool {
    try db.execute(sql: "CREATE VIRTUAL TABLE temp.statement_token USING fts5vocab(main, statement_index, row)")
    let indexed = try Int.fetchOne(db, sql: "SELECT coalesce(sum(doc), 0) FROM statement_token") ?? 0
    try db.execute(sql: "DROP TABLE temp.statement_token")
    var kept = 0
    let rows = try Data.fetchCursor(db, sql: "SELECT keys FROM statement_keys")
    while let row = try rows.next() { kept += try StatementKeys(packed: [UInt8](row)).keys.count }
    return indexed == kept
  }

  /// Gives the index once more what was kept.
  static func indexAnew(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO statement_index (statement_index) VALUES ('delete-all')")
    let rows = try Row.fetchCursor(db, sql: "SELECT number, keys FROM statement_keys ORDER BY number")
    while let row = try rows.next() { try StatementKeys(packed: [UInt8](row[1] as Data)).index(row[0], db) }
  }

  /// Takes over the keys of a library whose index kept what it was given.
  static func moveRows(_ db: Database) throws {
    let sql = "SELECT rowid, keys FROM statement WHERE rowid IN (SELECT number FROM article)"
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let tokens: String = row[1]
      try StatementKeys(tokens.split(separator: " ").compactMap { StatementKey(token: $0) }).write(of: row[0], db)
    }
    try db.execute(sql: "DROP TABLE statement")
  }
}
