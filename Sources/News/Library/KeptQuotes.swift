import GRDB

/// The quotes of the library's articles.
extension Library {
  /// The quotes in a scope that a filter lets through: an article's in the order of its text, those of several
  /// articles oldest first, undated articles last. The filter's words must stand in the quote.
  package func quotes(in scope: QuoteScope, filter: Query) throws(Failure) -> [QuoteRow] {
    let numbers =
      switch scope {
      case .article(let number): [number]
      case .matching(let query): try oldestFirst(list(matching: query))
      }
    var quotes: [QuoteRow] = []
    for number in numbers { quotes += try entry(number)?.quotes(in: scope, filter: filter.inQuotes) ?? [] }
    return numbers.count <= Self.articlesToCountVersions ? try counted(quotes) : quotes
  }

  /// Of more articles the versions are not counted.
  private static let articlesToCountVersions = 50

  private func counted(_ rows: [QuoteRow]) throws(Failure) -> [QuoteRow] {
    var counts: [Int: [Int]] = [:]
    for number in Set(rows.map(\.place.article)) { counts[number] = try versionCounts(ofArticle: number) }
    return rows.map { row in
      var row = row
      row.versions = counts[row.place.article]?[row.place.quote] ?? 1
      return row
    }
  }

  /// All quotes of the speakers called so, as `quotes(in:filter:)` gives them.
  package func quotes(ofSpeaker name: String) throws(Failure) -> [QuoteRow] {
    try quotes(in: .ofSpeaker(name), filter: Query(""))
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
      for place in query.quotes(of: entry) {
        let row = QuoteRow(.init(article: number, quote: place), article: entry.article, findings: entry.findings)
        if let row, try !take(row, entry.article) { return }
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
      article: kept.article, findings: kept.findings, row: row, origins: try origins(of: number, db).map(\.path))
  }

  /// A list is newest first, undated last.
  private func oldestFirst(_ numbers: [Int]) throws(Failure) -> [Int] {
    let dated = try read { db in
      try self.numbers(db, "SELECT number FROM article WHERE published IS NOT NULL")
    }
    return numbers.filter(dated.contains).reversed() + numbers.filter { !dated.contains($0) }
  }
}
