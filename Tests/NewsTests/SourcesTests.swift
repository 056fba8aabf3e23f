import News
import Testing

/// What articles can be chosen by.
@Suite struct SourcesTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  /// "name unread/total +new" for each source.
  private func rows(_ library: Library) throws -> [String] {
    try library.sources().map { "\($0.name) \($0.unread)/\($0.total) +\($0.new)" }
  }

  @Test func standWithWhatIsUnreadOfThem() async throws {
    let library = try await shelf.library(holding: ["a.txt": "One\n\nTariffs rise.", "b.txt": "Two\n\nRain falls."])
    try library.take(
      Article(title: "Piped", text: "Piped", blocks: []), findings: Findings(), as: "x")
    try library.apply(MarkChange(.read, isSet: true, numbers: [1]))
    #expect(try rows(library) == ["all 2/3 +0", "news 1/2 +0", "standard input 1/1 +0"])
    let piped = try library.sources()[2].query
    #expect(try library.titles(matching: piped) == ["Piped"])
    #expect(try library.remove(path: Library.standardInput)?.removed == 1)
    #expect(try rows(library) == ["all 1/2 +0", "news 1/2 +0"])
  }

  @Test func whatCannotBeReadIsNoSource() async throws {
    let library = try await shelf.library(holding: ["a.txt": "One\n\nTariffs rise."])
    try shelf.write("", to: "empty.md")
    let report = try await library.add(path: shelf.news + "/empty.md")
    #expect(report.failures.count == 1)
    #expect(try rows(library) == ["all 1/1 +0", "news 1/1 +0"])
  }

  @Test func aSavedSearchCountsWhatIsNewUntilItIsLookedAt() async throws {
    let library = try await shelf.library(holding: ["a.txt": "One\n\nTariffs rise.", "b.txt": "Two\n\nRain falls."])
    try library.save(Query("tariffs"), as: "Trade")
    #expect(try rows(library).last == "Trade 1/1 +0")
    try shelf.write("Three\n\nTariffs fall.", to: "c.txt")
    _ = try await library.add(path: shelf.news)
    #expect(try rows(library).last == "Trade 2/2 +1")
    try library.noteSeen(search: "Trade")
    #expect(try rows(library).last == "Trade 2/2 +0")
    try library.save(Query("rain \"or\" -x"), as: "Trade")
    #expect(try library.sources().last?.query == Query("rain \"or\" -x"))
    try library.forget(search: "Trade")
    #expect(try rows(library).count == 2)
    #expect(try library.count == 3)
  }

  @Test func aQueryFindsWhatCameFromAFolderInASource() async throws {
    let library = try await shelf.library(holding: [
      "a/one.txt": "One\n\nText.", "a-b/two.txt": "Two\n\nText too.", "three.txt": "Three\n\nMore.",
    ])
    #expect(try library.titles(matching: Query(from: [shelf.news])).sorted() == ["One", "Three", "Two"])
    #expect(try library.titles(matching: Query("from:\(shelf.news)/a")) == ["One"])
    #expect(try library.titles(matching: Query("from:\(shelf.news)/three.txt")) == ["Three"])
    #expect(try library.titles(matching: Query("from:\(shelf.news)/a/")) == ["One"])
    #expect(try library.titles(matching: Query("from:\"\(shelf.news)/a//\"")) == ["One"])
    #expect(try library.titles(matching: Query("from:/")).count == 3)
    #expect(try library.titles(matching: Query(from: [shelf.news + "/"])).count == 3)
    #expect(try library.titles(matching: Query("from:\(shelf.news)/thre")) == [])
    #expect(try library.titles(matching: Query("-from:\(shelf.news)/a text")) == ["Two"])
    #expect(
      try library.titles(matching: Query(from: [shelf.news + "/a", shelf.news + "/a-b"])).sorted() == ["One", "Two"])
  }

  @Test func theBestComeFirstWhereThatIsAsked() async throws {
    let filler = String(repeating: "Nothing of note was said by anybody there. ", count: 20)
    let library = try await shelf.library(holding: [
      "a.txt": "One\n\n\(filler) Tariffs. \(filler)", "b.txt": "Two\n\nTariffs, tariffs and more tariffs.",
    ])
    #expect(try library.titles(matching: Query("tariffs")) == ["One", "Two"])
    #expect(try library.titles(matching: Query("tariffs order:best")) == ["Two", "One"])
    #expect(try library.titles(matching: Query("tariffs order:newest")) == ["One", "Two"])
  }

  @Test func anotherProgramsChangesShow() async throws {
    let library = try await shelf.library(holding: ["a.txt": "One\n\nText."])
    let version = try library.dataVersion
    try library.apply(MarkChange(.read, isSet: true, numbers: [1]))
    #expect(try library.dataVersion == version)
    try shelf.library().apply(MarkChange(.starred, isSet: true, numbers: [1]))
    #expect(try library.dataVersion != version)
    #expect(try library.row(1)?.isStarred == true)
  }
}
