import GRDB
import Testing

@testable import News

/// What the reader says of who speaks stands over what is found.
@Suite struct CorrectionTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  private let text =
    "Ferries\n\n“The fares stay,” said Ada Lind, the minister.\n\nBo Dahl nodded. “Nobody asked us,” he said.\n"

  private func correction(
    _ words: String, of library: Library, _ verdict: Correction.Verdict?
  ) throws -> Correction {
    let article = try #require(try library.article(1)?.article)
    let quote = try #require(try library.article(1)?.findings.quotes.first { article.words(at: $0.range) == words })
    return Correction(article: 1, range: quote.range, words: words, verdict: verdict)
  }

  /// "words: name, how sure" for each quote.
  private func quotes(_ library: Library) throws -> [String] {
    try library.quotes(in: .article(1), filter: Query("")).map { "\($0.words) \($0.speaker ?? "-") \($0.certainty)" }
  }

  @Test func setsAnotherSpeakerAndTakesThatBack() async throws {
    let library = try await shelf.library(holding: ["a.txt": text])
    let found = try quotes(library)
    let undoing = try #require(try library.apply(correction("Nobody asked us", of: library, .speaker("Ada Lind"))))
    #expect(try quotes(library)[1] == "Nobody asked us Ada Lind confirmed")
    #expect(try library.article(1)?.findings.speakers.map(\.name) == ["Ada Lind", "Bo Dahl"])
    #expect(try library.titles(matching: Query("in:quotes asked speaker:lind")) == ["Ferries"])
    _ = try library.apply(undoing)
    #expect(try quotes(library) == found)
    #expect(try library.titles(matching: Query("in:quotes asked speaker:lind")) == [])
  }

  @Test func findsASpeakerWhoStandsInNoArticle() async throws {
    let library = try await shelf.library(holding: ["a.txt": text])
    _ = try library.apply(correction("Nobody asked us", of: library, .speaker("Eva Rask")))
    #expect(try library.titles(matching: Query("speaker:rask")) == ["Ferries"])
    #expect(try library.speakers(matching: Query("")).map(\.name).contains("Eva Rask"))
  }

  @Test func whoLostTheLastQuoteIsFoundNoMore() async throws {
    let library = try await shelf.library(holding: ["a.txt": text])
    #expect(try library.titles(matching: Query("speaker:dahl")) == ["Ferries"])
    let undoing = try #require(try library.apply(correction("Nobody asked us", of: library, .nobody)))
    #expect(try library.titles(matching: Query("speaker:dahl")) == [])
    #expect(try library.titles(matching: Query("-speaker:dahl")) == ["Ferries"])
    _ = try library.apply(undoing)
    #expect(try library.titles(matching: Query("speaker:dahl")) == ["Ferries"])
  }

  @Test func saysNobodyAndConfirms() async throws {
    let library = try await shelf.library(holding: ["a.txt": text])
    _ = try library.apply(correction("Nobody asked us", of: library, .nobody))
    _ = try library.apply(correction("The fares stay", of: library, .speaker("Ada Lind")))
    #expect(try quotes(library) == ["The fares stay Ada Lind confirmed", "Nobody asked us - confirmed"])
    let last = try library.apply(correction("Nobody asked us", of: library, .speaker("Bo Dahl")))
    #expect(last?.verdict == .nobody)
  }

  @Test func staysWhenOtherFindersLookAgain() async throws {
    let library = try await shelf.library(holding: ["a.txt": text])
    _ = try library.apply(correction("Nobody asked us", of: library, .speaker("Ada Lind")))
    try library.write { db in try db.execute(sql: "UPDATE article SET finder = 0; DELETE FROM digest_block") }
    #expect(try library.isOutdated)
    try await library.findAgain(jobs: 2) { _ in true }
    #expect(try !library.isOutdated)
    #expect(try quotes(library)[1] == "Nobody asked us Ada Lind confirmed")
    #expect(try library.speakers(matching: Query("")).map(\.name) == ["Ada Lind"])
  }

  @Test func followsTheWordsWhenTheArticleIsEdited() async throws {
    let library = try await shelf.library(holding: ["a.txt": text])
    _ = try library.apply(correction("Nobody asked us", of: library, .speaker("Ada Lind")))
    try shelf.write(text.replacing("Ferries\n", with: "Ferries again\n\nThe sea was calm.\n"), to: "a.txt")
    _ = try await library.add(path: shelf.news)
    #expect(try quotes(library).last == "Nobody asked us Ada Lind confirmed")
    try shelf.write("Ferries\n\n“Somebody asked us,” said Bo Dahl.", to: "a.txt")
    _ = try await library.add(path: shelf.news)
    #expect(try quotes(library) == ["Somebody asked us Bo Dahl named"])
  }

  @Test func isSavedFromADamagedLibrary() async throws {
    let library = try await shelf.library(holding: ["a.txt": text])
    _ = try library.apply(correction("Nobody asked us", of: library, .speaker("Ada Lind")))
    try library.save(Query("fares"), as: "fares")
    let aside = shelf.libraryPath + ".damaged"
    #expect(try Salvage.run(shelf.libraryPath) == .saved(articles: 1, inPart: 0, lost: 0, aside: aside))
    let saved = try shelf.library()
    #expect(try quotes(saved)[1] == "Nobody asked us Ada Lind confirmed")
    #expect(try saved.sources().last?.kind == .search("fares"))
  }

  @Test func isNothingWhereTheQuoteIsNoMore() async throws {
    let library = try await shelf.library(holding: ["a.txt": text])
    let elsewhere = Correction(article: 1, range: 900..<910, words: "Not a word", verdict: .nobody)
    #expect(try library.apply(elsewhere) == nil)
    #expect(try library.apply(Correction(article: 7, range: 0..<1, words: "x", verdict: .nobody)) == nil)
  }
}
