import Foundation
import GRDB
import Testing

@testable import News

/// Two articles of a library that turn out to be one leave one with all that belonged to both.
@Suite struct MergingTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  private let text = "---\ntitle: Ferries\nsource: The Gull\n---\n\n“The fares stay,” said Ada Lind, the minister.\n"

  /// A library in which number 1 and 2 are one article, of which one goes by another digest.
  private func library(losing number: Int = 1) async throws -> Library {
    let library = try await shelf.library(holding: ["a.md": text])
    try library.write { db in try db.execute(sql: "UPDATE article SET hash = x'00'") }
    try shelf.write(text, to: "b.md")
    #expect(try await library.add(path: shelf.news).new == 1)
    if number == 2 {
      let article = try #require(try library.article(1)?.article)
      let digest = Data(ContentHash.digest(of: article))
      try library.write { db in
        try db.execute(sql: "UPDATE article SET hash = x'01' WHERE number = 1")
        try db.execute(sql: "UPDATE article SET hash = x'00' WHERE number = 2")
        try db.execute(sql: "UPDATE article SET hash = ? WHERE number = 1", arguments: [digest])
      }
    }
    try mark(library)
    return library
  }

  /// The first is read and tagged, the second starred and corrected.
  private func mark(_ library: Library) throws {
    try library.apply(MarkChange(.read, isSet: true, numbers: [1]))
    try library.apply(MarkChange(.tagged("later"), isSet: true, numbers: [1]))
    try library.apply(MarkChange(.starred, isSet: true, numbers: [2]))
    let quote = try #require(try library.article(2)?.findings.quotes.first)
    let article = try #require(try library.article(2)?.article)
    let correction = Correction(
      article: 2, range: quote.range, words: String(article.words(at: quote.range)), verdict: .speaker("Eva Rask"))
    _ = try #require(try library.apply(correction))
  }

  private func expectOne(_ library: Library) throws {
    #expect(try library.count == 1)
    let row = try #require(try library.row(1))
    #expect(row.isStarred && !row.isUnread && row.tags == ["later"])
    #expect(try library.origins(of: 1).map(\.path) == [shelf.news + "/a.md", shelf.news + "/b.md"])
    #expect(try library.titles(matching: Query("speaker:rask")) == ["Ferries"])
    #expect(try library.titles(matching: Query("fares")) == ["Ferries"])
    #expect(try Int.fetchOneNumber("SELECT 1 FROM article WHERE hash = x'00'", library) == nil)
  }

  @Test(arguments: [1, 2]) func whenTheyAreFoundAgain(losing: Int) async throws {
    let library = try await library(losing: losing)
    try library.write { db in try db.execute(sql: "UPDATE article SET finder = 0 WHERE hash = x'00'") }
    try await library.findAgain(jobs: 1) { _ in true }
    try expectOne(library)
    #expect(try !library.isOutdated)
    try library.close()
    #expect(try Library.check(shelf.libraryPath) == .whole(articles: 1))
  }

  /// Its articles go by the digest of their texts alone, until they are found again.
  @Test func anArticleOfVersion1IsKnownWhenItComesInAgain() async throws {
    let old = Recording.fixtures.path + "/Library/version-1.sqlite"
    try FileManager.default.copyItem(atPath: old, toPath: shelf.libraryPath)
    let library = try shelf.library()
    let article = try #require(try library.article(1)?.article)
    let source = try #require(article.source)
    try shelf.write("---\nsource: \(source)\n---\n\n\(article.text)\n", to: "visa-row.txt")
    let news = try Library.address(of: shelf.news)
    try library.write { db in try db.execute(sql: "UPDATE source SET address = ?", arguments: [news]) }
    let touched = try await library.add(path: news)
    #expect((touched.new, touched.known, touched.reworded) == (0, 1, 0))
    let copy = shelf.path + "/copy.txt"
    try FileManager.default.copyItem(atPath: news + "/visa-row.txt", toPath: copy)
    #expect(try await library.add(path: copy).known == 1)
    try await library.findAgain(jobs: 1) { _ in true }
    #expect(try library.identity(of: 1) == ContentHash.identity(of: article))
    #expect(try await library.add(path: copy).unchanged == 1)
  }

  @Test(arguments: [1, 2]) func whenTheyAreSaved(losing: Int) async throws {
    try await library(losing: losing).close()
    let report = try Salvage.run(shelf.libraryPath)
    #expect(report == .saved(articles: 1, inPart: 0, lost: 0, aside: shelf.libraryPath + ".damaged"))
    try expectOne(shelf.library())
    #expect(try Library.check(shelf.libraryPath) == .whole(articles: 1))
  }

  @Test func noDraftIsLeftWhereNothingCanBeSaved() async throws {
    let queue = try DatabaseQueue(path: shelf.libraryPath)
    try await queue.write { db in
      try db.execute(
        sql: "CREATE TABLE source (id, kind, address, added); INSERT INTO source VALUES (1, 'path', '/news', NULL)")
    }
    try queue.close()
    #expect(throws: Failure.self) { try Salvage.run(shelf.libraryPath) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: shelf.path).allSatisfy { !$0.contains(".saved-") })
    #expect(FileManager.default.fileExists(atPath: shelf.libraryPath))
  }

  @Test func earlierWordingsAndOutlivedFilesAreSaved() async throws {
    let library = try await shelf.library(holding: ["a.txt": "One\n\nA word.", "b.txt": "Two\n\nMore words."])
    try shelf.write("Three\n\nAnother word.", to: "b.txt")
    _ = try await library.add(path: shelf.news, retention: Retention(articles: 1))
    #expect(try library.wordings(of: 2).map(\.article.title) == ["Two"])
    try library.close()
    _ = try Salvage.run(shelf.libraryPath)
    let saved = try shelf.library()
    #expect(try saved.wordings(of: 2).map(\.article.title) == ["Two"])
    let report = try await saved.add(path: shelf.news)
    #expect((report.new, report.unchanged, report.leftOut, report.outlived) == (0, 1, 1, 0))
  }
}

extension Int {
  fileprivate static func fetchOneNumber(_ sql: String, _ library: Library) throws -> Int? {
    try library.read { db in try Int.fetchOne(db, sql: sql) }
  }
}
