import Foundation
import GRDB
import Synchronization

/// Writes articles of one source inside a transaction.
struct ArticleWriter {
  /// What became of an article that came in.
  enum Outcome: Sendable {
    case new
    /// The same words, or the same address and headline, are in the library.
    case known
    /// The file had another wording before.
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
    let earlier = try number(
      "SELECT number FROM origin WHERE source = ? AND path = ? AND part = ?", [source, file.path, part])
    let (number, outcome) = try place(incoming, earlier: earlier)
    // Not one statement with ON CONFLICT: see `index`.
    let sql =
      earlier == nil
      ? "INSERT INTO origin (number, size, modified, source, path, part) VALUES (?, ?, ?, ?, ?, ?)"
      : "UPDATE origin SET number = ?, size = ?, modified = ?, is_gone = 0 WHERE source = ? AND path = ? AND part = ?"
    try run(sql, [number, file.size, file.modified, source, file.path, part])
    return outcome
  }

  private func place(_ incoming: IncomingArticle, earlier: Int64?) throws -> (Int64, Outcome) {
    if let same = try number("SELECT number FROM article WHERE hash = ?", [incoming.hash]) { return (same, .known) }
    if let same = try formerlyKnown(incoming.article) { return (same, .known) }
    if let earlier, try belongsToOneFile(earlier) {
      try keepWording(earlier)
      try reword(earlier, incoming)
      return (earlier, .reworded)
    }
    if let same = try sameAddress(incoming.article) { return (same, .known) }
    return (try insert(incoming), .new)
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

  private func belongsToOneFile(_ number: Int64) throws -> Bool {
    try self.number("SELECT count(*) FROM origin WHERE number = ? AND is_gone = 0", [number]) ?? 0 <= 1
  }

  private func sameAddress(_ article: Article) throws -> Int64? {
    guard let link = article.link else { return nil }
    return try number("SELECT number FROM article WHERE link = ? AND title = ?", [link, kept(article.title)])
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

  private func reword(_ number: Int64, _ incoming: IncomingArticle) throws {
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
      SELECT number, ?, title, structure, text FROM article JOIN body USING (number) WHERE number = ?
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
