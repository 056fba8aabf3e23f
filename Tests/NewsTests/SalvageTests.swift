import Foundation
import GRDB
import Testing

@testable import News

/// What is saved of a library whose pages are damaged, and comes back when files are added again.
@Suite struct SalvageTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  /// A library of 120 articles: number 7 is starred, number 8 tagged.
  private func fillLibrary() async throws {
    for number in 100..<220 {
      let filler = String(repeating: "Words of article \(number) go on. ", count: 100)
      let head = "---\ntitle: Title \(number)\nsource: The Gull\ndate: 2024-01-02\n---\n\n"
      try shelf.write("\(head)“\(filler)” said Ada Lind.\n", to: "\(number).txt")
    }
    let library = try shelf.library()
    _ = try await library.add(path: shelf.news)
    try library.apply(MarkChange(.starred, isSet: true, numbers: [7]))
    try library.apply(MarkChange(.tagged("later"), isSet: true, numbers: [8]))
    try library.close()
  }

  /// Destroys those pages of a table's tree that are of a type.
  private func destroy(_ type: String, of table: String) throws {
    let queue = try DatabaseQueue(path: shelf.libraryPath)
    let pages = try queue.read { db in
      let sql = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ?"
      return try Int.fetchAll(db, sql: sql, arguments: [table, type])
    }
    try queue.close()
    #expect(!pages.isEmpty)
    for page in pages { try overwrite(from: (page - 1) * Schema.pageSize, with: noise(Schema.pageSize)) }
  }

  private func noise(_ count: Int) -> Data {
    Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ 91) })
  }

  private func overwrite(from place: Int, with bytes: Data) throws {
    var file = try #require(FileManager.default.contents(atPath: shelf.libraryPath))
    file.replaceSubrange(place..<place + bytes.count, with: bytes)
    try file.write(to: URL(fileURLWithPath: shelf.libraryPath))
  }

  private func expectSaved(_ articles: Int, inPart: Int) throws {
    let aside = shelf.libraryPath + ".damaged"
    #expect(
      try Library.check(shelf.libraryPath) == .saved(articles: articles, inPart: inPart, lost: 0, aside: aside))
    #expect(try Library.check(shelf.libraryPath) == .whole(articles: articles + inPart))
  }

  /// Every article is as it was, and has no wording that nobody wrote.
  private func expectWhole(_ library: Library, unchanged: Int) async throws {
    let report = try await library.add(path: shelf.news)
    #expect((report.reworded, report.unchanged, report.new) == (120 - unchanged, unchanged, 0))
    #expect(try library.count == 120)
    for number in [1, 7, 8, 60] {
      let kept = try #require(try library.article(number)).article
      #expect(kept.title == "Title \(number + 99)")
      #expect(kept.text.contains("Words of article \(number + 99)"))
      #expect((kept.source, kept.published?.iso8601) == ("The Gull", "2024-01-02"))
      #expect(try library.wordings(of: number).isEmpty)
    }
    #expect(try library.titles(matching: Query("\"article 159\"")) == ["Title 159"])
    #expect(try library.row(8)?.tags == ["later"])
    #expect(try Library.check(shelf.libraryPath) == .whole(articles: 120))
  }

  @Test func theMarksOfATextThatIsLost() async throws {
    try await fillLibrary()
    let library = try shelf.library()
    try library.write { db in try db.execute(sql: "UPDATE body SET structure = x'FFFFFF' WHERE number IN (7, 8)") }
    try library.close()
    try expectSaved(118, inPart: 2)
    let saved = try shelf.library()
    #expect(try saved.row(7)?.isStarred == true)
    #expect(try saved.row(7)?.title == "Title 106")
    #expect(try saved.article(7)?.article.text == "")
    try await expectWhole(saved, unchanged: 118)
    #expect(try saved.row(7)?.isStarred == true)
  }

  @Test func theMarksWhereNoTextIsFound() async throws {
    try await fillLibrary()
    try destroy("internal", of: "body")
    try expectSaved(0, inPart: 120)
    let saved = try shelf.library()
    #expect(try saved.row(7)?.isStarred == true)
    try await expectWhole(saved, unchanged: 0)
    #expect(try saved.row(7)?.isStarred == true)
  }

  @Test func theTextsWhereNothingElseIsFound() async throws {
    try await fillLibrary()
    try destroy("leaf", of: "article")
    try expectSaved(0, inPart: 120)
    let saved = try shelf.library()
    #expect(try saved.article(60)?.article.text.contains("Words of article 159") == true)
    #expect(try saved.article(60)?.findings.speakers.map(\.name) == ["Ada Lind"])
    try await expectWhole(saved, unchanged: 0)
  }

  @Test func theMarksWhereNobodyKnowsTheFileEither() async throws {
    try await fillLibrary()
    try destroy("internal", of: "body")
    try destroy("leaf", of: "origin")
    try expectSaved(0, inPart: 120)
    let saved = try shelf.library()
    try await expectWhole(saved, unchanged: 0)
    #expect(try saved.row(7)?.isStarred == true)
  }

  @Test func articlesInPartAreNotFoundAgain() async throws {
    try await fillLibrary()
    try destroy("internal", of: "body")
    _ = try Library.check(shelf.libraryPath)
    let saved = try shelf.library()
    try saved.write { db in try db.execute(sql: "UPDATE article SET finder = 0") }
    #expect(try !saved.isOutdated)
    try await saved.findAgain(jobs: 1) { _ in true }
    #expect(try saved.count == 120)
  }

  @Test(arguments: ["noise", "noughts", "cut off"])
  func aLibraryWithoutItsBeginningIsBegunAnew(damage: String) async throws {
    try await fillLibrary()
    switch damage {
    case "noise": try overwrite(from: 0, with: noise(Schema.pageSize))
    case "noughts": try overwrite(from: 0, with: Data(count: Schema.pageSize))
    default: truncate(shelf.libraryPath, 100)
    }
    let aside = shelf.libraryPath + ".damaged"
    let before = FileManager.default.contents(atPath: shelf.libraryPath)
    #expect(try Library.check(shelf.libraryPath) == .saved(articles: 0, inPart: 0, lost: 0, aside: aside))
    #expect(FileManager.default.contents(atPath: aside) == before)
    #expect(try await shelf.library().add(path: shelf.news).new == 120)
  }

  /// Another program's database, with its own number and without one, whole, cut off, and with a page of text before it.
  @Test(arguments: ["", "PRAGMA application_id = 7"], [0, 100, -1])
  func whatIsNoneOfOursIsLeftAlone(pragma: String, length: Int) throws {
    let queue = try DatabaseQueue(path: shelf.libraryPath)
    try queue.write { db in try db.execute(sql: "CREATE TABLE article (number); \(pragma)") }
    try queue.close()
    var file = try #require(FileManager.default.contents(atPath: shelf.libraryPath))
    if length > 0 { file = file.prefix(length) }
    if length < 0 { file = Data(repeating: 0x41, count: 4096) + file }
    try file.write(to: URL(fileURLWithPath: shelf.libraryPath))
    #expect(throws: Failure.library(.foreign, path: shelf.libraryPath)) { try Library.check(shelf.libraryPath) }
    #expect(FileManager.default.contents(atPath: shelf.libraryPath) == file)
  }
}
