import Foundation
import News
import Testing

/// The library finds by its indexes what an edition finds by looking into each article.
@Suite struct LibrarySearchTests {
  private static let articles = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../articles").standardized.path

  private static let queries = [
    "", "minister", "MINISTER", "ministre", "min*", "m*", "it", "in", "nato", "\"said on\"", "\"on said\"",
    "said -minister",
    "-said", "-minister -port", "port or rail", "port rail or minister", "speaker:a*", "speaker:minister", "country:tr",
    "country:turkish", "-country:tr", "country:gr country:tr", "about:tr", "about:il or about:gr", "near:tr",
    "-about:tr",
    "speaker:a* about:tr", "in:quotes port", "in:quotes \"we are\"", "in:quotes we country:tr", "source:daily",
    "title:talks",
    "after:2022-10-01", "before:2022-10-27", "after:2022 before:2023 minister", "is:unread", "is:read", "is:starred",
    "is:unread minister", "tag:later", "-tag:later", "is:starred or is:read", "“the port", "quillfeather", "the",
    "l'ac*",
    "\"AND\" OR NOT *", "a\" OR \"b", "near(one two)", "^minister", "words:port", "{title}:port", "port + rail",
    "\0port",
  ]

  @Test func findsWhatAnEditionFinds() async throws {
    let library = try Library(at: .memory)
    _ = try await library.add(path: Self.articles)
    var edition = Edition()
    for path in FileList(of: [Self.articles]).paths {
      for article in try ReadFile(path: path).articles {
        edition.add(article, findings: Findings(of: article), origin: path)
      }
    }
    for change in [
      MarkChange(.starred, isSet: true, numbers: [1, 4]), MarkChange(.read, isSet: true, numbers: [2, 4, 5]),
      MarkChange(.tagged("later"), isSet: true, numbers: [3]),
    ] {
      edition.apply(change)
      try library.apply(change)
    }
    #expect(edition.count > 10)
    for text in Self.queries {
      let expected = edition.list(matching: Query(text))
      #expect(try library.list(matching: Query(text)) == expected, "\(text)")
      #expect(
        try library.list(matching: Query(text, isTyping: true)) == edition.list(matching: Query(text, isTyping: true)),
        "\(text) …")
      let glance = try library.firstPage(matching: Query(text), count: 2)
      #expect(glance?.rows.map(\.number) == (expected.count < 2 ? nil : Array(expected.prefix(2))), "\(text)")
      let page = try library.page(matching: Query(text), offset: 1, count: 3)
      #expect(page == edition.page(matching: Query(text), offset: 1, count: 3), "\(text)")
    }
  }

  @Test func ranksTheBestFirst() async throws {
    let shelf = try Shelf()
    let filler = String(repeating: "Nothing of note was said by anybody there. ", count: 20)
    let library = try await shelf.library(holding: [
      "a.txt": "One\n\n\(filler) Tariffs were named. \(filler)", "b.txt": "Two\n\nTariffs, tariffs and more tariffs.",
      "c.txt": "Three\n\n\(filler)", "d.md": "---\ntitle: Four\nsource: Tariffs Weekly\n---\n\n\(filler)",
    ])
    let best = try library.bestList(matching: Query("tariffs"), count: 10)
    #expect(try best.map { try library.row($0)?.title } == ["Two", "One", "Four"])
    #expect(try library.bestList(matching: Query("tariffs"), count: 1) == Array(best.prefix(1)))
    #expect(try library.bestList(matching: Query("is:unread"), count: 10).count == 4)
    #expect(try library.bestList(matching: Query("tariffs -more"), count: 10) == Array(best.dropFirst()))
  }

  @Test func findsNewWordsOfAnEditedArticleAndNoOldOnes() async throws {
    let shelf = try Shelf()
    let library = try await shelf.library(holding: ["a.txt": "One\n\nThe harbour grows."])
    #expect(try library.titles(matching: Query("harbour")) == ["One"])
    try shelf.write("One, again\n\nThe railway grows.", to: "a.txt")
    _ = try await library.add(path: shelf.news)
    #expect(try library.titles(matching: Query("harbour")) == [])
    #expect(try library.titles(matching: Query("railway title:again")) == ["One, again"])
  }
}
