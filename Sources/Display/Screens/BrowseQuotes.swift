import News

extension Browse {
  /// The speakers of the articles selected, else of those that the list was filtered for, else of the one under the
  /// cursor; `nil` where the article has the keys.
  var sideBySide: [Step]? {
    let selected = list.page.rows.count { $0.tags.contains(Browse.selection) }
    if selected > 0 {
      let scope = QuoteScope.matching(Query("tag:\(Browse.selection)"))
      let words = counted(selected, "selected article")
      return SideBySide(scope, scopeWords: words, isOfTwoArticles: selected == 2).opening
    }
    guard focus == .list else { return nil }
    if list.query.isEmpty {
      return list.current.map { SideBySide(.article($0.number), scopeWords: "1 article").opening }
    }
    return SideBySide(.matching(list.query), scopeWords: "“\(list.query.text)”").opening
  }
}
