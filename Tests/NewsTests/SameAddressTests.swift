import Foundation
import Testing

@testable import News

/// Files of several sources that have an article of one address, and what the article says when they change.
@Suite struct SameAddressTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  private func article(_ words: String, date: String = "2024-03-01", title: String = "Ferry fares") -> String {
    "---\ntitle: \(title)\ndate: \(date)\nlink: https://gull.example/fares\n---\n\n\(words)\n"
  }

  private func add(_ words: String, to folder: String, _ library: Library) async throws -> IntakeReport {
    try shelf.write(article(words), to: "\(folder)/1.txt")
    return try await library.add(path: "\(shelf.news)/\(folder)")
  }

  private func expect(_ library: Library, says words: String, before: [String]) throws {
    #expect(try library.count == 1)
    #expect(try library.article(1)?.article.text.contains(words) == true)
    let wordings = try library.wordings(of: 1).map(\.article.text)
    #expect(wordings.count == before.count)
    #expect(zip(wordings, before).allSatisfy { $0.contains($1) })
    #expect(try library.list(matching: Query("\"\(words)\"")) == [1])
  }

  @Test func anEditOfOneFileReachesTheArticleOfBoth() async throws {
    let library = try shelf.library()
    _ = try await add("The fares stay.", to: "a", library)
    #expect(try await add("The fares stay.", to: "b", library).known == 1)
    #expect(try await add("The fares rise by half.", to: "a", library).reworded == 1)
    try expect(library, says: "fares rise by half", before: ["fares stay"])
    #expect(try await add("The fares rise by half.", to: "b", library).known == 1)
    try expect(library, says: "fares rise by half", before: ["fares stay"])
  }

  @Test func theFileThatWasEditedLastSpeaks() async throws {
    let library = try shelf.library()
    _ = try await add("The fares stay.", to: "a", library)
    _ = try await add("The fares stay.", to: "b", library)
    _ = try await add("The fares rise by half.", to: "a", library)
    #expect(try await add("The fares fall a little.", to: "b", library).reworded == 1)
    try expect(library, says: "fares fall a little", before: ["fares stay", "rise by half"])
    #expect(try await add("The fares stay.", to: "a", library).reworded == 1)
    try expect(library, says: "fares stay", before: ["fares stay", "rise by half", "fall a little"])
  }

  @Test func aFileThatWasOnlyTouchedTakesNothingBack() async throws {
    let library = try shelf.library()
    _ = try await add("The fares stay.", to: "a", library)
    _ = try await add("The fares stay.", to: "b", library)
    _ = try await add("The fares rise by half.", to: "a", library)
    let touched = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)]
    try FileManager.default.setAttributes(touched, ofItemAtPath: shelf.news + "/b/1.txt")
    #expect(try await library.add(path: shelf.news + "/b").known == 1)
    try expect(library, says: "fares rise by half", before: ["fares stay"])
  }

  @Test(arguments: [("2024-03-01", false), ("2024-02-01", false), ("2024-03-02", true)])
  func aFileNeverSeenIsNewsOnlyWhereItIsDatedLater(date: String, isNews: Bool) async throws {
    let library = try await shelf.library(holding: ["a.txt": article("The fares stay.")])
    try shelf.write(article("The fares rise by half.", date: date), to: "b.txt")
    let report = try await library.add(path: shelf.news)
    #expect((report.known, report.reworded) == (isNews ? 0 : 1, isNews ? 1 : 0))
    try expect(library, says: isNews ? "fares rise by half" : "fares stay", before: isNews ? ["fares stay"] : [])
    #expect(try library.origins(of: 1).count == 2)
  }

  @Test func anotherHeadlineIsAnEditToo() async throws {
    let library = try shelf.library()
    _ = try await add("The fares stay.", to: "a", library)
    _ = try await add("The fares stay.", to: "b", library)
    try shelf.write(article("The fares rise by half.", title: "Fares to rise"), to: "a/1.txt")
    #expect(try await library.add(path: shelf.news + "/a").reworded == 1)
    #expect(try library.titles() == ["Fares to rise"])
  }

  @Test func withoutAnAddressAnEditedCopyIsAnotherArticle() async throws {
    let library = try await shelf.library(holding: ["a.txt": "Fares\n\nThey stay.", "b.txt": "Fares\n\nThey stay."])
    try shelf.write("Fares\n\nThey rise by half.", to: "b.txt")
    #expect(try await library.add(path: shelf.news).new == 1)
    #expect(try library.count == 2)
  }

  @Test func anArticleThatItsFileGaveUpForAnotherStaysWithItsSource() async throws {
    let library = try await shelf.library(holding: ["a.txt": "Fares\n\nThey stay.", "b.txt": "Rain\n\nIt falls."])
    try shelf.write("Rain\n\nIt falls.", to: "a.txt")
    #expect(try await library.add(path: shelf.news).known == 1)
    #expect(try library.origins(of: 1) == [Origin(path: shelf.news + "/a.txt", isGone: true)])
    try shelf.write("Fares\n\nThey stay.", to: "a.txt")
    #expect(try await library.add(path: shelf.news).known == 1)
    #expect(try library.origins(of: 1) == [Origin(path: shelf.news + "/a.txt", isGone: false)])
    try shelf.write("Rain\n\nIt falls.", to: "a.txt")
    _ = try await library.add(path: shelf.news)
    #expect(try library.remove(path: shelf.news)?.removed == 2)
    #expect(try library.count == 0)
  }
}
