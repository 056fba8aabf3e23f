/// Versions of statements in the library.
extension Library {
  /// Bytes of text that are kept for a reader's question, and for all statements of many articles.
  private static let room = (question: 4 << 20, all: 12 << 20)

  /// How a quote's statement is told, by the quote's own article among others; by one where it is told once.
  /// - Parameter isWhole: `false` looks into a few dozen articles that share most, so that something can be shown soon.
  package func told(at place: QuoteRow.Place, isWhole: Bool = true) throws(Failure) -> Told {
    let articles = ComparedArticles(of: self, keeping: Self.room.question)
    guard var comparison = try Comparison(of: place.article, in: self, among: articles),
      let quote = comparison.quote(at: place.range)
    else { return Told() }
    try comparison.gather(telling: quote, isWhole: isWhole)
    return try comparison.told(quote)
  }

  /// In how many articles each quote of an article is told that others tell, too: by where it stands.
  package func versionCounts(ofArticle number: Int) throws(Failure) -> [Range<Int>: TimesTold] {
    let articles = ComparedArticles(of: self, keeping: Self.room.question)
    guard var comparison = try Comparison(of: number, in: self, among: articles) else { return [:] }
    try comparison.gatherAll()
    return try comparison.counts()
  }

  /// Goes through the statements of the quotes that match, newest article first, each statement once, until `take` says
  /// that it has enough.
  /// - Parameters:
  ///   - isWanted: chooses among the quotes.
  ///   - take: gets the telling that was found first, and all.
  package func eachStatement(
    matching query: Query, where isWanted: (QuoteRow) -> Bool, _ take: (QuoteRow, Told) throws -> Bool
  ) throws {
    let articles = ComparedArticles(of: self, keeping: Self.room.all)
    var seen: Set<QuoteRow.Place> = []
    for number in try list(matching: query) {
      let quotes = try entry(number)?.quotes(in: .matching(query), filter: Query("")) ?? []
      let rows = quotes.filter { isWanted($0) && !seen.contains($0.place) }
      guard !rows.isEmpty, var comparison = try Comparison(of: number, in: self, among: articles) else { continue }
      try comparison.gather(tellingAnyOf: rows)
      for row in rows where !seen.contains(row.place) {
        guard let quote = comparison.quote(at: row.place.range) else { continue }
        let told = try comparison.told(quote, besides: seen)
        seen.formUnion(told.versions.flatMap(\.places))
        if try !take(row, told) { return }
      }
    }
  }
}
