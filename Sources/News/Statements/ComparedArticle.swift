/// An article made ready for being compared with others: what that takes is done once, however many quotes are compared.
final class ComparedArticle {
  let number: Int
  private let article: Article
  let findings: Findings
  let statements: [Statement]
  private lazy var reprint = Reprint(article, findings)
  /// For an earlier wording, when another one took its place.
  private let replaced: Timestamp?

  init(_ article: Article, _ findings: Findings, number: Int, replaced: Timestamp? = nil) {
    self.number = number
    self.article = article
    self.findings = findings
    self.replaced = replaced
    statements = Statement.all(of: findings, in: Array(article.text.utf8))
  }

  /// In bytes of text.
  var size: Int { article.text.utf8.count }

  /// One of its quotes.
  func telling(_ quote: Int) -> Telling {
    var row = QuoteRow(quote, of: number, article: article, findings: findings)
    row.replaced = replaced
    return Telling(row: row, statement: statements[quote], reprint: reprint)
  }

  /// What this earlier wording tells of a statement that the article still tells, where it is in other words.
  func tellings(of statement: Statement, now current: [Telling]) -> [Telling] {
    guard let place = current.first?.row.place else { return [] }
    let words = Set(current.map(\.row.words))
    return statements.indices.filter { statements[$0].isVersion(of: statement, onOneOccasion: true) }.compactMap {
      var telling = telling($0)
      telling.row.place = place
      return words.contains(telling.row.words) ? nil : telling
    }
  }
}
