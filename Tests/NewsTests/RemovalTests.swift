import Foundation
import Testing

@testable import News

/// Taking a source out, and the rules by which articles go.
@Suite struct RemovalTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  private func library(of count: Int) async throws -> Library {
    for number in 0..<count { try shelf.write("Title \(number)\n\nText \(number).", to: "\(number).txt") }
    let library = try shelf.library()
    _ = try await library.add(path: shelf.news)
    return library
  }

  @Test func leavesWhatIsMarkedOrComesFromElsewhere() async throws {
    let library = try await library(of: 5)
    _ = try await library.add(path: shelf.news + "/0.txt")
    let (shared, starred, tagged) = (try number("0", library), try number("1", library), try number("2", library))
    try library.apply(MarkChange(.starred, isSet: true, numbers: [starred]))
    try library.apply(MarkChange(.tagged("later"), isSet: true, numbers: [tagged]))
    #expect(try library.remove(path: shelf.news) == RemovalReport(removed: 2))
    #expect(try library.list(matching: Query("")).sorted() == [shared, starred, tagged].sorted())
    #expect(try library.remove(path: shelf.news) == nil)
  }

  private func number(_ name: String, _ library: Library) throws -> Int {
    try #require(try library.list(matching: Query("\"text \(name)\"")).first)
  }

  @Test func goesOnWhereItWasStopped() async throws {
    let library = try await library(of: 1_200)
    let first = try #require(try library.remove(path: shelf.news) { $0.done > 500 })
    #expect(first == RemovalReport(removed: 500, isStopped: true))
    #expect(try library.sources().map(\.total) == [700, 700])
    #expect(try library.remove(path: shelf.news) == RemovalReport(removed: 700))
    #expect(try library.sources().map(\.total) == [0])
  }

  @Test func anotherProgramWritesInBetween() async throws {
    let library = try await library(of: 1_200)
    let other = try shelf.library()
    let number = try #require(try library.list(matching: Query("")).last)
    _ = try library.remove(path: shelf.news) { progress in
      do {
        try other.apply(MarkChange(.starred, isSet: true, numbers: [number]))
        return true
      } catch { return false }
    }
    #expect(try library.list(matching: Query("")) == [number])
  }

  @Test func outlivedArticlesGoInBatchesToo() async throws {
    let library = try await library(of: 1_200)
    let first = try await library.add(path: shelf.news, retention: Retention(articles: 10)) { _ in false }
    #expect((first.outlived, first.isStopped) == (500, true))
    #expect(try library.count == 700)
    #expect(try await library.add(path: shelf.news).outlived == 690)
    #expect(try library.count == 10)
  }

  @Test(arguments: ["/", "/./", "/../news", "/deep/../"])
  func findsASourceThatHasVanishedHoweverItIsWritten(ending: String) async throws {
    let library = try await library(of: 2)
    try FileManager.default.removeItem(atPath: shelf.news)
    #expect(try library.remove(path: shelf.news + ending)?.removed == 2)
  }

  @Test func aSourceThatHasVanishedIsGoneUntilItComesBack() async throws {
    let library = try await library(of: 2)
    try FileManager.default.moveItem(atPath: shelf.news, toPath: shelf.path + "/away")
    let report = try await library.add(path: shelf.news)
    #expect((report.gone, report.failures) == (2, [.missing(path: shelf.news)]))
    #expect(try library.origins(of: 1).map(\.isGone) == [true])
    #expect(try await library.add(path: shelf.news).gone == 0)
    try FileManager.default.moveItem(atPath: shelf.path + "/away", toPath: shelf.news)
    #expect(try await library.add(path: shelf.news).known == 2)
    #expect(try library.origins(of: 1).map(\.isGone) == [false])
    await #expect(throws: Failure.missing(path: shelf.path + "/never")) {
      try await library.add(path: shelf.path + "/never")
    }
  }

  @Test func whatCannotBeLookedAtHasNotGone() async throws {
    let library = try await shelf.library(holding: [
      "a.txt": "One\n\nText.", "deep/b.txt": "Two\n\nMore text.", "deep/er/c.txt": "Three\n\nStill more.",
    ])
    try FileManager.default.moveItem(atPath: shelf.news + "/deep", toPath: shelf.path + "/deep")
    try FileManager.default.createSymbolicLink(atPath: shelf.news + "/deep", withDestinationPath: "deep")
    try shelf.remove("a.txt")
    let report = try await library.add(path: shelf.news)
    #expect(report.gone == 1)
    #expect(report.failures.count == 1)
    #expect(try (1...3).map { try library.origins(of: $0).map(\.isGone) } == [[true], [false], [false]])
  }

  /// A folder may be listed where its files must not be looked at.
  @Test func aFileThatIsListedHasNotGone() {
    let known = ["a.txt", "b.txt"].map { SourceFile(path: $0, size: 5, modified: 7) }
    let step = SourceStep(from: known, to: [shelf.news + "/a.txt"], under: shelf.news)
    #expect((step.changed.map(\.path), step.gone) == (["a.txt"], ["b.txt"]))
  }

  @Test func anEmptiedFolderIsNoComplaint() async throws {
    let library = try await library(of: 1)
    try shelf.remove("0.txt")
    let report = try await library.add(path: shelf.news)
    #expect((report.gone, report.failures) == (1, []))
    #expect(try await library.add(path: shelf.news).failures == [])
  }
}
