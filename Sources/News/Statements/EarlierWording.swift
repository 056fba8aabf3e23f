/// An article as it was before it was edited.
struct EarlierWording {
  let article: Article
  /// When the words that stand there now took its place.
  let replaced: Timestamp

  /// The quotes that tell a statement, each at the place where the article tells it now.
  func tellings(of own: Statement, at place: QuoteRow.Place) -> [Telling] {
    let findings = Findings(of: article)
    let statements = Statement.all(of: findings, in: Array(article.text.utf8))
    let reprint = Reprint(article, findings)
    return statements.indices.compactMap { quote in
      guard statements[quote].isVersion(of: own, onOneOccasion: true),
        var row = QuoteRow(.init(article: place.article, quote: quote), article: article, findings: findings)
      else { return nil }
      row.place = place
      row.replaced = replaced
      return Telling(row: row, statement: statements[quote], reprint: reprint)
    }
  }
}
