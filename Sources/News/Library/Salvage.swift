import Foundation
import GRDB
import Glibc

/// Takes what can be read out of a damaged library into a new one.
///
/// Articles are asked for one by one, so that a damaged page costs only those on it; their findings are made anew. Where
/// a text is lost, its article keeps number and marks; where all but the text is, it keeps that. Such an article in part
/// takes what its file says when that is added again.
struct Salvage {
  /// `nil` where nothing can be read.
  private let old: DatabaseQueue?
  private let new: Library
  private var inPart = 0
  private var lost = 0

  static func run(_ path: String) throws(Failure) -> CheckReport {
    let draft = path + ".saved-\(getpid())"
    remove(draft)
    do {
      let salvage = try fill(draft, from: path)
      let articles = try Library(at: .file(draft)).count - salvage.inPart
      let aside = try replace(path, by: draft)
      return .saved(articles: articles, inPart: salvage.inPart, lost: salvage.lost, aside: aside)
    } catch {
      remove(draft)
      throw LibraryFile.failure(error, path)
    }
  }

  private static func remove(_ draft: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(draft + suffix) }
  }

  private static func fill(_ draft: String, from path: String) throws -> Salvage {
    var salvage = Salvage(old: connect(path), new: try Library(at: .file(draft)))
    try salvage.copySources()
    try salvage.copyArticles()
    try salvage.old?.close()
    try salvage.new.close()
    return salvage
  }

  private static func connect(_ path: String) -> DatabaseQueue? {
    do { return try LibraryFile.connect(path, isDamaged: true) } catch { return nil }
  }

  /// Puts a library aside and another one in its place, or leaves it where it is.
  /// - Returns: where it stands now.
  private static func replace(_ path: String, by draft: String) throws(Failure) -> String {
    let aside = freeName(path + ".damaged")
    try move(path, to: aside)
    do throws(Failure) {
      try move(draft, to: path)
    } catch {
      do throws(Failure) { try move(aside, to: path) } catch { throw .library(.leftAside(aside), path: path) }
      throw error
    }
    return aside
  }

  private init(old: DatabaseQueue?, new: Library) {
    self.old = old
    self.new = new
  }

  /// Moves a library with its log, which may hold its last changes.
  private static func move(_ path: String, to other: String) throws(Failure) {
    for suffix in ["-wal", "-shm", ""] where rename(path + suffix, other + suffix) != 0 && errno != ENOENT {
      throw .library(.unusable(String(cString: strerror(errno))), path: path)
    }
  }

  private static func freeName(_ name: String) -> String {
    var number = 1
    while access(number == 1 ? name : "\(name)-\(number)", F_OK) == 0 { number += 1 }
    return number == 1 ? name : "\(name)-\(number)"
  }

  /// What a statement gives of the old library; `nil` where that stands on a damaged page.
  private func rows(_ sql: String, _ arguments: StatementArguments = []) -> [Row]? {
    do {
      return try old?.read { db in try Row.fetchAll(db, sql: sql, arguments: arguments) }
    } catch { return nil }
  }

  /// The highest number that an article may have.
  private var last: Int {
    let statements = [
      "SELECT seq FROM sqlite_sequence WHERE name = 'article'", "SELECT max(number) FROM article",
      "SELECT max(number) FROM body",
    ]
    return statements.compactMap { rows($0)?.first?[0] as Int? }.max() ?? 0
  }

  private func copySources() throws {
    try copy(
      "SELECT id, kind, address, added FROM source", "INSERT INTO source (id, kind, address, added) VALUES (?, ?, ?, ?)"
    )
    // A library of version 1 has none of these.
    try copy(
      "SELECT keep_days, keep_articles, id FROM source",
      "UPDATE source SET keep_days = ?, keep_articles = ? WHERE id = ?")
    try copy(
      "SELECT source, path, size, modified FROM outlived",
      """
      INSERT OR IGNORE INTO outlived (source, path, size, modified)
      SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM source WHERE id = ?1)
      """)
    try copy(
      "SELECT name, query, seen FROM saved_search", "INSERT INTO saved_search (name, query, seen) VALUES (?, ?, ?)")
  }

  /// Hands rows of the old library to a statement of the new one; none where they stand on a damaged page.
  private func copy(_ selection: String, _ statement: String) throws {
    let rows = rows(selection) ?? []
    try new.write { db in
      for row in rows { try db.execute(sql: statement, arguments: StatementArguments(row.databaseValues)) }
    }
  }

  private mutating func copyArticles() throws {
    let last = last
    for start in stride(from: 1, through: last, by: 500) {
      let numbers = start...min(start + 499, last)
      let held = numbers.filter { rows("SELECT 1 FROM article WHERE number = ?", [$0])?.isEmpty != true }
      let unread = try new.write { db in try held.filter { try !copy($0, to: db) } }
      let unsaved = try new.write { db in try unread.filter { try !copyPart(of: $0, to: db) } }
      inPart += unread.count - unsaved.count
      lost += unsaved.count
    }
  }

  /// Two articles may turn out to be one, since earlier versions told them apart by something else.
  private func copy(_ number: Int, to db: Database) throws -> Bool {
    guard let row = rows(Library.articleSQL, [number])?.first, let article = Self.article(row) else { return false }
    let writer = ArticleWriter(db, source: 0, now: 0)
    let incoming = IncomingArticle(article)
    let same = try Int64.fetchOne(db, sql: "SELECT number FROM article WHERE hash = ?", arguments: [incoming.hash])
    let place = Int(try same ?? writer.insert(incoming, as: number))
    try copyBelongings(of: number, to: place, db)
    guard try !Library.corrections(of: place, db).isEmpty, let found = try new.foundArticle(place, db) else {
      return true
    }
    try writer.indexCorrected(found.findings, of: found.article, place)
    return true
  }

  private func copyBelongings(of number: Int, to place: Int, _ db: Database) throws {
    for (selection, statement) in Self.belongings {
      for row in rows(selection, [number]) ?? [] {
        try db.execute(
          sql: statement, arguments: StatementArguments([place.databaseValue] + Array(row.databaseValues)))
      }
    }
  }

  /// What belongs to an article in the old library, and statements that take its new number and a row of that.
  private static let belongings = [
    (
      "SELECT taken, is_read, is_starred, place FROM article WHERE number = ?",
      """
      UPDATE article SET taken = iif(taken = 0, ?2, min(taken, ?2)), is_read = max(is_read, ?3),
        is_starred = max(is_starred, ?4), place = max(place, ?5) WHERE number = ?1
      """
    ),
    ("SELECT name FROM tag WHERE number = ?", "INSERT OR IGNORE INTO tag (number, name) VALUES (?, ?)"),
    (
      "SELECT start, end, words, speaker FROM correction WHERE number = ?",
      "INSERT OR IGNORE INTO correction (number, start, end, words, speaker) VALUES (?, ?, ?, ?, ?)"
    ),
    (
      "SELECT replaced, title, structure, text FROM wording WHERE number = ? ORDER BY rowid",
      "INSERT INTO wording (number, replaced, title, structure, text) VALUES (?, ?, ?, ?, ?)"
    ),
    (
      "SELECT source, path, part, size, modified, is_gone FROM origin WHERE number = ?",
      """
      INSERT OR IGNORE INTO origin (number, source, path, part, size, modified, is_gone)
      SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE EXISTS (SELECT 1 FROM source WHERE id = ?2)
      """
    ),
  ]

  private static func article(_ row: Row) -> Article? {
    do { return try Library.articleAlone(row) } catch { return nil }
  }
}

/// Articles of which only a part can be read.
extension Salvage {
  /// Keeps what there is of an article, and has its file read again.
  private func copyPart(of number: Int, to db: Database) throws -> Bool {
    guard let article = articleWithoutText(number) ?? textAlone(number) else { return false }
    let incoming = IncomingArticle(article)
    let hash = rows("SELECT hash FROM article WHERE number = ?", [number])?.first?[0] as Data? ?? incoming.hash
    let half = ArticleWriter.hashInPart(hash)
    guard try Int.fetchOne(db, sql: "SELECT 1 FROM article WHERE hash = ?", arguments: [half]) == nil else {
      return false
    }
    _ = try ArticleWriter(db, source: 0, now: Library.now).insert(incoming, as: number)
    try copyBelongings(of: number, to: number, db)
    try db.execute(sql: "UPDATE article SET hash = ? WHERE number = ?", arguments: [half, number])
    try db.execute(sql: "UPDATE origin SET size = 0, modified = 0 WHERE number = ?", arguments: [number])
    return true
  }

  private func articleWithoutText(_ number: Int) -> Article? {
    let sql = "SELECT title, byline, source, published, has_time, link FROM article WHERE number = ?"
    guard let row = rows(sql, [number])?.first else { return nil }
    let seconds: Int64? = row[3]
    return Article(
      title: row[0], byline: row[1], source: row[2], published: seconds.map { Timestamp(seconds: $0, hasTime: row[4]) },
      link: row[5], text: "", blocks: [])
  }

  private func textAlone(_ number: Int) -> Article? {
    let sql = "SELECT '', NULL, NULL, NULL, 0, NULL, 0, text, structure FROM body WHERE number = ?"
    guard let row = rows(sql, [number])?.first, var article = Self.article(row) else { return nil }
    article.title = article.titleRange.map { String(article.words(at: $0)) } ?? ""
    return article
  }
}
