import Foundation
import GRDB
import Testing

@testable import News

/// How long the articles of a source stay.
@Suite struct RetentionTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  private func article(_ title: String, _ date: String) -> String {
    "---\ntitle: \(title)\ndate: \(date)\n---\n\nNews of \(title).\n"
  }

  private func library() async throws -> Library {
    try await shelf.library(holding: [
      "a.md": article("Old", "2001-01-01"), "b.md": article("Older", "2000-01-01"),
      "c.md": article("Starred", "1999-01-01"), "d.md": article("Tagged", "1998-01-01"),
      "e.md": article("Oldest", "1997-01-01"), "f.txt": "Undated\n\nTaken in today.",
    ])
  }

  @Test func takesOutWhatIsTooOldButNotWhatIsMarked() async throws {
    let library = try await library()
    try library.apply(MarkChange(.starred, isSet: true, numbers: [3]))
    try library.apply(MarkChange(.tagged("later"), isSet: true, numbers: [4]))
    let report = try await library.add(path: shelf.news, retention: Retention(days: 30))
    #expect(report.outlived == 3)
    #expect(try library.titles() == ["Starred", "Tagged", "Undated"])
  }

  @Test func keepsTheNewestOfASource() async throws {
    let library = try await library()
    #expect(try await library.add(path: shelf.news, retention: Retention(articles: 2)).outlived == 4)
    #expect(try library.titles() == ["Old", "Undated"])
    try shelf.write(article("New", "2022-01-01"), to: "g.md")
    #expect(try await library.add(path: shelf.news).outlived == 1)
    #expect(try library.titles() == ["New", "Undated"])
  }

  @Test func keepsTheLatestOfUndatedOnes() async throws {
    let library = try await shelf.library(holding: ["a.txt": "One\n\nA word.", "b.txt": "Two\n\nMore words."])
    #expect(try await library.add(path: shelf.news, retention: Retention(articles: 1)).outlived == 1)
    #expect(try library.titles() == ["Two"])
  }

  private func limits(_ library: Library) throws -> [Int?] {
    try library.read { db in
      let row = try Row.fetchOne(db, sql: "SELECT keep_days, keep_articles FROM source")
      return [row?[0], row?[1]]
    }
  }

  @Test func changesOnlyTheLimitThatIsGiven() async throws {
    let library = try await library()
    _ = try await library.add(path: shelf.news, retention: Retention(days: 90_000))
    _ = try await library.add(path: shelf.news, retention: Retention(articles: 9))
    #expect(try limits(library) == [90_000, 9])
    _ = try await library.add(path: shelf.news, retention: Retention(days: 0))
    #expect(try limits(library) == [nil, 9])
    _ = try await library.add(path: shelf.news, retention: Retention(articles: 0))
    #expect(try limits(library) == [nil, nil])
  }

  @Test(arguments: ["200000000000000", "9223372036854775807", "-5", "'soon'"])
  func bearsWhateverStandsInTheTable(days: String) async throws {
    let library = try await library()
    try library.write { db in try db.execute(sql: "UPDATE source SET keep_days = \(days), keep_articles = -1") }
    #expect(try await library.add(path: shelf.news).outlived == 0)
  }

  @Test func bearsAFileThatIsOutlivedAndStillThere() async throws {
    let library = try await library()
    try library.write { db in
      try db.execute(sql: "INSERT INTO outlived (source, path, size, modified) VALUES (1, 'a.md', 5, 7)")
    }
    let report = try await library.add(path: shelf.news)
    #expect((report.unchanged, report.leftOut) == (6, 0))
  }

  @Test func doesNotReadAgainWhatHasGoneUntilItChanges() async throws {
    let library = try await library()
    _ = try await library.add(path: shelf.news, retention: Retention(articles: 2))
    let report = try await library.add(path: shelf.news)
    #expect((report.new, report.unchanged, report.leftOut, report.outlived) == (0, 2, 4, 0))
    try shelf.write(article("Older, and now newest", "2024-01-01"), to: "b.md")
    #expect(try await library.add(path: shelf.news).new == 1)
    #expect(try library.titles() == ["Older, and now newest", "Undated"])
    try shelf.remove("b.md")
    try shelf.remove("a.md")
    #expect(try await library.add(path: shelf.news).gone == 2)
    #expect(try library.titles() == ["Older, and now newest", "Undated"])
  }

  @Test func whatHasGoneComesBackWhereMoreMayStay() async throws {
    let library = try await library()
    _ = try await library.add(path: shelf.news, retention: Retention(articles: 2))
    #expect(try await library.add(path: shelf.news, retention: Retention(articles: 1)).leftOut == 4)
    let report = try await library.add(path: shelf.news, retention: Retention(articles: 3))
    #expect((report.new, report.outlived) == (5, 3))
    #expect(try library.titles() == ["Old", "Older", "Undated"])
    #expect(try await library.add(path: shelf.news, retention: Retention(articles: 0)).new == 3)
    #expect(try library.count == 6)
  }

  @Test func leavesWhatAnotherSourceBrought() async throws {
    let library = try await library()
    let copy = shelf.path + "/copy.md"
    try article("Oldest", "1997-01-01").write(toFile: copy, atomically: true, encoding: .utf8)
    _ = try await library.add(path: copy)
    _ = try await library.add(path: shelf.news, retention: Retention(days: 30))
    #expect(try library.titles() == ["Oldest", "Undated"])
  }
}
