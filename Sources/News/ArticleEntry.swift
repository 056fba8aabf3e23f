/// An article with all that a query asks of it.
package struct ArticleEntry: Sendable {
  package let article: Article
  package let findings: Findings
  /// Its line in a list, with the marks that the reader set.
  package let row: ArticleRow
  /// All the places that brought it, in the order in which their sources were added.
  package let origins: [Origin]

  package init(article: Article, findings: Findings, row: ArticleRow, origins: [Origin] = []) {
    self.article = article
    self.findings = findings
    self.row = row
    self.origins = origins
  }

  func has(_ mark: Mark) -> Bool {
    switch mark {
    case .read: !row.isUnread
    case .starred: row.isStarred
    case .tagged(let tag): row.tags.contains(tag)
    }
  }
}
