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

  func place(of quote: Int) -> QuoteRow.Place {
    QuoteRow.Place(article: number, range: findings.quotes[quote].range)
  }

  /// The words of one of its quotes.
  func words(of quote: Int) -> Substring { article.words(at: findings.quotes[quote].range) }

  /// One of its quotes.
  func telling(_ quote: Int) -> Telling {
    Telling(row: row(of: quote), statement: statements[quote], reprint: reprint, splitOff: splitOff(quote))
  }

  private func row(of quote: Int) -> QuoteRow {
    var row = QuoteRow(quote, of: number, article: article, findings: findings)
    row.replaced = replaced
    return row
  }

  /// Those beside a quote in its sentence that are too short to be recognised by themselves.
  private func splitOff(_ quote: Int) -> [Telling] {
    [quote - 1, quote + 1].filter { other in
      statements.indices.contains(other) && statements[other].keys.isEmpty && isSplit(quote, other)
    }.map { Telling(row: row(of: $0), statement: statements[$0], reprint: reprint) }
  }

  /// Whether somebody says both in one sentence of the article's.
  private func isSplit(_ quote: Int, _ other: Int) -> Bool {
    let (quote, other) = (findings.quotes[quote], findings.quotes[other])
    return quote.kind != .indirect && other.kind != .indirect && quote.speaker == other.speaker
      && article.sentence(around: quote.range) == article.sentence(around: other.range)
  }
}
