import Foundation
import GRDB

/// Versions of statements in the library.
extension Library {
  /// All versions of a quote's statement, the quote's own included; one where it is told once, none where there is no
  /// such quote.
  package func versions(of place: QuoteRow.Place) throws(Failure) -> [Version] {
    try read { db in
      var tellings = try tellings(beside: place.article, quote: place.quote, db)
      let places = tellings.places(telling: place)
      for number in Set(places.map(\.article)) {
        for wording in try earlierWordings(of: number, db) { tellings.add(wording, of: number) }
      }
      return tellings.versions(of: place, at: places)
    }
  }

  private func earlierWordings(of number: Int, _ db: Database) throws -> [EarlierWording] {
    let sql = "SELECT title, text, structure, replaced FROM wording WHERE number = ? ORDER BY rowid"
    let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [number])
    guard !rows.isEmpty, let current = try article(number, db)?.article else { return [] }
    return try rows.map { row in
      var earlier = current
      earlier.title = row[0]
      earlier.text = String(decoding: row[1] as Data, as: UTF8.self)
      let length = earlier.text.utf8.count
      var structure = Unpacker([UInt8](row[2] as Data))
      earlier.blocks = try structure.blocks(in: length)
      earlier.inlines = try structure.inlines(in: length)
      return EarlierWording(article: earlier, replaced: Timestamp(seconds: row[3], hasTime: true))
    }
  }

  /// How many articles tell the statement of each quote of an article, that article included; made on the connection
  /// that no screen waits for.
  package func versionCounts(ofArticle number: Int) throws(Failure) -> [Int] {
    try readAside { db in try tellings(beside: number, quote: nil, db).versionCounts(ofArticle: number) }
  }

  /// An article, and those that may tell what it tells; with `quote`, first of all what that quote tells.
  private func tellings(beside number: Int, quote: Int?, _ db: Database) throws -> Tellings {
    var tellings = Tellings()
    guard let own = try article(number, db) else { return tellings }
    tellings.add(own.article, own.findings, number: number)
    let statements = Statement.all(of: own.findings, in: Array(own.article.text.utf8))
    for other in try StatementSearch(db).articles(telling: statements, first: quote) where other != number {
      guard let found = try article(other, db) else { continue }
      tellings.add(found.article, found.findings, number: other)
    }
    return tellings
  }
}
