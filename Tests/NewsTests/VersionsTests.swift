import Foundation
import Testing

@testable import News

@Suite struct VersionsTests {
  private static func day(_ number: Int64) -> Timestamp { Timestamp(seconds: number * 86_400, hasTime: false) }

  private static let wire = """
    The talks in Oslo lasted three hours and ended in a handshake.

    “{Ida Berg"We will pay for the road home, and nobody will walk}”, Berg told AP.

    Snow had closed the airport since the early morning of that day. Trains were full and late as well.
    """

  private func library(_ articles: [(String, String?, Int64)]) throws -> Library {
    let library = try Library(at: .memory)
    for (place, (text, source, day)) in articles.enumerated() {
      let (article, findings) = marked(text, source: source, published: Self.day(day))
      try library.take(article, findings: findings, as: String(place))
    }
    return library
  }

  @Test func laysTheVersionsOfAStatementOldestFirst() throws {
    let library = try library([
      ("Later Berg said {Ida Berg~Norway would pay for the road home}.", "Post", 9),
      ("“{Ida Berg\"We will pay for the road home, and nobody will walk}”", "Wire", 7),
      ("“{Ida Berg\"The mountain huts stay closed this winter}”", "Sun", 8),
    ])
    let versions = try library.versions(of: 1, 0)
    #expect(versions.map(\.pieces[0].quote.place.article) == [2, 1])
    #expect(versions.map(\.pieces[0].isFullest) == [true, false])
    #expect(versions.map(\.pieces[0].isTurnedIndirect) == [false, true])
    #expect(try library.timesTold(inArticle: 2) == [2])
    #expect(try library.timesTold(inArticle: 3) == [1])
  }

  @Test func marksWordsThatDifferAndWordsLeftOut() throws {
    let library = try library([
      ("“{Ida Berg\"We will pay for the road home, and nobody will walk}”", "Wire", 7),
      ("Berg said {Ida Berg~Norway would pay for the road home}.", "Post", 9),
    ])
    let versions = try library.versions(of: 2, 0)
    func words(_ version: Version) -> [String] {
      let bytes = Array(version.pieces[0].quote.words.utf8)
      return version.pieces[0].changed.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    #expect(versions.map(words) == [["We will"], ["Norway would"]])
    #expect(versions.map(\.pieces[0].gaps) == [[], ["Norway would pay for the road home".utf8.count]])
  }

  @Test func marksStandInTheirOwnArticleThoughAnotherTellsTheSame() throws {
    let library = try library([
      ("“{Ida Berg\"We will pay for the road home}”", "Post", 5),
      ("After a long morning in Oslo she spoke: “{Ida Berg\"We will pay for the road home}”", "Sun", 6),
      ("“{Ida Berg\"They will pay for the road home, and nobody will walk}”", "Wire", 7),
    ])
    let versions = try library.versions(of: 3, 0)
    #expect(versions.map { $0.pieces[0].changed } == [[0..<2], [0..<2], [0..<4]])
    #expect(versions.map { $0.pieces[0].gaps } == [[29], [29], []])
  }

  @Test func countsReprintsOfAReportAsOneOrigin() throws {
    let other = "Berg was clear: “{Ida Berg…pay for the road home}”. In Oslo it snowed, and planes stood still all day."
    let cut = Self.wire.replacing("Snow had", with: "Mountains of snow had")
    let library = try library([(Self.wire, "Post", 3), (cut, "Sun", 4), (other, "Echo", 5), (Self.wire, "Gazette", 6)])
    let versions = try library.versions(of: 3, 0)
    #expect(versions.map(\.origin) == ["Post, in 3 outlets", "Echo"])
    #expect(versions.first?.reprints.map(\.source) == ["Sun", "Gazette"])
  }

  @Test func aShortStatementIsRecognisedWhereArticlesShareAnother() throws {
    let full = "“{Ida Berg\"We will pay for the road home}”, she said. “{Ida Berg\"Wait until autumn}.”"
    let short = "“{Berg\"Wait until autumn},” said Berg, who would “{Berg…pay for the road home}”."
    let alone = "“{Ida Berg\"Wait until autumn},” Berg advised the hunters."
    let library = try library([(full, nil, 3), (short, nil, 4), (alone, nil, 5)])
    #expect(try library.timesTold(inArticle: 1) == [2, 2])
    #expect(try library.timesTold(inArticle: 3) == [1])
  }

  @Test func piecesOfOneArticleStandInOneColumn() throws {
    let library = try library([
      ("“{Ida Berg\"We will pay for the road home, and nobody will walk to the border}”", "Wire", 7),
      ("“{Berg\"We will pay for the road home},” said Berg, “{Berg\"and nobody will walk to the border}.”", "Post", 9),
    ])
    let versions = try library.versions(of: 1, 0)
    #expect(versions.map(\.pieces.count) == [1, 2])
    #expect(versions.flatMap(\.pieces).map(\.gaps) == [[], [], []])
    #expect(versions.flatMap(\.reprints).isEmpty)
  }

  @Test func theSampleReportsOfOneMeetingShareTheirStatements() async throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../articles").standardized
    let library = try Library(at: .memory)
    _ = try await library.add(path: folder.path)
    var told: [String: Int] = [:]
    for number in try library.list(matching: Query("")) {
      let name = try #require(try library.origins(of: number).first).path
      let counts = try library.timesTold(inArticle: number)
      if !name.contains("lisbon") { #expect(counts.allSatisfy { $0 == 1 }, "\(name)") }
      for (row, count) in zip(try library.quotes(in: .article(number), filter: Query("")), counts)
      where name.contains("atlantic-wire") {
        told[String(row.words.prefix(20))] = count
      }
    }
    #expect(told["It is the shortest w"] == 4)
    #expect(told["Portugal was the fir"] == 4)
    #expect(told["Give them until autu", default: 0] >= 3)
    #expect(told["I will not hide that", default: 0] >= 2)
  }

  @Test func anArticleThatWasReadAgainIsComparedAnew() throws {
    let library = try library([
      ("“{Ida Berg\"We will pay for the road home}”", nil, 3),
      ("“{Berg\"We will pay for the road home},” Berg said.", nil, 4),
    ])
    #expect(try library.timesTold(inArticle: 1) == [2])
    let (article, findings) = marked("“{Berg\"The huts of the mountain club are closed}”")
    try library.take(article, findings: findings, as: "1")
    #expect(try library.timesTold(inArticle: 1) == [1])
    #expect(try library.versions(of: 2, 3).isEmpty)
  }

  @Test(.timeLimit(.minutes(1))) func longArticlesThatTellTheSameAreSoonPaired() throws {
    let text = (0..<400).map { "“{Ida Berg\"We will pay for road \($0) and harbour \($0 * 7)}.”" }
      .joined(separator: "\n\n")
    let library = try library([(text, "Wire", 7), ("First of all.\n\n" + text, "Post", 9)])
    let pair = try #require(try library.pair(in: .matching(Query(""))))
    #expect(Set(pair.shared.filter { $0.left == $0.right }.map(\.left)).count == 400)
  }

  @Test func aQuoteHasTheVersionsThatItsArticleSays() throws {
    let full = "“{Ida Berg\"We will pay for the road home}”, she said. “{Ida Berg\"Wait until autumn}.”"
    let short = "“{Berg\"Wait until autumn},” said Berg, who would “{Berg…pay for the road home}”."
    let all = [full, short, "“{Ida Berg\"Wait until autumn},” Berg advised."].map { text in
      let (article, findings) = marked(text)
      return Statement.all(of: findings, in: Array(article.text.utf8))
    }
    for own in all.indices {
      var index = StatementIndex(of: all[own])
      for other in all.indices where other != own { index.add(all[other], of: other) }
      #expect(all[own].indices.map { Set(index.places(telling: $0)) } == index.allPlaces().map(Set.init))
      if own == 0 { #expect(index.places(telling: 1) == [.init(article: 1, quote: 0)]) }
    }
  }

  @Test func keepsAtMostSixKeysOfAQuote() throws {
    let words = (0..<400).map { "harbour\($0) vessel\($0)" }.joined(separator: " ")
    let (article, findings) = marked("{Ida Berg\"\(words)}")
    let statement = try #require(Statement.all(of: findings, in: Array(article.text.utf8)).first)
    #expect(statement.rows.count == 6)
    #expect(Set(statement.rows).isSubset(of: statement.keys))
  }
}
