/// What a list shows of one article: all that a row needs, so that no list ever reads a body.
package struct ArticleRow: Equatable, Sendable {
  /// The article's number; stable while the program runs, and for good once there is a library.
  package var number: Int
  package var title: String
  package var source: String?
  package var published: Timestamp?
  /// Country codes, weightiest first.
  package var countries: [String]
  /// How many quotes are in quotation marks, and how many are reported.
  package var quoted: Int
  package var reported: Int
  package var isUnread: Bool
  package var isStarred: Bool
  package var tags: [String]
  /// Whether all files that brought it have vanished.
  package var isGone = false
  /// Where a list was asked for by words, the sentence with them.
  package var excerpt: Excerpt?

  package init(
    number: Int, title: String, source: String? = nil, published: Timestamp? = nil, countries: [String] = [],
    quoted: Int = 0, reported: Int = 0, isUnread: Bool = true, isStarred: Bool = false, tags: [String] = []
  ) {
    self.number = number
    self.title = title
    self.source = source
    self.published = published
    self.countries = countries
    self.quoted = quoted
    self.reported = reported
    self.isUnread = isUnread
    self.isStarred = isStarred
    self.tags = tags
  }

  /// The row of an article nobody has looked at yet.
  package init(number: Int, article: Article, findings: Findings) {
    self.init(
      number: number, title: article.title, source: article.source, published: article.published,
      countries: Countries.ranked(findings.countries, in: article),
      quoted: findings.quotes.count { $0.kind != .indirect },
      reported: findings.quotes.count { $0.kind == .indirect })
  }
}

/// A stretch of a list, and how long the whole list is.
package struct ArticlePage: Equatable, Sendable {
  /// The place of the first row in the list, from 0.
  package var offset: Int
  package var rows: [ArticleRow]
  package var total: Int
  package var unread: Int

  package init(offset: Int = 0, rows: [ArticleRow] = [], total: Int = 0, unread: Int = 0) {
    self.offset = offset
    self.rows = rows
    self.total = total
    self.unread = unread
  }
}
