import Foundation
import News
import Testing

@Suite struct LibraryTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  private let harbour = "---\ntitle: Harbour deal signed\ndate: 2022-10-27\n---\n\nThe port of Piraeus grows.\n"
  private let envoys =
    "---\ntitle: Envoys return\ndate: 2022-10-28T14:02:00Z\n---\n\n“We start again,” said Ada Lind.\n"

  @Test func keepsArticlesNewestFirst() async throws {
    let library = try await shelf.library(holding: [
      "a.md": harbour, "b.md": "# Undated talk\n\nNobody said when.", "c.md": envoys,
    ])
    #expect(try library.titles() == ["Envoys return", "Harbour deal signed", "Undated talk"])
    let again = try shelf.library()
    #expect(try again.titles() == ["Envoys return", "Harbour deal signed", "Undated talk"])
  }

  @Test func givesBackWhatWasRead() async throws {
    try shelf.write(envoys + "\n- one\n- [two](https://example.org/2)\n\n> *three* `four`\n", to: "a.md")
    let library = try shelf.library()
    _ = try await library.add(path: shelf.news)
    let article = try #require(try ReadFile(path: shelf.news + "/a.md").articles.first)
    let kept = try #require(try library.article(1))
    var untaken = kept.article
    untaken.taken = nil
    #expect(untaken == article)
    #expect(try #require(kept.article.taken).hasTime)
    #expect(kept.findings == Findings(of: article))
    #expect(try library.article(2) == nil)
  }

  @Test func readsAFolderOnlyOnce() async throws {
    let library = try await shelf.library(holding: ["a.md": harbour, "deep/b.md": envoys])
    let report = try await library.add(path: shelf.news)
    #expect(report.new == 0)
    #expect(report.unchanged == 2)
    #expect(try library.count == 2)
  }

  @Test func keepsTheSameArticleOfTwoSourcesOnce() async throws {
    let library = try await shelf.library(holding: ["a.md": harbour])
    try harbour.write(toFile: shelf.path + "/copy.md", atomically: true, encoding: .utf8)
    let report = try await library.add(path: shelf.path + "/copy.md")
    #expect(report.known == 1)
    #expect(try library.count == 1)
    #expect(
      try library.origins(of: 1).map(\.path).sorted() == [shelf.path + "/copy.md", shelf.news + "/a.md"].sorted())
  }

  @Test func keepsNumberMarksAndOldWordingOfAnEditedArticle() async throws {
    let library = try await shelf.library(holding: ["a.md": harbour, "b.md": envoys])
    try library.apply(MarkChange(.starred, isSet: true, numbers: [1]))
    try shelf.write(harbour.replacingOccurrences(of: "grows", with: "shrinks"), to: "a.md")
    let report = try await library.add(path: shelf.news)
    #expect(report.reworded == 1)
    #expect(report.unchanged == 1)
    #expect(try library.row(1)?.isStarred == true)
    #expect(try library.article(1)?.article.text.contains("shrinks") == true)
    #expect(try library.wordings(of: 1).map(\.article.text).first?.contains("grows") == true)
  }

  @Test func keepsAnArticleWhoseFileVanished() async throws {
    let library = try await shelf.library(holding: ["a.md": harbour, "b.md": envoys])
    try library.apply(MarkChange(.tagged("ports"), isSet: true, numbers: [1]))
    try shelf.remove("a.md")
    #expect(try await library.add(path: shelf.news).gone == 1)
    #expect(try await library.add(path: shelf.news).gone == 0)
    #expect(try library.origins(of: 1).map(\.isGone) == [true])
    #expect(try library.row(1)?.tags == ["ports"])
    try shelf.write(harbour, to: "a.md")
    #expect(try await library.add(path: shelf.news).known == 1)
    #expect(try library.origins(of: 1).map(\.isGone) == [false])
  }

  @Test func oneBadFileHidesNoOther() async throws {
    let library = try await shelf.library(holding: ["a.md": harbour, "empty.txt": ""])
    let report = try await library.add(path: shelf.news)
    #expect(report.failures == [.empty(path: shelf.news + "/empty.txt")])
    #expect(try library.count == 1)
  }

  @Test func findsAnyPlaceOfTheList() async throws {
    let library = try shelf.library()
    for day in 10..<60 {
      try shelf.write("---\ntitle: T\(day)\ndate: 20\(day)-01-01\n---\n\nText \(day).", to: "\(day).md")
    }
    _ = try await library.add(path: shelf.news)
    let titles = (10..<60).reversed().map { "T\($0)" }
    #expect(try library.page(matching: Query(""), offset: 7, count: 5).rows.map(\.title) == Array(titles[7..<12]))
    #expect(try library.page(matching: Query(""), offset: 1_000, count: 5).rows.isEmpty)
    #expect(try library.page(matching: Query(""), offset: 47, count: 5).rows.map(\.title) == Array(titles[47...]))
    #expect(try library.page(matching: Query(""), offset: 0, count: 5).total == 50)
    let number = try #require(try library.list(matching: Query("")).dropFirst(20).first)
    #expect(try library.row(number)?.title == titles[20])
  }

  @Test func marksAndTakesMarksBack() async throws {
    let library = try await shelf.library(holding: ["a.md": harbour, "b.md": envoys])
    let done = try library.apply(MarkChange(.read, isSet: true, numbers: [1, 2, 99]))
    #expect(done.numbers == [1, 2])
    #expect(try library.apply(done).numbers == [])
    #expect(try library.page(matching: Query(""), offset: 0, count: 9).unread == 0)
    try library.apply(done.undoing)
    #expect(try library.page(matching: Query(""), offset: 0, count: 9).unread == 2)
    try library.keep(place: 31, in: 2)
    #expect(try library.place(in: 2) == 31)
  }

  @Test func countsTheUnreadThroughMarksOfTwoPrograms() async throws {
    let here = try await shelf.library(holding: ["a.md": harbour, "b.md": envoys])
    let beside = try shelf.library()
    func unread(_ library: Library) throws -> Int { try library.page(matching: Query(""), offset: 0, count: 9).unread }
    #expect(try unread(here) == 2)
    try here.apply(MarkChange(.read, isSet: true, numbers: [1]))
    #expect(try unread(here) == 1)
    try beside.apply(MarkChange(.read, isSet: true, numbers: [2]))
    try here.apply(MarkChange(.starred, isSet: true, numbers: [2]))
    #expect(try unread(here) == 0)
    #expect(try unread(beside) == 0)
    try here.apply(MarkChange(.read, isSet: false, numbers: [1, 2]))
    #expect(try unread(here) == 2)
  }

  @Test func showsWhatAnotherProgramTookIn() async throws {
    let mine = try await shelf.library(holding: ["a.md": harbour])
    #expect(try mine.list(matching: Query("")) == [1])
    let other = try shelf.library()
    try shelf.write(envoys, to: "b.md")
    _ = try await other.add(path: shelf.news)
    try other.apply(MarkChange(.read, isSet: true, numbers: [1]))
    #expect(try mine.list(matching: Query("")) == [2, 1])
    #expect(try mine.row(1)?.isUnread == false)
  }

  @Test func keepsNothingInMemory() async throws {
    try shelf.write(harbour, to: "a.md")
    let library = try Library(at: .memory)
    _ = try await library.add(path: shelf.news)
    #expect(try library.titles() == ["Harbour deal signed"])
  }

  @Test func stopsInGoodOrder() async throws {
    for number in 0..<100 { try shelf.write("Title \(number)\n\nText \(number).", to: "\(number).txt") }
    let library = try shelf.library()
    let report = try await library.add(path: shelf.news) { $0.done < 10 }
    #expect(report.isStopped)
    #expect(try library.count == report.new)
    _ = try await library.add(path: shelf.news)
    #expect(try library.count == 100)
  }
}
