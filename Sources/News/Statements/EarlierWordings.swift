/// What an article said before it was edited, once or several times.
struct EarlierWordings {
  private let article: ComparedArticle
  /// The newest first, each with what became of its quotes.
  private let steps: [(wording: ComparedArticle, rewording: Rewording)]

  /// - Parameter wordings: The oldest first.
  init(_ wordings: [ComparedArticle], of article: ComparedArticle) {
    self.article = article
    let next = wordings.dropFirst() + [article]
    steps = zip(wordings, next).map { ($0, Rewording(of: $0.statements, into: $1.statements)) }.reversed()
  }

  /// What the article told in the places of some of its quotes, where it was in other words than in the wording that
  /// followed.
  func tellings(before places: [QuoteRow.Place]) -> [Telling] {
    guard let place = places.first else { return [] }
    var tellings: [Telling] = []
    var (later, now) = (article, places.compactMap { article.findings.quote(at: $0.range) })
    for (number, (wording, rewording)) in steps.enumerated() {
      let kept = Set(now.map { later.words(of: $0) })
      now = rewording.sources(of: now)
      later = wording
      let other = now.filter { !kept.contains(wording.words(of: $0)) }
      tellings = other.map { wording.telling($0, of: number, at: place) } + tellings
    }
    return tellings
  }

  /// In how many wordings the article has told a quote, the one of today among them.
  func count(of quote: QuoteRow.Place) -> Int {
    Set(tellings(before: [quote]).map(\.wording)).count + 1
  }
}

extension ComparedArticle {
  /// A quote of this earlier wording, which the article tells now at a place.
  fileprivate func telling(_ quote: Int, of wording: Int, at place: QuoteRow.Place) -> Telling {
    var telling = telling(quote)
    telling.wording = wording
    telling.row.place = place
    return telling
  }
}
