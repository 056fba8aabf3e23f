import GRDB

/// The quotes of the library's articles.
extension Library {
  /// All quotes in a scope that a filter lets through, in the order of `quotePage(in:filter:from:atLeast:)`.
  package func quotes(in scope: QuoteScope, filter: Query) throws(Failure) -> [QuoteRow] {
    try quotePage(in: scope, filter: filter, from: 0, atLeast: Int.max).rows
  }

  /// The quotes that stand at some places, as far as they are still there.
  ///
  /// - Parameters:
  ///   - codes: Of countries that may be near.
  ///   - areInSight: Whether a screen waits for them; else the connection is used that none waits for.
  package func quotes(
    at places: [QuoteRow.Place], near codes: [String], areInSight: Bool
  ) throws(Failure) -> [QuoteRow] {
    try (areInSight ? read : readAside) { db in
      try Dictionary(grouping: places, by: \.article).flatMap { number, places in
        try entry(number, db)?.quotes(at: places.map(\.range), near: codes) ?? []
      }
    }
  }

  /// Quotes in a scope that a filter lets through: an article's in the order of its text, those of several articles
  /// oldest first, undated articles last. The filter's words must stand in the quote.
  ///
  /// - Parameters:
  ///   - start: How many of the scope's articles have been looked through; from 1 on the connection is used that no
  ///     screen waits for.
  ///   - count: The page ends with the article that has the last of so many quotes, or when as many articles have been
  ///     looked through as before it.
  package func quotePage(
    in scope: QuoteScope, filter: Query, from start: Int, atLeast count: Int
  ) throws(Failure) -> QuotePage {
    let filter = filter.inQuotes
    return try (start == 0 ? read : readAside) { db in
      let numbers = try quotedArticles(in: scope, filter: filter, isBeginning: start == 0, db)
      var page = QuotePage()
      var reader = try StubReader(self, scope, filter, db)
      for (place, number) in numbers.enumerated().dropFirst(start) {
        if page.quotes.count >= count || count < Int.max && place - start >= max(start, Self.articlesAPage) {
          page.next = place
          break
        }
        if start == 0 {
          page.add(try entry(Int(number), db)?.quotes(in: scope, filter: filter) ?? [])
        } else {
          page.quotes += try reader.stubs(of: Int(number))
        }
      }
      try page.noteHomelands { try homeland(of: $0, db) }
      return page
    }
  }

  /// The country that all articles that give one agree on for a speaker; `nil` for a name that may be anybody's.
  private func homeland(of name: String, _ db: Database) throws -> String? {
    let sure = SpeakerName(name)
    guard sure.isSpelled(as: sure) else { return nil }
    let sql = "SELECT DISTINCT country FROM speaker WHERE name = ? AND country <> '' LIMIT 2"
    let countries = try String.fetchAll(db.cachedStatement(sql: sql), arguments: [name])
    return countries.count == 1 ? countries[0] : nil
  }

  /// So many articles may be looked through at first: that takes 30 ms.
  private static let articlesAPage = 300

  /// The articles that may have quotes in a scope, in the order of their quotes. What was marked, added or edited since
  /// the beginning changes nothing, so that no article is passed over or comes twice.
  func quotedArticles(
    in scope: QuoteScope, filter: Query = Query(""), isBeginning: Bool = false, _ db: Database
  ) throws -> [Int32] {
    let query: Query
    switch scope {
    case .article(let number): return [Int32(number)]
    case .articles(let numbers): return try oldestFirst(newestFirst(numbers, db), db)
    case .matching(let asked): query = asked
    }
    if !isBeginning, let kept = keptNumbers(of: query, filter) { return kept }
    let isList = filter.isEmpty && !query.asksOfQuotes && !query.asksOfMarks && !query.isBestFirst
    let numbers = try isList ? list(db, matching: query) : candidates(db, query, filter)
    return keep(try oldestFirst(numbers, db), of: query, filter)
  }

  /// All articles that may have a quote that both queries let through.
  private func candidates(_ db: Database, _ query: Query, _ filter: Query) throws -> [Int32] {
    let all = try allNumbers(db)
    let search = IndexSearch(db, among: all)
    var found = try search.numbers(matching: query)
    if !filter.isEmpty { found.formIntersection(try search.numbers(matching: filter)) }
    return all.filter { found.contains(Int($0)) }
  }

  private func newestFirst(_ numbers: [Int], _ db: Database) throws -> [Int32] {
    let wanted = NumberSet(numbers)
    return try allNumbers(db).filter { wanted.contains(Int($0)) }
  }

  /// A list is newest first, undated last.
  private func oldestFirst(_ numbers: [Int32], _ db: Database) throws -> [Int32] {
    let undated = try self.numbers(db, "SELECT number FROM article WHERE published IS NULL")
    return numbers.filter { !undated.contains(Int($0)) }.reversed() + numbers.filter { undated.contains(Int($0)) }
  }

  /// The names of speakers that begin with some letters, or have a word that does, in order.
  package func speakers(beginningWith start: String) throws(Failure) -> [String] {
    guard let pattern = WordPattern(start, isPrefix: true) else { return [] }
    return try read { db in
      try String.fetchAll(db, sql: "SELECT DISTINCT name FROM speaker ORDER BY name").filter(pattern.occurs)
    }
  }

  /// Goes through quotes of articles that match, newest article first, until `take` says that it has enough.
  /// - Parameter take: gets a quote with its article and says whether to go on.
  package func eachQuote(
    matching query: Query, _ take: (QuoteRow, Article) throws -> Bool
  ) throws {
    for number in try list(matching: query) {
      guard let entry = try entry(number) else { continue }
      for quote in entry.quotes(in: .matching(query), filter: Query("")) where try !take(quote, entry.article) {
        return
      }
    }
  }

  /// Goes through articles, until `take` says that it has enough.
  package func eachArticle(
    of numbers: [Int], _ take: (ArticleEntry) throws -> Bool
  ) throws {
    for number in numbers {
      guard let entry = try entry(number) else { continue }
      if try !take(entry) { return }
    }
  }

  func entry(_ number: Int) throws(Failure) -> ArticleEntry? {
    try read { db in try entry(number, db) }
  }

  func entry(_ number: Int, _ db: Database) throws -> ArticleEntry? {
    guard let kept = try article(number, db), let row = try row(db, number) else { return nil }
    return ArticleEntry(
      article: kept.article, findings: kept.findings, row: row, origins: try origins(of: number, db))
  }
}

extension Query {
  /// Whether marks decide, which a kept list does not follow.
  fileprivate var asksOfMarks: Bool {
    groups.joined().contains { if case .marked = $0.kind { true } else { false } }
  }
}
