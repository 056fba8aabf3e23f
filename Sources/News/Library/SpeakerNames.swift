import GRDB
import Synchronization

/// The numbers of speakers' names, those already seen in memory.
///
/// The batches of one intake share them: copied for each, they took 4 % of the whole work at 20,000 articles. Whoever
/// takes a transaction back must forget them.
final class SpeakerNames: Sendable {
  private struct Key: Hashable {
    var name: String
    var role: String?
    var country: String?
  }

  private let ids = Mutex<[Key: Int64]>([:])
  /// Some 5 MB; those who are quoted again and again are soon met again.
  private static let most = 30_000

  func id(of speaker: Speaker, _ db: Database) throws -> Int64 {
    let key = Key(name: speaker.name, role: speaker.role, country: speaker.country)
    if let id = ids.withLock({ $0[key] }) { return id }
    let id = try insert(speaker, db)
    ids.withLock { ids in
      if ids.count == Self.most { ids = [:] }
      ids[key] = id
    }
    return id
  }

  /// The number that the library gave or gives a name.
  private func insert(_ speaker: Speaker, _ db: Database) throws -> Int64 {
    let arguments: StatementArguments = [speaker.name, speaker.role ?? "", speaker.country ?? ""]
    let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO speaker (name, role, country) VALUES (?, ?, ?)")
    try insert.execute(arguments: arguments)
    if db.changesCount > 0 { return db.lastInsertedRowID }
    let select = try db.cachedStatement(sql: "SELECT id FROM speaker WHERE name = ? AND role = ? AND country = ?")
    return try Int64.fetchOne(select, arguments: arguments) ?? db.lastInsertedRowID
  }
}
