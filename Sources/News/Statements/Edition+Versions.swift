extension Edition {
  /// All versions of a quote's statement in the articles at hand, the quote's own included; one where it is told once,
  /// none where there is no such quote.
  package mutating func versions(of place: QuoteRow.Place) -> [Version] {
    updateStatements()
    var reprints: [Int: Reprint] = [:]
    return Version.columns(([place] + statements.versions(of: place)).compactMap { telling($0, &reprints) })
  }

  /// How many articles tell the statement of each quote of an article, the article itself included.
  package mutating func versionCounts(ofArticle number: Int) -> [Int] {
    updateStatements()
    return statements.versionCounts(ofArticle: number)
  }

  private mutating func updateStatements() {
    for number in statements.expected.sorted() {
      guard let (article, findings) = article(number) else { continue }
      statements.add(article, findings, number: number)
    }
  }

  /// `reprints` keeps what was made of each article, for those that tell a statement more than once.
  private func telling(_ place: QuoteRow.Place, _ reprints: inout [Int: Reprint]) -> Telling? {
    guard let (article, findings) = article(place.article), let statement = statements.statement(at: place),
      let row = QuoteRow(place, article: article, findings: findings)
    else { return nil }
    let reprint = reprints[place.article] ?? Reprint(article, findings)
    reprints[place.article] = reprint
    return Telling(row: row, statement: statement, reprint: reprint)
  }
}
