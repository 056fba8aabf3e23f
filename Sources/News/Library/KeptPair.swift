/// Articles of the library beside each other.
extension Library {
  /// The two articles of a scope, the older one first; `nil` where it has more or fewer.
  package func pair(in scope: QuoteScope) throws(Failure) -> ArticlePair? {
    try read { db in
      let numbers = try quotedArticles(in: scope, isBeginning: true, db).map(Int.init)
      guard numbers.count == 2 else { return nil }
      let parts = try numbers.compactMap { number in
        try article(number, db).map { ArticlePair.Part(number: number, article: $0.article, findings: $0.findings) }
      }
      return parts.count == 2 ? ArticlePair(parts[0], parts[1]) : nil
    }
  }
}
