/// Versions of statements in the library.
extension Library {
  /// How many of the newest articles are compared.
  private static let compared = 300

  /// The versions of a quote's statement in the newest articles, the quote's own included; one where it is told once,
  /// none where there is no such quote.
  package func versions(of place: QuoteRow.Place) throws(Failure) -> [Version] {
    let (entries, statements) = try statements(around: place.article)
    var reprints: [Int: Reprint] = [:]
    return Version.columns(
      ([place] + statements.versions(of: place)).compactMap { place in
        guard let entry = entries[place.article], let statement = statements.statement(at: place),
          let row = QuoteRow(place, article: entry.article, findings: entry.findings)
        else { return nil }
        let reprint = reprints[place.article] ?? Reprint(entry.article, entry.findings)
        reprints[place.article] = reprint
        return Telling(row: row, statement: statement, reprint: reprint)
      })
  }

  /// How many articles tell the statement of each quote of an article, the article itself included.
  package func versionCounts(ofArticle number: Int) throws(Failure) -> [Int] {
    try statements(around: number).statements.versionCounts(ofArticle: number)
  }

  private func statements(
    around number: Int
  ) throws(Failure) -> (entries: [Int: ArticleEntry], statements: StatementIndex) {
    try readAside { db in
      var entries: [Int: ArticleEntry] = [:]
      var statements = StatementIndex()
      let newest = try allNumbers(db).prefix(Self.compared).map(Int.init)
      for number in Set(newest).union([number]).sorted() {
        guard let entry = try entry(number, db) else { continue }
        entries[number] = entry
        statements.add(entry.article, entry.findings, number: number)
      }
      return (entries, statements)
    }
  }
}
