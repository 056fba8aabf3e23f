import News
import Testing

/// What a list shows before a search has been made.
@Suite struct PagesAtOnceTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  /// A library of articles named after the days of 2010 to 2019, of which those of even days speak of harbours.
  private func library() async throws -> Library {
    for day in 10..<20 {
      let word = day % 2 == 0 ? "harbour" : "railway"
      try shelf.write("---\ntitle: T\(day)\ndate: 20\(day)-01-01\n---\n\nOf a \(word) in \(day).", to: "\(day).md")
    }
    let library = try shelf.library()
    _ = try await library.add(path: shelf.news)
    return library
  }

  private func page(
    _ library: Library, _ query: String, from offset: Int = 0, count: Int = 3, around number: Int? = nil
  ) throws -> Library.PageAtOnce? {
    try library.pageAtOnce(matching: Query(query), offset: offset, count: count, around: number)
  }

  private func titles(_ page: Library.PageAtOnce?) -> [String]? { page?.page.rows.map(\.title) }

  @Test func isOfTheNewestUntilTheListIsMade() async throws {
    let library = try await library()
    #expect(try titles(page(library, "harbour")) == ["T18", "T16", "T14"])
    #expect(try page(library, "harbour")?.isCurrent == false)
    #expect(try page(library, "harbour", from: 1) == nil)
    #expect(try page(library, "harbour", count: 6) == nil)
    #expect(try page(library, "harbour order:best") == nil)
    try await library.makeList(matching: Query("harbour"))
    let found = try #require(try page(library, "harbour", from: 3))
    #expect(titles(found) == ["T12", "T10"] && found.isCurrent && found.page.total == 5)
  }

  @Test func ofAllArticlesIsAtHandFromTheBeginning() async throws {
    let library = try await library()
    #expect(try titles(page(library, "", from: 7)) == ["T12", "T11", "T10"])
    #expect(try page(library, "")?.page.total == 10)
  }

  @Test func standsAroundAnArticle() async throws {
    let library = try await library()
    try await library.makeList(matching: Query("harbour"))
    let number = try #require(try library.list(matching: Query("title:T12")).first)
    let found = try #require(try page(library, "harbour", around: number))
    #expect(found.place == 3 && titles(found) == ["T14", "T12", "T10"])
    let other = try #require(try library.list(matching: Query("title:T13")).first)
    #expect(try page(library, "harbour", around: other)?.place == nil)
  }

  @Test func isOfTheListBeforeTheChangeUntilTheNewOneIsMade() async throws {
    let library = try await library()
    for query in ["harbour", ""] { try await library.makeList(matching: Query(query)) }
    try shelf.write("---\ntitle: T30\ndate: 2030-01-01\n---\n\nOf another harbour.", to: "30.md")
    _ = try await library.add(path: shelf.news)
    for query in ["", "harbour"] {
      let before = try #require(try page(library, query, count: 1))
      #expect(titles(before) == (query.isEmpty ? ["T19"] : ["T18"]) && !before.isCurrent)
      try await library.makeList(matching: Query(query))
      let after = try #require(try page(library, query, count: 1))
      #expect(titles(after) == ["T30"] && after.isCurrent)
    }
  }

  @Test func countsWhatAnotherProgramMarked() async throws {
    let library = try await library()
    try await library.makeList(matching: Query(""))
    #expect(try page(library, "")?.page.unread == 10)
    try shelf.library().apply(MarkChange(.read, isSet: true, numbers: [1]))
    #expect(try page(library, "")?.isCurrent == false)
    try await library.makeList(matching: Query(""))
    let found = try #require(try page(library, ""))
    #expect(found.page.unread == 9 && found.isCurrent)
  }

  @Test func aSearchThatNobodyWantsAnyMoreIsGivenUp() async throws {
    let library = try await library()
    let search = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await library.makeList(matching: Query("harbour"))
    }
    try await search.value
    #expect(try page(library, "harbour", from: 1) == nil)
    try await library.makeList(matching: Query("harbour"))
    #expect(try page(library, "harbour", from: 1)?.isCurrent == true)
  }
}
