/// Which quotes are laid beside each other.
package enum QuoteScope: Equatable, Sendable {
  /// All of one article, by its number.
  case article(Int)
  /// Those that the query asks for, when it asks of quotes ("about:tr", "in:quotes fish"); else all quotes of the
  /// articles that match.
  case matching(Query)

  /// All quotes of the speakers called so.
  static func ofSpeaker(_ name: String) -> QuoteScope {
    .matching(Query("in:quotes speaker:\"\(name.filter { $0 != "\"" })\""))
  }
}

extension Edition {
  /// The quotes in a scope that a filter lets through: an article's in the order of its text, those of several
  /// articles oldest first, undated articles last. The filter's words must stand in the quote.
  package mutating func quotes(in scope: QuoteScope, filter: Query) -> [QuoteRow] {
    let numbers =
      switch scope {
      case .article(let number): [number]
      case .matching(let query): oldestFirst(list(matching: query))
      }
    let filter = filter.inQuotes
    let rows = numbers.flatMap { entry($0)?.quotes(in: scope, filter: filter) ?? [] }
    return numbers.count <= Edition.articlesToCountVersions ? counted(rows) : rows
  }

  /// The names of speakers that begin with some letters, or have a word that does, in order.
  package func speakers(beginningWith start: String) -> [String] {
    guard let pattern = WordPattern(start, isPrefix: true) else { return [] }
    return Set(everySpeaker.filter { pattern.occurs(in: $0) }).sorted()
  }

  /// All quotes of the speakers called so, as `quotes(in:filter:)` gives them.
  package mutating func quotes(ofSpeaker name: String) -> [QuoteRow] {
    quotes(in: .ofSpeaker(name), filter: Query(""))
  }

  /// Of more articles the versions are not counted.
  private static let articlesToCountVersions = 50

  private mutating func counted(_ rows: [QuoteRow]) -> [QuoteRow] {
    var counts: [Int: [Int]] = [:]
    for number in Set(rows.map(\.place.article)) { counts[number] = versionCounts(ofArticle: number) }
    return rows.map { row in
      var row = row
      row.versions = counts[row.place.article]?[row.place.quote] ?? 1
      return row
    }
  }

  /// A list is newest first, undated last.
  private func oldestFirst(_ numbers: [Int]) -> [Int] {
    let dated = numbers.prefix { entry($0)?.article.published != nil }
    return dated.reversed() + numbers[dated.endIndex...]
  }
}

extension Edition.Entry {
  /// The article's quotes in a scope that a filter lets through, in the order of its text.
  func quotes(in scope: QuoteScope, filter: Query) -> [QuoteRow] {
    var places = Array(findings.quotes.indices)
    if case .matching(let query) = scope { places = query.quotes(of: self) }
    if !filter.isEmpty { places = places.filter(Set(filter.quotes(of: self)).contains) }
    return places.compactMap {
      QuoteRow(.init(article: row.number, quote: $0), article: article, findings: findings)
    }
  }
}

extension Query {
  /// The same, with its words to be found in quotes.
  var inQuotes: Query {
    isEmpty || isInQuotes ? self : Query("in:quotes " + text)
  }
}
