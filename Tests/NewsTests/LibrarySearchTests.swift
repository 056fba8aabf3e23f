import Foundation
import Testing

@testable import News

/// The library finds by its indexes what is found by looking into each article.
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
    "\0port", "about:ma", "near:ma minister", "about:ma or speaker:b*", "about:ma or cable", "about:ma -speaker:b*",
    "about:ma near:pt", "about:ma or near:es", "-near:ma about:pt",
  ]

  @Test func findsWhatALookIntoEachArticleFinds() async throws {
    let library = try Library(at: .memory)
    _ = try await library.add(path: Self.articles)
    for change in [
      MarkChange(.starred, isSet: true, numbers: [1, 4]), MarkChange(.read, isSet: true, numbers: [2, 4, 5]),
      MarkChange(.tagged("later"), isSet: true, numbers: [3]),
    ] {
      try library.apply(change)
    }
    let all = try library.list(matching: Query(""))
    let entries = try all.map { try #require(try library.entry($0)) }
    #expect(entries.count > 10)
    for text in Self.queries + ["from:\(Self.articles)", "from:\(Self.articles)/visa-row.txt", "-from:/nowhere"] {
      let expected = entries.filter(Query(text).matches).map(\.row.number)
      #expect(try library.list(matching: Query(text)) == expected, "\(text)")
      let typing = Query(text, isTyping: true)
      #expect(try library.list(matching: typing) == entries.filter(typing.matches).map(\.row.number), "\(text) …")
      let page = try library.page(matching: Query(text), offset: 1, count: 3)
      #expect(page.rows.map(\.number) == Array(expected.dropFirst().prefix(3)), "\(text)")
      #expect(page.total == expected.count, "\(text)")
      #expect(page.unread == entries.count { expected.contains($0.row.number) && $0.row.isUnread }, "\(text)")
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
