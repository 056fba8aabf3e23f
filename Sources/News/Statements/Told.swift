/// In how many articles a statement is told.
package struct TimesTold: Equatable, Sendable {
  package var articles: Int
  /// Whether there are more, which were not looked into.
  package var isAtLeast = false
  /// In how many wordings its own article has told it, which was edited where there is more than one.
  package var wordings = 1

  /// "in 4 articles", "in 110+ articles", "2 wordings", "in 4 articles, 2 wordings"
  package var words: String {
    let told = articles > 1 ? ["in \(articles)\(isAtLeast ? "+" : "") articles"] : []
    return (told + (wordings > 1 ? ["\(wordings) wordings"] : [])).joined(separator: ", ")
  }
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
