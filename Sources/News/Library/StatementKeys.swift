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

  /// Gives the index once more what was kept.
  static func indexAnew(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO statement_index (statement_index) VALUES ('delete-all')")
    let rows = try Row.fetchCursor(db, sql: "SELECT number, keys FROM statement_keys ORDER BY number")
    while let row = try rows.next() { try StatementKeys(packed: [UInt8](row[1] as Data)).index(row[0], db) }
  }

  /// Takes over the keys of a library whose index kept what it was given.
  static func moveRows(_ db: Database) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT rowid, keys FROM statement ORDER BY rowid")
    while let row = try rows.next() {
      let tokens: String = row[1]
      try StatementKeys(tokens.split(separator: " ").compactMap { StatementKey(token: $0) }).write(of: row[0], db)
    }
    try db.execute(sql: "DROP TABLE statement")
  }
}
