/// In how many articles a statement is told.
package struct TimesTold: Equatable, Sendable {
  package var articles: Int
  /// Whether there are more, which were not looked into.
  package var isAtLeast = false

  /// "in 4 articles", "in 110+ articles"
  package var words: String { "in \(articles)\(isAtLeast ? "+" : "") articles" }
}

/// How the articles of a library tell one statement.
package struct Told: Equatable, Sendable {
  /// Oldest first; none where there is no such quote.
  package var versions: [Version] = []
  /// How many more articles share words with the statement, though fewer than those that were looked into.
  package var unseen = 0
  /// Whether all articles that are to be looked into have been.
  package var isWhole = true

  package init() {}

  init(_ versions: [Version], unseen: Int, isWhole: Bool) {
    self.versions = versions
    self.unseen = unseen
    self.isWhole = isWhole
  }

  /// In how many articles.
  package var articles: Int { Set(versions.flatMap(\.places).map(\.article)).count }
}
