import GRDB
import Testing

@testable import News

/// Versions are found through the index, in however many articles.
@Suite struct StatementSearchTests {
  private func take(_ texts: [String], into library: Library, from day: Int64 = 1) throws {
    for (place, text) in texts.enumerated() {
      let (article, findings) = marked(
        text, published: Timestamp(seconds: (day + Int64(place)) * 86_400, hasTime: false))
      try library.take(article, findings: findings, as: "\(day)-\(place)")
    }
  }

  @Test func findsVersionsBehindAnyNumberOfNewerArticles() throws {
    let library = try Library(at: .memory)
    try take(["“{Ida Berg\"We will pay for the road home, and nobody will walk}”, she said."], into: library)
    let others = (1...420).map { "“{Ida Berg\"Harbour \($0) has vessels numbered \($0 * 7)}”, she said of the port." }
    try take(others, into: library, from: 10)
    try take(["Berg said {Berg~Norway would pay for the road home}."], into: library, from: 1_000)
    #expect(try library.versions(of: .init(article: 422, quote: 0)).map(\.pieces[0].quote.place.article) == [1, 422])
    #expect(try library.versionCounts(ofArticle: 1) == [2])
    #expect(try library.versionCounts(ofArticle: 7) == [1])
  }

  /// Of a long quote only a sample of keys is kept; a second statement in common leads to it.
  @Test func findsALongQuoteFromAnyShortPieceOfIt() throws {
    let words = (1...40).map { "granite\($0)x harbour\($0)y" }
    let opening = "“{Ida Berg\"Ferries leave tomorrow morning at seven}.” "
    let library = try Library(at: .memory)
    try take([opening + "“{Ida Berg\"\(words.joined(separator: " "))}.”"], into: library)
    for place in 0..<20 {
      let piece = words[(2 * place)..<(2 * place + 2)].joined(separator: " ")
      try take([opening + "“{Berg…\(piece)}”, said Berg."], into: library, from: Int64(10 + place))
    }
    for number in 2...21 {
      let versions = try library.versions(of: .init(article: number, quote: 1))
      #expect(versions.contains { $0.pieces[0].quote.place.article == 1 && $0.pieces[0].isFullest }, "\(number)")
    }
  }

  @Test func forgetsWhatIsRemovedOrReworded() throws {
    let library = try Library(at: .memory)
    let text = "“{Ida Berg\"We will pay for the road home}”, she said"
    try take([text + ".", text + " again."], into: library)
    #expect(try library.versionCounts(ofArticle: 1) == [2])
    let (article, findings) = marked("“{Ida Berg\"The huts of the mountain club are closed}”")
    try library.take(article, findings: findings, as: "1-1")
    #expect(try library.versionCounts(ofArticle: 1) == [1])
    _ = try library.remove(path: Library.standardInput)
    #expect(try library.read { db in try Row.fetchOne(db, sql: "SELECT 1 FROM statement") } == nil)
  }

  @Test func showsWhatAnArticleSaidBeforeItWasEdited() throws {
    let library = try Library(at: .memory)
    try take(["“{Ida Berg\"We will pay for the road home, and nobody will walk}”, she said."], into: library)
    let (article, findings) = marked("“{Ida Berg\"We will pay for the road}”, she said.")
    try library.take(article, findings: findings, as: "1-0")
    let versions = try library.versions(of: .init(article: 1, quote: 0))
    #expect(versions.map { $0.pieces[0].quote.replaced != nil } == [true, false])
    #expect(versions.map(\.pieces[0].isFullest) == [true, false])
    #expect(versions.last?.pieces[0].gaps.isEmpty == false)
    #expect(try library.versionCounts(ofArticle: 1) == [1])
  }

  @Test func anEditThatLeavesTheWordsIsNoVersion() throws {
    let library = try Library(at: .memory)
    let quote = "“{Ida Berg\"We will pay for the road home}”,"
    try take([quote + " she said."], into: library)
    let (article, findings) = marked(quote + " she said in Oslo.")
    try library.take(article, findings: findings, as: "1-0")
    #expect(try library.versions(of: .init(article: 1, quote: 0)).count == 1)
  }
}
