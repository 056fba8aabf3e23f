import News

extension Browse {
  /// The speakers of the articles selected, else of those that the list was filtered for, else of the one under the
  /// cursor; `nil` where the article has the keys.
  var sideBySide: [Step]? {
    if !selection.isEmpty {
      let words = counted(selection.count, "selected article")
      let scope = QuoteScope.articles(selection.sorted())
      return SideBySide(scope, scopeWords: words, isOfTwoArticles: selection.count == 2, startingAt: selectedQuote)
        .opening
    }
    guard focus == .list else { return nil }
    guard isSearch else {
      return list.current.map { SideBySide(.article($0.number), scopeWords: "1 article").opening }
    }
    return SideBySide(.matching(list.query), scopeWords: scopeWords).opening
  }

  /// The quote under the cursor, where a selected article is being read.
  private var selectedQuote: SideBySide.Start? {
    guard focus == .article, let reader, selection.contains(reader.number) else { return nil }
    return reader.currentQuote.map { .quote(reader.place(ofQuote: $0)) }
  }

  /// Whether the articles in the list were looked for: by a filter or a saved search, not by where they come from.
  private var isSearch: Bool {
    !list.filter.isEmpty
      || list.scope.groups.joined().contains { if case .origin = $0.kind { false } else { true } }
  }
}
