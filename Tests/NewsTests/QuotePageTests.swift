import Testing

@testable import News

@Suite struct QuotePageTests {
  private func library(_ count: Int) throws -> Library {
    let library = try Library(at: .memory)
    for number in 1...count {
      let text = "“{Ida Berg\"Number \(number)}”, and “{Ulf Lind\"Number \(-number)}”."
      let (article, findings) = marked(text, published: number % 5 == 0 ? nil : Timestamp(seconds: 9, hasTime: true))
      try library.take(article, findings: findings, as: "\(number)")
    }
    return library
  }

  /// All pages, each asked for where the one before it ended.
  private func pages(_ library: Library, _ scope: QuoteScope, atLeast count: Int) throws -> [QuotePage] {
    var pages: [QuotePage] = []
    var next: Int? = 0
    while let start = next {
      pages.append(try library.quotePage(in: scope, filter: Query(""), from: start, atLeast: count))
      next = pages.last?.next
    }
    return pages
  }

  @Test(arguments: ["", "speaker:berg", "speaker:berg or speaker:lind", "in:quotes number"])
  func pagesJoinedAreAllQuotes(query: String) throws {
    let library = try library(23)
    let scope = QuoteScope.matching(Query(query))
    let pages = try pages(library, scope, atLeast: 4)
    #expect(pages.count > 5)
    #expect(pages.dropLast().allSatisfy { $0.quotes.count >= 4 })
    let all = try library.quotes(in: scope, filter: Query(""))
    #expect(pages.flatMap(\.quotes).map(\.place) == all.map(\.place))
    #expect(pages.flatMap(\.quotes).map(\.voice?.name) == all.map(\.speaker))
    #expect(pages.first?.rows == Array(all.prefix(pages.first?.quotes.count ?? 0)))
  }

  /// The screen's connection is held meanwhile.
  @Test func quotesOutOfSightKeepNoScreenWaiting() throws {
    let shelf = try Shelf()
    let library = try shelf.library()
    let (article, findings) = marked("“{Ida Berg\"We will pay for the road home}”, she said.")
    try library.take(article, findings: findings, as: "1")
    let place = try library.place(1, 0)
    let rows = try library.read { _ in try library.quotes(at: [place], near: [], areInSight: false) }
    #expect(rows == (try library.quotes(at: [place], near: [], areInSight: true)))
    #expect(rows.map(\.place) == [place])
  }

  @Test func marksSetMeanwhilePassNothingOver() throws {
    let library = try library(9)
    let scope = QuoteScope.matching(Query("is:unread"))
    let first = try library.quotePage(in: scope, filter: Query(""), from: 0, atLeast: 4)
    try library.apply(MarkChange(.read, isSet: true, numbers: first.quotes.map(\.place.article)))
    let rest = try library.quotePage(in: scope, filter: Query(""), from: first.next ?? 0, atLeast: Int.max)
    #expect(first.quotes.count + rest.quotes.count == 18)
    #expect(try library.quotes(in: scope, filter: Query("")).count == 18 - first.quotes.count)
  }

  @Test func versionsComeInTheOrderOfQuotes() throws {
    let library = try Library(at: .memory)
    for number in 1...6 {
      let text = "“{Ida Berg\"We will pay for the road home}” is what number \(number) wrote on day \(number * 7)."
      let time = number % 3 == 0 ? nil : Timestamp(seconds: 9, hasTime: true)
      let (article, findings) = marked(text, source: "Post \(number)", published: time)
      try library.take(article, findings: findings, as: "\(number)")
    }
    let quotes = try library.quotes(in: .matching(Query("")), filter: Query(""))
    #expect(quotes.map(\.place.article) == [5, 4, 2, 1, 3, 6])
    #expect(quotes.sorted { $0.stands(before: $1) } == quotes)
    let versions = try library.told(at: quotes[0].place).versions
    #expect(versions.flatMap(\.places).map(\.article).sorted() == [1, 2, 3, 4, 5, 6])
    #expect(
      versions.compactMap(\.pieces.first?.quote.place)
        == quotes.map(\.place).filter { place in
          versions.contains { $0.pieces.first?.quote.place == place }
        })
  }

  @Test func articlesAddedMeanwhileRepeatNothing() throws {
    let library = try library(9)
    let scope = QuoteScope.matching(Query(""))
    let first = try library.quotePage(in: scope, filter: Query(""), from: 0, atLeast: 4)
    let (article, findings) = marked("“{Ida Berg\"Early}”", published: Timestamp(seconds: 1, hasTime: true))
    try library.take(article, findings: findings, as: "early")
    _ = try library.quotePage(in: .matching(Query(speakers: "Lind")), filter: Query(""), from: 0, atLeast: 4)
    let rest = try library.quotePage(in: scope, filter: Query(""), from: first.next ?? 0, atLeast: Int.max)
    let places = (first.quotes + rest.quotes).map(\.place)
    #expect(places.count == 18 && Set(places).count == 18)
    #expect(try library.quotes(in: scope, filter: Query("")).count == 19)
  }

  @Test func aFilterBeingTypedFindsQuotesByAWordsBeginning() throws {
    let library = try library(3)
    let filter = Query("numb", isTyping: true)
    #expect(try library.quotes(in: .matching(Query("")), filter: filter).count == 6)
    #expect(try library.quotes(in: .matching(Query("")), filter: Query("numb")).isEmpty)
  }

  @Test func speakersOfAScopeAreCountedWithoutTheirQuotes() throws {
    let library = try library(12)
    let scope = QuoteScope.matching(Query("speaker:berg"))
    #expect(scope.isCountable)
    #expect(try library.speakers(in: scope).first { $0.name == "Ida Berg" }?.quoted == 12)
    let some = QuoteScope.articles([2, 3, 5])
    #expect(some.isCountable)
    #expect(try library.speakers(in: some).first { $0.name == "Ida Berg" }?.quoted == 3)
    #expect(!QuoteScope.matching(Query("about:no")).isCountable)
    #expect(!QuoteScope.matching(Query("in:quotes number")).isCountable)
  }

  @Test func quotesWhoseParagraphNamesTheCountryAreNearIt() throws {
    let library = try Library(at: .memory)
    var (article, findings) = marked(
      "“{Ida Berg\"We like Norway},” and “{Berg\"it likes us},” she said.\n\n“{Berg\"We do}.”")
    let start = article.text.utf8.distance(
      from: article.text.startIndex, to: try #require(article.text.firstRange(of: "Norway")).lowerBound)
    findings.countries = [CountryMention(range: start..<start + 6, code: "NO", form: .name)]
    try library.take(article, findings: findings, as: "1")
    let near = try library.quotes(in: .matching(Query("near:no")), filter: Query(""))
    #expect(near.map(\.words) == ["We like Norway", "it likes us"])
    #expect(near.map(\.near) == [[], ["NO"]])
    #expect(try library.quotes(in: .article(1), filter: Query("near:no")).map(\.near) == [[], ["NO"]])
    #expect(try library.quotes(in: .matching(Query("about:no")), filter: Query("")).map(\.near) == [[]])
  }

  @Test func twoArticlesAreLinkedByWhatBothTell() throws {
    let library = try Library(at: .memory)
    let texts = [
      "“{Ida Berg\"We will pay for the road home}.” “{Ida Berg\"The huts of the mountain club are closed}.”",
      "“{Ulf Lind\"Nobody knows the mountain road}.” Berg said {Berg~Norway would pay for the road home}.",
    ]
    for text in texts {
      let (article, findings) = marked(text)
      try library.take(article, findings: findings, as: text)
    }
    let pair = try #require(try library.pair(in: .articles([2, 1])))
    #expect([pair.left.number, pair.right.number] == [1, 2])
    #expect(pair.shared == [.init(left: 0, right: 1)])
    #expect(try library.pair(in: .matching(Query("speaker:lind"))) == nil)
  }
}
