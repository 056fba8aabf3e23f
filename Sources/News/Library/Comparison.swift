/// An article of the library beside all those that may tell what it tells.
struct Comparison {
  let own: ComparedArticle
  let library: Library
  private let articles: ComparedArticles
  private let search: StatementSearch
  private var index: StatementIndex
  private var added: Set<Int>
  /// By quote, what was found of articles that may tell it.
  private var candidates: [Int: StatementSearch.Candidates] = [:]
  /// Where others tell each quote, where several were asked about.
  private var places: [[StatementIndex.Place]]?

  /// `nil` where there is no such article.
  init?(of number: Int, in library: Library, among articles: ComparedArticles) throws(Failure) {
    guard let own = try articles.article(number) else { return nil }
    self.own = own
    self.articles = articles
    self.library = library
    search = StatementSearch(for: own.statements, of: number)
    index = StatementIndex(of: own.statements)
    added = [number]
  }

  func quote(at range: Range<Int>) -> Int? { own.findings.quote(at: range) }

  /// Lays those articles beside it that may tell one of its quotes.
  mutating func gather(telling quote: Int, isWhole: Bool = true) throws(Failure) {
    let found = try library.read { db in try search.articles(telling: quote, isWhole: isWhole, db) }
    candidates[quote] = found
    try add(found.numbers)
  }

  /// Lays those beside it that may tell any of its quotes; made on the connection that no screen waits for.
  mutating func gatherAll() throws(Failure) {
    try add(try library.readAside { db in try search.articlesTellingAny(db) })
  }

  private mutating func add(_ numbers: [Int]) throws(Failure) {
    for number in numbers where added.insert(number).inserted {
      if let other = try articles.article(number) { index.add(other.statements, of: number) }
    }
  }

  /// The same for several, which are then looked for together.
  mutating func gather(tellingAnyOf rows: [QuoteRow]) throws(Failure) {
    for row in rows {
      if let quote = quote(at: row.place.range) { try gather(telling: quote) }
    }
    places = index.allPlaces()
  }

  /// How the articles gathered for a quote tell its statement, without what stands at some places.
  func told(_ quote: Int, besides shown: Set<QuoteRow.Place> = []) throws(Failure) -> Told {
    let direct = try [own.telling(quote)] + tellings(at: places?[quote] ?? index.places(telling: quote))
    let found = candidates[quote]
    let isWhole = found?.isWhole ?? true
    var tellings = try direct + (isWhole ? farther(than: direct) : [])
    tellings += Telling.continuations(of: tellings)
    tellings.removeAll { shown.contains($0.row.place) }
    return try Told(
      Version.columns(tellings + earlier(than: tellings)), unseen: found?.unseen ?? 0, isWhole: isWhole)
  }

  func tellings(at places: [StatementIndex.Place]) throws(Failure) -> [Telling] {
    var tellings: [Telling] = []
    for place in places {
      if let other = try article(place.article), other.statements.indices.contains(place.quote) {
        tellings.append(other.telling(place.quote))
      }
    }
    return tellings
  }

  func article(_ number: Int) throws(Failure) -> ComparedArticle? {
    number == own.number ? own : try articles.article(number)
  }

  private func earlier(than tellings: [Telling]) throws(Failure) -> [Telling] {
    var earlier: [Telling] = []
    for (number, current) in Dictionary(grouping: tellings, by: \.row.place.article) {
      guard let wordings = try articles.wordings(of: number) else { continue }
      earlier += wordings.tellings(before: current.map(\.row.place))
    }
    return earlier
  }

  private func hasMore(of quote: Int) throws(Failure) -> Bool {
    try library.readAside { db in try search.hasReprints(of: quote, besides: added, db) }
  }

  /// In how many of the articles gathered each quote is told that others tell, too, or that was worded otherwise before,
  /// by where it stands.
  func counts() throws(Failure) -> [Range<Int>: TimesTold] {
    let earlier = try articles.wordings(of: own.number)
    var counts: [Range<Int>: TimesTold] = [:]
    for (quote, places) in index.allPlaces().enumerated() {
      let wordings = earlier?.count(of: own.place(of: quote)) ?? 1
      guard !places.isEmpty || wordings > 1 else { continue }
      let isMore = places.isEmpty ? false : try hasMore(of: quote)
      counts[own.findings.quotes[quote].range] = TimesTold(
        articles: Set(places.map(\.article)).count + 1, isAtLeast: isMore, wordings: wordings)
    }
    return counts
  }
}
