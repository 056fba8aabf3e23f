/// The sentence of an article that holds the first words a query looks for.
package struct Excerpt: Equatable, Sendable {
  /// In one line.
  package let words: String
  /// Where the words looked for stand: UTF-8 bytes of `words`, in order, disjoint.
  package let matches: [Range<Int>]

  /// `nil` where the article's text holds none of the words but in its headline.
  package init?(_ query: Query, in article: Article, _ findings: Findings) {
    let bodyStart = article.titleRange?.upperBound ?? 0
    let matches = query.matches(in: article, findings)
    guard let first = matches.first(where: { $0.lowerBound >= bodyStart }) else { return nil }
    words = String(article.words(at: article.sentence(around: first))).oneLine
    self.matches = query.occurrences(in: Array(words.utf8))
  }
}
