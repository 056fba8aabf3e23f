extension Edition {
  /// All versions of a quote's statement in the articles at hand, the quote's own included; one where it is told once,
  /// none where there is no such quote.
  package mutating func versions(of place: QuoteRow.Place) -> [Version] {
    updateStatements()
    let others = statements.versions(ofArticle: place.article)
    guard others.indices.contains(place.quote) else { return [] }
    return Version.columns(([place] + others[place.quote]).compactMap(telling))
  }

  /// How many articles tell the statement of each quote of an article, the article itself included.
  package mutating func versionCounts(ofArticle number: Int) -> [Int] {
    updateStatements()
    return statements.versions(ofArticle: number).map { Set($0.map(\.article)).count + 1 }
  }

  private mutating func updateStatements() {
    for number in statements.expected.sorted() {
      guard let (article, findings) = article(number) else { continue }
      statements.add(article, findings, number: number)
    }
  }

  private func telling(_ place: QuoteRow.Place) -> Telling? {
    guard let (article, findings) = article(place.article), let statement = statements.statement(at: place),
      let row = QuoteRow(place, article: article, findings: findings)
    else { return nil }
    return Telling(row: row, statement: statement, reprint: Reprint(article, findings))
  }
}
