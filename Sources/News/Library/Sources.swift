import Foundation
import GRDB

/// Where the articles come from: files and folders.
extension Library {
  /// Takes a file or folder in as a source, or brings one that is a source already into step with what stands there.
  /// - Parameters:
  ///   - retention: how long its articles are to stay; `nil` leaves that as it was.
  ///   - progress: hears after every few files how far the work has come, and says whether to go on.
  package func add(
    path: String, retention: Retention? = nil, progress: (IntakeProgress) -> Bool = { _ in true }
  ) async throws(Failure) -> IntakeReport {
    let address = try address(ofSource: path)
    let source = try source(at: address, kind: "path")
    if let retention { try set(retention, of: source) }
    let (step, failures) = try step(of: source, at: address)
    try forgetOutlived(step, of: source)
    let leftOut = try leftOut(of: source)
    var intake = Intake(library: self, source: source, address: address, step: step)
    var report = try await intake.run(progress)
    report.failures = failures + report.failures
    report.leftOut = leftOut
    report.unchanged -= leftOut
    try removeOutlived(of: source, progress, &report)
    if !report.failures.isEmpty { try forgetIfEmpty(source) }
    return report
  }

  /// The address of what is there, or of a source that has vanished.
  private func address(ofSource path: String) throws(Failure) -> String {
    do throws(Failure) {
      return try Self.address(of: path)
    } catch {
      let address = Self.formerAddress(path)
      guard case .missing = error, try sourceNumber(at: address) != nil else { throw error }
      return address
    }
  }

  /// What could not be read, and never brought an article, is no source.
  private func forgetIfEmpty(_ source: Int64) throws(Failure) {
    try write { db in
      let sql = """
        DELETE FROM source WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM origin WHERE source = ?1)
          AND NOT EXISTS (SELECT 1 FROM outlived WHERE source = ?1)
        """
      try db.execute(sql: sql, arguments: [source])
    }
  }

  /// What has to be done for a source, and what could not be listed. The list itself goes: 100,000 paths are no small
  /// thing to keep until the last of them is read.
  private func step(of source: Int64, at address: String) throws(Failure) -> (SourceStep, [Failure]) {
    let files = FileList(of: [address])
    let known = try known(in: source)
    let step = SourceStep(from: known, to: files.paths, hidden: files.unreadable, under: address)
    // A folder that has been emptied brought its articles before.
    return (step, files.failures.filter { known.isEmpty || $0 != .nothingToRead(folder: address) })
  }

  /// Says that articles, and so their marks, have changed.
  static func noteChange(_ db: Database) throws {
    try db.cachedStatement(sql: "UPDATE change SET articles = articles + 1, marks = marks + 1").execute()
  }

  /// The absolute path by which a source is known, whatever way leads there.
  package static func address(of path: String) throws(Failure) -> String {
    guard let real = realpath(path, nil) else { throw FileBytes.failure(path) }
    defer { free(real) }
    return String(cString: real)
  }

  /// The same of a file or folder that may have vanished: as much of the way as still leads somewhere is followed.
  static func formerAddress(_ path: String) -> String {
    do throws(Failure) { return try address(of: path) } catch {
      let url = URL(fileURLWithPath: path).standardizedFileURL
      let folder = url.deletingLastPathComponent()
      guard folder.path != url.path else { return url.path }
      return SourceStep.place(of: url.lastPathComponent, under: formerAddress(folder.path))
    }
  }

  func sourceNumber(at address: String) throws(Failure) -> Int64? {
    try read { db in try Int64.fetchOne(db, sql: "SELECT id FROM source WHERE address = ?", arguments: [address]) }
  }

  /// The time now, in seconds since 1970.
  static var now: Int64 { Int64(time(nil)) }

  /// The number of a source, which is new where there is none at this address.
  func source(at address: String, kind: String) throws(Failure) -> Int64 {
    try write { db in
      try db.execute(
        sql: "INSERT OR IGNORE INTO source (kind, address, added) VALUES (?, ?, ?)",
        arguments: [kind, address, Self.now])
      return try Int64.fetchOne(db, sql: "SELECT id FROM source WHERE address = ?", arguments: [address]) ?? 0
    }
  }

  /// The files of a source as they were when last read; those that were gone then have a size that no file has. A file
  /// of several articles may be there twice, as outlived and, last, as what still brings articles.
  private func known(in source: Int64) throws(Failure) -> [SourceFile] {
    try read { db in
      let sql = """
        SELECT path, size, modified, 0 AS holds FROM outlived WHERE source = ?1
        UNION ALL SELECT path, CASE is_gone WHEN 0 THEN size ELSE -1 END, modified, 1 FROM origin
        WHERE source = ?1 AND part = 0 ORDER BY path, holds
        """
      return try Row.fetchAll(db, sql: sql, arguments: [source]).map {
        SourceFile(path: $0[0], size: $0[1], modified: $0[2])
      }
    }
  }
}
