import GRDB

/// What looking through a library found, and what was done.
package enum CheckReport: Equatable, Sendable {
  /// Nothing was wrong.
  case whole(articles: Int)
  /// An index did not say what stands in the articles, and was made anew; or what was found in one, or added up of
  /// it, could not be read, and will be found again.
  case mended(articles: Int)
  /// The library was damaged: it stands aside now, and what could be read of it is in a new one in its place. Articles
  /// in part have their marks but no text, or their text alone, until their files are added again.
  case saved(articles: Int, inPart: Int, lost: Int, aside: String)
}

extension Library {
  /// Looks through a library, mends what can be mended, and puts a damaged one aside.
  package static func check(_ path: String) throws(Failure) -> CheckReport {
    do throws(Failure) {
      let library = try Library(at: .file(path))
      guard try library.isSound(), var unfound = try library.articlesWithoutFindings() else {
        return try Salvage.run(path)
      }
      unfound += try library.articlesWithoutDigests()
      let isMended = try library.mendIndexes()
      try library.forgetFindings(of: unfound)
      let articles = try library.count
      return isMended || !unfound.isEmpty ? .mended(articles: articles) : .whole(articles: articles)
    } catch {
      guard [.library(.damaged, path: path), .library(.foreign, path: path)].contains(error) else { throw error }
      guard Remains.areOurs(path) else { throw .library(.foreign, path: path) }
      return try Salvage.run(path)
    }
  }

  private func isSound() throws(Failure) -> Bool {
    try read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") == ["ok"]
        && Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
    }
  }

  /// The numbers of the articles whose findings cannot be read; `nil` where an article itself cannot.
  private func articlesWithoutFindings() throws(Failure) -> [Int]? {
    try read { db in
      var numbers: [Int] = []
      for number in try Int.fetchAll(db, sql: "SELECT number FROM article") {
        let row = try Row.fetchOne(db.cachedStatement(sql: Self.articleSQL), arguments: [number])
        guard let row, Self.isReadable(row, Self.articleAlone) else { return nil }
        if !Self.isReadable(row, Self.article) { numbers.append(number) }
      }
      return numbers
    }
  }

  /// The numbers of the articles of which what is added up, or what leads to versions, is missing or cannot be read.
  private func articlesWithoutDigests() throws(Failure) -> [Int] {
    try write { db in
      let digested = try digestedArticles(db)
      let keyed = try StatementKeys.removeDamaged(db)
      let numbers = try Int.fetchAll(db, sql: "SELECT number FROM article")
      return numbers.filter { !digested.contains($0) || !keyed.contains($0) }
    }
  }

  private static func isReadable<Value>(_ row: Row, _ read: (Row) throws -> Value) -> Bool {
    do {
      _ = try read(row)
      return true
    } catch { return false }
  }

  /// Has articles looked through again when next somebody reads or adds.
  private func forgetFindings(of numbers: [Int]) throws(Failure) {
    let sql = "UPDATE article SET finder = 0 WHERE number = ?"
    try write { db in
      for number in numbers { try db.execute(sql: sql, arguments: [number]) }
    }
  }

  /// Makes those indexes anew that do not agree with what they index; says whether there were any.
  private func mendIndexes() throws(Failure) -> Bool {
    var isMended = false
    for table in ["words", "heading"] where try !agrees(table) {
      try write { db in try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('rebuild')") }
      isMended = true
    }
    let isIndexed = try agrees("statement_index") ? write(StatementKeys.agreeWithIndex) : false
    if !isIndexed {
      try write(StatementKeys.indexAnew)
      isMended = true
    }
    return isMended
  }

  private func agrees(_ table: String) throws(Failure) -> Bool {
    do throws(Failure) {
      // Rank 1 has the texts compared, too, where they stand in a table of their own.
      try write { db in try db.execute(sql: "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)") }
      return true
    } catch {
      guard case .library(.damaged, _) = error else { throw error }
      return false
    }
  }
}
