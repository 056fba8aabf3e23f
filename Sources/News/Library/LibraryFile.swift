import GRDB
import Glibc

/// Opens library files, makes new ones, and never writes into what is not one.
enum LibraryFile {
  /// How long to wait for another program that is writing.
  static let patience = 5.0

  static func inMemory() throws(Failure) -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(configuration: Configuration())
      try queue.write { db in for version in 0..<Schema.version { try Migration.take(version, in: db) } }
      return queue
    } catch { throw failure(error, ":memory:") }
  }

  /// A connection to a library of our version.
  static func open(_ path: String, _ onUpgrade: (Int) -> Void) throws(Failure) -> DatabaseQueue {
    do {
      if try isMissing(path) { try make(path) }
      let reader = try connect(path)
      let version = try reader.read { db in
        try checkNumbers(db)
        return try checkedVersion(db, path)
      }
      if version < Schema.version { try Migration.run(from: version, at: path, onUpgrade) }
      return reader
    } catch { throw failure(error, path) }
  }

  /// - Parameter isDamaged: whether to read what can be read, even of a file that is cut off.
  static func connect(_ path: String, isDamaged: Bool = false) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      try db.execute(sql: isDamaged ? "PRAGMA writable_schema = ON" : "PRAGMA synchronous = NORMAL")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Whether a library can be made at a path; a folder or an empty file there is none of ours.
  private static func isMissing(_ path: String) throws(Failure) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      guard code == ENOENT else { throw .library(.unusable(reason(code)), path: path) }
      return true
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .library(.folder, path: path) }
    guard status.st_size > 0 else { throw .library(.empty, path: path) }
    return false
  }

  /// Makes an empty library beside its place and moves it there, so that nobody ever sees half of one.
  private static func make(_ path: String) throws {
    try makeFolder(of: path)
    let draft = path + ".new-\(getpid())"
    unlink(draft)
    defer { unlink(draft) }
    var configuration = Configuration()
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA page_size = \(Schema.pageSize)") }
    let queue = try DatabaseQueue(path: draft, configuration: configuration)
    try queue.write { db in
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      for version in 0..<Schema.version { try Migration.take(version, in: db) }
    }
    try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
    try queue.close()
    guard link(draft, path) == 0 || errno == EEXIST else { throw Failure.library(.unusable(reason(errno)), path: path) }
  }

  private static func makeFolder(of path: String) throws(Failure) {
    var end = path.startIndex
    while let slash = path[end...].firstIndex(of: "/") {
      end = path.index(after: slash)
      let folder = String(path[..<slash])
      guard folder.isEmpty || mkdir(folder, 0o700) == 0 || errno == EEXIST else {
        throw .library(.unusable(reason(errno)), path: path)
      }
    }
  }

  /// The version of a library that we can use.
  static func checkedVersion(_ db: Database, _ path: String) throws -> Int {
    let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard id == Schema.applicationID else { throw Failure.library(.foreign, path: path) }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= Schema.version else { throw Failure.library(.newer(version: version), path: path) }
    return version
  }

  /// More articles, or names of speakers, than a library has.
  static let mostNumbers = 1 << 26

  /// Numbers stand for places in memory: a file that somebody made up may have some that no library of ours ever had.
  private static func checkNumbers(_ db: Database) throws {
    for (table, number) in [("article", "number"), ("speaker", "id")] where try db.tableExists(table) {
      // Asked for both at once, SQLite would read the whole table: 25 ms for 100,000 articles.
      let sql = "SELECT (SELECT min(\(number)) FROM \(table)), (SELECT max(\(number)) FROM \(table))"
      let ends = try Row.fetchOne(db, sql: sql)
      let (first, last): (Int64?, Int64?) = (ends?[0], ends?[1])
      guard first ?? 0 >= 0, last ?? 0 < mostNumbers else { throw Unpacker.Damage() }
    }
  }

  private static func reason(_ code: Int32) -> String {
    String(cString: strerror(code))
  }
}

extension LibraryFile {
  /// What an error of the database means for whoever uses the library at `path`.
  static func failure(_ error: any Error, _ path: String) -> Failure {
    switch error {
    case let failure as Failure: failure
    case let error as DatabaseError: .library(fault(error), path: path)
    case is Unpacker.Damage: .library(.damaged, path: path)
    default: .library(.unusable(String(describing: error)), path: path)
    }
  }

  private static func fault(_ error: DatabaseError) -> Failure.LibraryFault {
    switch error.resultCode {
    case .SQLITE_NOTADB: .foreign
    case .SQLITE_CORRUPT: .damaged
    case .SQLITE_FULL: .full
    case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: .unusable("it cannot be written")
    default: .unusable(error.message ?? "error \(error.resultCode.rawValue)")
    }
  }
}
