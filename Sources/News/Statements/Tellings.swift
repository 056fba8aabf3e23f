/// What some articles say, laid beside each other: the versions of each statement among them.
struct Tellings {
  private var articles: [Int: (article: Article, findings: Findings)] = [:]
  /// By article, wordings that it had before.
  private var wordings: [Int: [EarlierWording]] = [:]
  private var statements = StatementIndex()

  /// Takes in the quotes of an article that is not here yet.
  mutating func add(_ article: Article, _ findings: Findings, number: Int) {
    articles[number] = (article, findings)
    statements.add(article, findings, number: number)
  }

  /// Takes in what an article said before it was edited.
  mutating func add(_ wording: EarlierWording, of number: Int) {
    wordings[number, default: []].append(wording)
  }

  /// For each quote of an article the quotes of other articles that tell the same.
  func places(tellingArticle number: Int) -> [[QuoteRow.Place]] {
    statements.versions(ofArticle: number)
  }

  /// Where a quote's statement is told, the quote's own place first.
  func places(telling place: QuoteRow.Place) -> [QuoteRow.Place] {
    [place] + statements.versions(of: place)
  }

  /// The versions of a quote's statement told at some places, which are `places(telling:)`; none where there is no such
  /// quote.
  func versions(of place: QuoteRow.Place, at places: [QuoteRow.Place]) -> [Version] {
    guard let own = statements.statement(at: place) else { return [] }
    var reprints: [Int: Reprint] = [:]
    let tellings = places.compactMap { telling($0, &reprints) }
    return Version.columns(tellings + wordings.keys.flatMap { earlier($0, of: own, beside: tellings) })
  }

  /// How an article told a statement before it was edited, where it was in other words.
  private func earlier(_ number: Int, of own: Statement, beside tellings: [Telling]) -> [Telling] {
    let current = tellings.filter { $0.row.place.article == number }
    guard let place = current.first?.row.place else { return [] }
    let words = Set(current.map(\.row.words))
    return (wordings[number] ?? []).flatMap { $0.tellings(of: own, at: place).filter { !words.contains($0.row.words) } }
  }

  /// How many articles tell the statement of each quote of an article, the article itself included.
  func versionCounts(ofArticle number: Int) -> [Int] {
    statements.versionCounts(ofArticle: number)
  }

  /// `reprints` keeps what was made of each article, for those that tell a statement more than once. The statement is
  /// read anew, since the index keeps equal ones once, with the places of one article.
  private func telling(_ place: QuoteRow.Place, _ reprints: inout [Int: Reprint]) -> Telling? {
    guard let (article, findings) = articles[place.article],
      let row = QuoteRow(place, article: article, findings: findings)
    else { return nil }
    let statement = Statement(place.quote, of: findings, in: Array(article.text.utf8))
    let reprint = reprints[place.article] ?? Reprint(article, findings)
    reprints[place.article] = reprint
    return Telling(row: row, statement: statement, reprint: reprint)
  }
}
