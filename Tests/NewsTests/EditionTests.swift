import News
import Testing

@Suite struct EditionTests {
  private static func edition(_ articles: [(origin: String, date: String)]) -> Edition {
    articles.reduce(into: Edition()) { edition, article in
      edition.add(
        Article(title: article.origin, published: Timestamp(article.date), text: article.origin, blocks: []),
        findings: Findings(), origin: article.origin)
    }
  }

  private static func titles(_ edition: inout Edition, _ query: String = "") -> String {
    edition.page(matching: Query(query), offset: 0, count: 100).rows.map(\.title).joined(separator: " ")
  }

  @Test func listsNewestFirstAndUndatedLastByOrigin() {
    var edition = Self.edition([
      ("b", ""), ("old", "2020-01-01"), ("a", ""), ("new", "2022-01-01"), ("ald", "2020-01-01"),
    ])
    #expect(Self.titles(&edition) == "new ald old a b")
  }

  @Test(arguments: [(0, 2, "1 2"), (3, 9, "4 5"), (5, 2, ""), (-4, 1, "1"), (99, 1, ""), (1, -1, "")])
  func givesPages(offset: Int, count: Int, expected: String) {
    var edition = Self.edition((1...5).map { ("\($0)", "") })
    let page = edition.page(matching: Query(""), offset: offset, count: count)
    #expect(page.rows.map(\.title).joined(separator: " ") == expected)
    #expect(page.total == 5)
    #expect(page.unread == 5)
  }

  @Test func keepsNumberAndMarksOfAnArticleReadAgain() throws {
    var edition = Self.edition([("a", ""), ("b", "")])
    edition.apply(MarkChange(.starred, isSet: true, numbers: [1]))
    let number = edition.add(Article(title: "A", text: "A", blocks: []), findings: Findings(), origin: "a")
    #expect(number == 1)
    #expect(edition.count == 2)
    let row = try #require(edition.row(1))
    #expect(row.title == "A")
    #expect(row.isStarred)
    #expect(row.isUnread)
  }

  @Test func takesMarksBack() {
    var edition = Self.edition([("a", ""), ("b", ""), ("c", "")])
    edition.apply(MarkChange(.read, isSet: true, numbers: [2]))
    let done = edition.apply(MarkChange(.read, isSet: true, numbers: [1, 2, 3, 99]))
    #expect(done.numbers == [1, 3])
    edition.apply(done.undoing)
    #expect(Self.titles(&edition, "is:read") == "b")
  }

  @Test func leavesAnArticleInTheListItWasReadFrom() {
    var edition = Self.edition([("a", ""), ("b", "")])
    #expect(Self.titles(&edition, "is:unread") == "a b")
    edition.apply(MarkChange(.read, isSet: true, numbers: [1]))
    #expect(Self.titles(&edition, "is:unread") == "a b")
    #expect(Self.titles(&edition, "is:starred") == "")
    #expect(Self.titles(&edition, "is:unread") == "b")
  }

  @Test func findsAnArticlesPlaceInAList() {
    var edition = Self.edition([("a", "2020-01-01"), ("b", "2021-01-01")])
    #expect(edition.place(of: 1, matching: Query("")) == 1)
    #expect(edition.place(of: 1, matching: Query("b")) == nil)
    #expect(edition.article(3) == nil)
    #expect(edition.article(0) == nil)
  }
}
