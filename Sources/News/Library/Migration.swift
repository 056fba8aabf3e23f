import GRDB
import Glibc

/// Brings libraries of earlier versions to ours, one step a transaction, and keeps a copy from before each.
enum Migration {
  /// Takes the step that follows `version`, inside the transaction at hand.
  static func take(_ version: Int, in db: Database) throws {
    try db.execute(sql: Schema.steps[version])
    try Schema.moves[version]?(db)
    try db.execute(sql: "PRAGMA user_version = \(version + 1)")
  }

  /// Another program may be doing the same: whoever comes second finds nothing left to do.
  static func run(from first: Int, at path: String, _ onUpgrade: (Int) -> Void) throws {
    let queue = try LibraryFile.connect(path)
    for version in first..<Schema.version {
      onUpgrade(version)
      try keepCopy(of: queue, as: "\(path).version-\(version)")
      try queue.write { db in
        if try LibraryFile.checkedVersion(db, path) == version { try take(version, in: db) }
      }
    }
    try queue.close()
  }

  /// Copies a library whole; an earlier copy of the same version stays.
  private static func keepCopy(of queue: DatabaseQueue, as path: String) throws {
    guard access(path, F_OK) != 0 else { return }
    let draft = path + ".new-\(getpid())"
    unlink(draft)
    defer { unlink(draft) }
    try queue.writeWithoutTransaction { db in try db.execute(sql: "VACUUM INTO ?", arguments: [draft]) }
    try place(draft, at: path)
  }

  /// Gives a draft its name, unless another program has been first: what that kept is from before the step, too.
  static func place(_ draft: String, at path: String) throws {
    guard link(draft, path) == 0 || errno == EEXIST else {
      throw Failure.library(.unusable(String(cString: strerror(errno))), path: path)
    }
  }
}
