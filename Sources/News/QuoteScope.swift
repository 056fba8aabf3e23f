/// Which quotes are laid beside each other.
package enum QuoteScope: Equatable, Sendable {
  /// All of one article, by its number.
  case article(Int)
  /// Those that the query asks for, when it asks of quotes ("about:tr", "in:quotes fish"); else all quotes of the
  /// articles that match.
  case matching(Query)

  /// All quotes of the speakers called so.
  static func ofSpeaker(_ name: String) -> QuoteScope {
    .matching(Query("speaker:\"\(name.filter { $0 != "\"" })\""))
  }
}

extension ArticleEntry {
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
