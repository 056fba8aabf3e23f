import GRDB

extension Library {
  /// Puts the sentence with the words that were looked for into the rows of a page.
  package func addExcerpts(for query: Query, to page: inout ArticlePage) throws(Failure) {
    guard query.looksForWords else { return }
    try read { db in
      for index in page.rows.indices {
        guard let (article, findings) = try foundArticle(page.rows[index].number, db) else { continue }
        page.rows[index].excerpt = Excerpt(query, in: article, findings)
      }
    }
  }
}
