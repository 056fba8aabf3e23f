import Foundation
import GRDB

/// Opening an article.
extension Library {
  /// An article and what was found in it; `nil` for a number that no article has.
  package func article(_ number: Int) throws(Failure) -> (article: Article, findings: Findings)? {
    try read { db in try article(number, db) }
  }

  func article(_ number: Int, _ db: Database) throws -> (article: Article, findings: Findings)? {
    guard let (article, findings) = try foundArticle(number, db) else { return nil }
    let corrections = try Self.corrections(of: number, db)
    return (article, corrections.isEmpty ? findings : findings.corrected(by: corrections, in: article))
  }

  /// An article with what the finders found, as nobody has corrected it.
  func foundArticle(_ number: Int, _ db: Database) throws -> (article: Article, findings: Findings)? {
    try Row.fetchOne(db.cachedStatement(sql: Self.articleSQL), arguments: [number]).map(Self.article)
  }

  /// What the finders found in an article, and when it was published, without its text.
  func findings(of number: Int, _ db: Database) throws -> (Findings, published: Timestamp?)? {
    let sql = """
      SELECT findings, length(text), published, has_time FROM article JOIN body USING (number)
      WHERE number = ?
      """
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [number]) else { return nil }
    var findings = Unpacker([UInt8](row[0] as Data))
    let seconds: Int64? = row[2]
    return (try findings.findings(in: row[1]), seconds.map { Timestamp(seconds: $0, hasTime: row[3]) })
  }

  /// Where reading the article stopped, in UTF-8 bytes of its text; 0 where it has not begun.
  package func place(in number: Int) throws(Failure) -> Int {
    try read { db in try place(in: number, db) }
  }

  func place(in number: Int, _ db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT place FROM article WHERE number = ?"), arguments: [number]) ?? 0
  }

  /// All that a reader shows of an article, read at one moment; `nil` for a number that no article has.
  package func opened(_ number: Int) throws(Failure) -> Opened? {
    try read { db in
      guard let (article, findings) = try article(number, db) else { return nil }
      return Opened(
        article: article, findings: findings, place: try place(in: number, db), origins: try origins(of: number, db))
    }
  }

  package struct Opened: Sendable {
    package var article: Article
    package var findings: Findings
    /// Where reading stopped, in UTF-8 bytes of the text.
    package var place: Int
    package var origins: [Origin]
  }

  package func keep(place: Int, in number: Int) throws(Failure) {
    try write { db in
      try db.execute(sql: "UPDATE article SET place = ? WHERE number = ?", arguments: [place, number])
    }
  }

  static let articleSQL = """
    SELECT title, byline, source, published, has_time, link, taken, text, structure, findings
    FROM article JOIN body USING (number) WHERE number = ?
    """

  /// What a row of `articleSQL` holds.
  static func article(_ row: Row) throws -> (article: Article, findings: Findings) {
    let article = try articleAlone(row)
    var findings = Unpacker([UInt8](row[9] as Data))
    return (article, try findings.findings(in: article.text.utf8.count))
  }

  /// The article of a row of `articleSQL`, whatever has become of its findings.
  static func articleAlone(_ row: Row) throws -> Article {
    let seconds: Int64? = row[3]
    var article = Article(
      title: row[0], byline: row[1], source: row[2], published: seconds.map { Timestamp(seconds: $0, hasTime: row[4]) },
      link: row[5], text: "", blocks: [])
    article.taken = Timestamp(seconds: row[6], hasTime: true)
    try article.setText(row[7], structure: row[8])
    return article
  }
}

extension Article {
  /// Takes a text as it was kept: as bytes, since a zero byte would end it.
  fileprivate mutating func setText(_ bytes: Data, structure: Data) throws {
    text = String(decoding: bytes, as: UTF8.self)
    let length = text.utf8.count
    var structure = Unpacker([UInt8](structure))
    blocks = try structure.blocks(in: length)
    inlines = try structure.inlines(in: length)
  }
}

/// An article as it was before it was edited.
package struct Wording: Equatable, Sendable {
  package var article: Article
  /// When another wording took its place.
  package var replaced: Timestamp
}

extension Library {
  /// Earlier wordings of an article, the oldest first.
  package func wordings(of number: Int) throws(Failure) -> [Wording] {
    try read { db in try wordings(of: number, db) }
  }

  private func wordings(of number: Int, _ db: Database) throws -> [Wording] {
    let sql = "SELECT title, text, structure, replaced FROM wording WHERE number = ? ORDER BY rowid"
    let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [number])
    guard !rows.isEmpty, let current = try foundArticle(number, db)?.article else { return [] }
    return try rows.map { row in
      var wording = Wording(article: current, replaced: Timestamp(seconds: row[3], hasTime: true))
      wording.article.title = row[0]
      try wording.article.setText(row[1], structure: row[2])
      return wording
    }
  }

  /// All the places that brought an article, in the order in which their sources were added.
  package func origins(of number: Int) throws(Failure) -> [Origin] {
    try read { db in try origins(of: number, db) }
  }

  func origins(of number: Int, _ db: Database) throws -> [Origin] {
    let sql = """
      SELECT address, path, is_gone FROM origin JOIN source ON source.id = origin.source
      WHERE number = ? ORDER BY source, path
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [number]).map {
      Origin(path: SourceStep.place(of: $0[1], under: $0[0]), isGone: $0[2])
    }
  }
}

/// What names an article from outside.
extension Library {
  /// The number of an article that is named by its number, its address, or its identity or eight letters or more of
  /// that's beginning; `nil` where there is none.
  package func number(of name: String) throws(Failure) -> Int? {
    try read { db in
      let sql = "SELECT number FROM article WHERE number = ?"
      if let number = Int(name), let found = try Int.fetchOne(db, sql: sql, arguments: [number]) { return found }
      if name.count >= 8, name.allSatisfy(\.isHexDigit) {
        let sql = "SELECT number FROM article WHERE lower(hex(hash)) LIKE ? || '%'"
        return try Int.fetchOne(db, sql: sql, arguments: [name.lowercased()])
      }
      return try Int.fetchOne(db, sql: "SELECT number FROM article WHERE link = ?", arguments: [name])
    }
  }

  /// The identity of an article's wording: the hash of its text and outlet in hexadecimal figures.
  package func identity(of number: Int) throws(Failure) -> String? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT lower(hex(hash)) FROM article WHERE number = ?", arguments: [number])
    }
  }
}
