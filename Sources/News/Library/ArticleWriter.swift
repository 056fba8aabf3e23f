import Foundation
import GRDB

/// Writes articles of one source inside a transaction.
struct ArticleWriter {
  /// What became of an article that came in.
  enum Outcome: Sendable {
    case new
    /// The same words, or the same address and headline, are in the library.
    case known
    /// The file, or another one with the same address, had another wording before.
    case reworded
  }

  private let db: Database
  private let source: Int64
  private let now: Int64
  private let speakers: SpeakerNames

  /// - Parameter speakers: those that an earlier writer has met, if its transaction was not taken back.
  init(_ db: Database, source: Int64, now: Int64, speakers: SpeakerNames = SpeakerNames()) {
    self.db = db
    self.source = source
    self.now = now
    self.speakers = speakers
  }

  /// Takes an article in that stands as number `part` in a file.
  func take(_ incoming: IncomingArticle, from file: SourceFile, part: Int) throws -> Outcome {
    let stand = Stand(file: file, part: part, earlier: try earlier(file, part))
    let (number, outcome) = try place(incoming, at: stand)
    // Not one statement with ON CONFLICT: see `index`.
    let sql =
      stand.earlier == nil
      ? "INSERT INTO origin (number, size, modified, source, path, part) VALUES (?, ?, ?, ?, ?, ?)"
      : "UPDATE origin SET number = ?, size = ?, modified = ?, is_gone = 0 WHERE source = ? AND path = ? AND part = ?"
    try run(sql, [number, file.size, file.modified, source, file.path, part])
    if let earlier = stand.earlier?.number, earlier != number { try leave(earlier, for: number, file) }
    return outcome
  }

  /// An article that no file has any more since its own was given the words of another one stays with its source, as
  /// one of a file that has vanished.
  private func leave(_ earlier: Int64, for number: Int64, _ file: SourceFile) throws {
    try run(
      "DELETE FROM origin WHERE source = ? AND path = ? AND number = ? AND is_gone = 1", [source, file.path, number])
    try run(
      """
      INSERT INTO origin (source, path, part, number, size, modified, is_gone)
      SELECT source, path, max(part) + 1, ?3, 0, 0, 1 FROM origin WHERE source = ?1 AND path = ?2
      HAVING NOT EXISTS (SELECT 1 FROM origin WHERE number = ?3)
      """, [source, file.path, earlier])
  }

  /// Where an article stands, and what stood there when it was last read.
  private struct Stand {
    var file: SourceFile
    var part: Int
    var earlier: (number: Int64, size: Int64)?
  }

  private func earlier(_ file: SourceFile, _ part: Int) throws -> (number: Int64, size: Int64)? {
    let sql = "SELECT number, size FROM origin WHERE source = ? AND path = ? AND part = ?"
    let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [source, file.path, part])
    return row.map { ($0[0], $0[1]) }
  }

  private func place(_ incoming: IncomingArticle, at stand: Stand) throws -> (Int64, Outcome) {
    if let same = try number("SELECT number FROM article WHERE hash = ?", [incoming.hash]) { return (same, .known) }
    if let same = try formerlyKnown(incoming.article) { return (same, .known) }
    if let part = try number("SELECT number FROM article WHERE hash = ?", [Self.hashInPart(incoming.hash)]) {
      return (part, try reword(part, incoming))
    }
    if let earlier = stand.earlier?.number {
      if try !isShared(earlier, by: stand) || isInPart(earlier) { return (earlier, try reword(earlier, incoming)) }
      if try isAddress(incoming.article.link, of: earlier) {
        return (earlier, try saidBefore(incoming, stand) ? .known : reword(earlier, incoming))
      }
    }
    guard let same = try sameAddress(incoming.article) else { return (try insert(incoming), .new) }
    return (same, try isNewer(incoming.article, than: same) ? reword(same, incoming) : .known)
  }

  /// An article that still goes by the digest of its text alone, as all did before the outlet told them apart; finding
  /// again gives it ours.
  private func formerlyKnown(_ article: Article) throws -> Int64? {
    guard let source = article.source,
      try number("SELECT 1 FROM article WHERE finder < ? LIMIT 1", [Self.firstWithOutlets]) != nil
    else { return nil }
    return try number(
      "SELECT number FROM article WHERE hash = ? AND finder < ? AND source = ?",
      [Data(ContentHash.digest(of: article.text.utf8)), Self.firstWithOutlets, kept(source)])
  }

  /// The version of the finders since which a digest holds the outlet.
  private static let firstWithOutlets = 2

  /// Whether another file that still stands has the article, too.
  private func isShared(_ number: Int64, by stand: Stand) throws -> Bool {
    let sql = """
      SELECT 1 FROM origin WHERE number = ? AND is_gone = 0 AND NOT (source = ? AND path = ? AND part = ?) LIMIT 1
      """
    return try self.number(sql, [number, source, stand.file.path, stand.part]) != nil
  }

  /// Half of a digest stands for the whole one where a part of an article was lost, until its words come in again.
  static func hashInPart(_ hash: Data) -> Data { hash.prefix(8) }

  private func isInPart(_ number: Int64) throws -> Bool {
    try self.number("SELECT 1 FROM article WHERE number = ? AND length(hash) = 8", [number]) != nil
  }

  // MARK: One address

  // Of several files that have an article of one address, the one speaks last that was read last and no longer says
  // what it said before. What a file never seen says is no news, unless it is dated later.

  private func isAddress(_ link: String?, of number: Int64) throws -> Bool {
    guard let link else { return false }
    return try self.number("SELECT 1 FROM article WHERE number = ? AND link = ?", [number, link]) != nil
  }

  /// Whether a file was only touched, or copied anew: it gives an earlier wording, and is as long as it was.
  private func saidBefore(_ incoming: IncomingArticle, _ stand: Stand) throws -> Bool {
    guard let earlier = stand.earlier, earlier.size == stand.file.size else { return false }
    let sql = "SELECT 1 FROM wording WHERE number = ? AND title = ? AND text = ?"
    return try number(sql, [earlier.number, kept(incoming.article.title), incoming.text]) != nil
  }

  private func sameAddress(_ article: Article) throws -> Int64? {
    guard let link = article.link else { return nil }
    return try number("SELECT number FROM article WHERE link = ? AND title = ?", [link, kept(article.title)])
  }

  private func isNewer(_ article: Article, than number: Int64) throws -> Bool {
    let sql = "SELECT 1 FROM article WHERE number = ? AND published < ?"
    return try self.number(sql, [number, article.published?.seconds]) != nil
  }

  // MARK: Rows

  /// - Parameter old: the number that the article had in another library; `nil` gives it the next one.
  func insert(_ incoming: IncomingArticle, as old: Int? = nil) throws -> Int64 {
    let article = incoming.article
    try run(
      """
      INSERT INTO article (
        number, hash, link, title, byline, source, published, has_time, taken, finder, countries, quoted, reported
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        old, incoming.hash, article.link, kept(article.title), article.byline.map(kept), article.source.map(kept),
        article.published?.seconds, article.published?.hasTime ?? false, now, Findings.version,
        incoming.found.countries, incoming.found.quoted, incoming.found.reported,
      ])
    let number = db.lastInsertedRowID
    let text = incoming.text
    try run(
      "INSERT INTO body (number, structure, findings, text) VALUES (?, ?, ?, ?)",
      [number, incoming.structure, incoming.found.bytes, text])
    try run("INSERT INTO words (rowid, text) VALUES (?, ?)", [number, text])
    try index(incoming.found, of: article, number)
    return number
  }

  /// Gives an article other words and keeps those that it had.
  private func reword(_ number: Int64, _ incoming: IncomingArticle) throws -> Outcome {
    try keepWording(number)
    let article = incoming.article
    try run("INSERT INTO words (words, rowid, text) SELECT 'delete', number, text FROM body WHERE number = ?", [number])
    try run(
      """
      UPDATE article SET hash = ?, link = ?, title = ?, byline = ?, source = ?, published = ?, has_time = ?, finder = ?,
        countries = ?, quoted = ?, reported = ? WHERE number = ?
      """,
      [
        incoming.hash, article.link, kept(article.title), article.byline.map(kept), article.source.map(kept),
        article.published?.seconds, article.published?.hasTime ?? false, Findings.version,
        incoming.found.countries, incoming.found.quoted, incoming.found.reported, number,
      ])
    try run(
      "UPDATE body SET structure = ?, findings = ?, text = ? WHERE number = ?",
      [incoming.structure, incoming.found.bytes, incoming.text, number])
    try run("INSERT INTO words (rowid, text) VALUES (?, ?)", [number, incoming.text])
    try index(incoming, number)
    return .reworded
  }

  /// Puts findings of other finders in the place of those that an article has.
  /// - Parameter hash: what told the article from others when it was read; another wording is left alone.
  func findAgain(_ incoming: IncomingArticle, as number: Int, knownBy hash: Data) throws {
    let found = incoming.found
    try run(
      "UPDATE article SET finder = ?, countries = ?, quoted = ?, reported = ? WHERE number = ? AND hash = ?",
      [Findings.version, found.countries, found.quoted, found.reported, number, hash])
    guard db.changesCount > 0 else { return }
    if let same = try self.number("SELECT number FROM article WHERE hash = ? AND number <> ?", [incoming.hash, number])
    {
      if same < number { return try give(Int64(number), to: same) }
      try Library.merge(same, into: Int64(number), db)
    }
    try run("UPDATE article SET hash = ? WHERE number = ?", [incoming.hash, number])
    try run("UPDATE body SET findings = ? WHERE number = ?", [found.bytes, number])
    try index(incoming, Int64(number))
  }

  /// Makes one of two articles that are the same, and indexes what corrections came to it.
  private func give(_ number: Int64, to kept: Int64) throws {
    try Library.merge(number, into: kept, db)
    guard try self.number("SELECT 1 FROM correction WHERE number = ?", [kept]) != nil,
      let row = try Row.fetchOne(db, sql: Library.articleSQL, arguments: [kept])
    else { return }
    let (article, findings) = try Library.article(row)
    try indexCorrected(findings, of: article, Int(kept))
  }

  /// Indexes an article that may have been corrected.
  private func index(_ incoming: IncomingArticle, _ number: Int64) throws {
    let corrected = "SELECT 1 FROM correction WHERE number = ?"
    guard try self.number(corrected, [number]) != nil else {
      return try reindex(incoming.found, of: incoming.article, number)
    }
    try indexCorrected(incoming.findings(), of: incoming.article, Int(number))
  }

  /// Indexes an article with its findings as the reader corrected them.
  func indexCorrected(_ findings: Findings, of article: Article, _ number: Int) throws {
    let corrected = findings.corrected(by: try Library.corrections(of: number, db), in: article)
    try reindex(PackedFindings(corrected, of: article), of: article, Int64(number))
  }

  private func reindex(_ found: PackedFindings, of article: Article, _ number: Int64) throws {
    try run("DELETE FROM heading WHERE rowid = ?", [number])
    try StatementKeys.forget(number, db)
    try index(found, of: article, number)
  }

  private func keepWording(_ number: Int64) throws {
    try run(
      """
      INSERT INTO wording (number, replaced, title, structure, text)
      SELECT number, ?, title, structure, text FROM article JOIN body USING (number) WHERE number = ? AND length(hash) <> 8
      """, [now, number])
  }

  /// Writes what is searched and added up of an article that has no such rows.
  ///
  /// A statement that may have to take back half of what it did, as `INSERT OR REPLACE` may, opens a savepoint, and at
  /// each savepoint FTS5 writes its index out: that made a tiny segment of every article and a third of the whole work.
  private func index(_ found: PackedFindings, of article: Article, _ number: Int64) throws {
    let digest = found.digest
    try run(
      """
      INSERT INTO heading (rowid, title, speakers, source, countries, about, near)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, kept(article.title), found.speakers, article.source.map(kept),
        digest.countries.map(\.code).joined(separator: " "), digest.about.joined(separator: " "),
        digest.near.joined(separator: " "),
      ])
    let packed = DigestBlock.digest(speakers: try packed(digest.voices), countries: packed(digest.countries))
    try DigestBlock.put(packed, of: number, db)
    try found.statements.write(of: number, db)
  }

  private func packed(_ voices: [Digest.Voice]) throws -> [UInt8] {
    var packer = Packer()
    for voice in voices {
      packer.put(Int(try speakers.id(of: voice.speaker, db)))
      packer.put(voice.quoted)
      packer.put(voice.reported)
    }
    return packer.bytes
  }

  private func packed(_ countries: [Digest.Country]) -> [UInt8] {
    var packer = Packer()
    for country in countries {
      packer.put(country.code)
      packer.put(country.mentions)
      packer.put(country.voices.count)
      for voice in country.voices { packer.put(voice) }
    }
    return packer.bytes
  }

  // MARK: Statements

  private func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws {
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
  }

  private func number(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> Int64? {
    try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
  }

  /// SQLite would end a text at a zero byte.
  private func kept(_ text: String) -> String {
    text.utf8.contains(0) ? String(text.map { $0 == "\0" ? "\u{FFFD}" : $0 }) : text
  }
}
