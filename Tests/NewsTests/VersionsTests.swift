import Testing

@testable import News

@Suite struct VersionsTests {
  private static func day(_ number: Int64) -> Timestamp { Timestamp(seconds: number * 86_400, hasTime: false) }

  private static let wire = """
    The talks in Oslo lasted three hours and ended in a handshake.

    “{Ida Berg"We will pay for the road home, and nobody will walk}”, Berg told AP.

    Snow had closed the airport since the early morning of that day. Trains were full and late as well.
    """

  private func edition(_ articles: [(String, String?, Int64)]) -> Edition {
    var edition = Edition()
    for (place, (text, source, day)) in articles.enumerated() {
      let (article, findings) = marked(text, source: source, published: Self.day(day))
      edition.add(article, findings: findings, origin: String(place))
    }
    return edition
  }

  @Test func laysTheVersionsOfAStatementOldestFirst() {
    var edition = edition([
      ("Later Berg said {Ida Berg~Norway would pay for the road home}.", "Post", 9),
      ("“{Ida Berg\"We will pay for the road home, and nobody will walk}”", "Wire", 7),
      ("“{Ida Berg\"The mountain huts stay closed this winter}”", "Sun", 8),
    ])
    let versions = edition.versions(of: .init(article: 1, quote: 0))
    #expect(versions.map(\.quote.place.article) == [2, 1])
    #expect(versions.map(\.isFullest) == [true, false])
    #expect(versions.map(\.isTurnedIndirect) == [false, true])
    #expect(edition.versionCounts(ofArticle: 2) == [2])
    #expect(edition.versionCounts(ofArticle: 3) == [1])
  }

  @Test func marksWordsThatDifferAndWordsLeftOut() {
    var edition = edition([
      ("“{Ida Berg\"We will pay for the road home, and nobody will walk}”", "Wire", 7),
      ("Berg said {Ida Berg~Norway would pay for the road home}.", "Post", 9),
    ])
    let versions = edition.versions(of: .init(article: 2, quote: 0))
    func words(_ version: Version) -> [String] {
      let bytes = Array(version.quote.words.utf8)
      return version.changed.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    #expect(versions.map(words) == [["We will"], ["Norway would"]])
    #expect(versions.map(\.gaps) == [[], ["Norway would pay for the road home".utf8.count]])
  }

  @Test func countsReprintsOfAReportAsOneOrigin() {
    let other = "Berg was clear: “{Ida Berg…pay for the road home}”. In Oslo it snowed, and planes stood still all day."
    let cut = Self.wire.replacing("Snow had", with: "Mountains of snow had")
    var edition = edition([(Self.wire, "Post", 3), (cut, "Sun", 4), (other, "Echo", 5), (Self.wire, "Gazette", 6)])
    let versions = edition.versions(of: .init(article: 3, quote: 0))
    #expect(versions.map(\.origin) == ["Post, in 3 outlets", "Echo"])
    #expect(versions.first?.reprints.map(\.source) == ["Sun", "Gazette"])
  }

  @Test func aShortStatementIsRecognisedWhereArticlesShareAnother() {
    let full = "“{Ida Berg\"We will pay for the road home}”, she said. “{Ida Berg\"Wait until autumn}.”"
    let short = "“{Berg\"Wait until autumn},” said Berg, who would “{Berg…pay for the road home}”."
    let alone = "“{Ida Berg\"Wait until autumn},” Berg advised the hunters."
    var edition = edition([(full, nil, 3), (short, nil, 4), (alone, nil, 5)])
    #expect(edition.versionCounts(ofArticle: 1) == [2, 2])
    #expect(edition.versionCounts(ofArticle: 3) == [1])
  }

  @Test func anArticleThatWasReadAgainIsComparedAnew() {
    var edition = edition([
      ("“{Ida Berg\"We will pay for the road home}”", nil, 3), ("“{Berg\"We will pay for the road home}”", nil, 4),
    ])
    #expect(edition.versionCounts(ofArticle: 1) == [2])
    let (article, findings) = marked("“{Berg\"The huts of the mountain club are closed}”")
    edition.add(article, findings: findings, origin: "1")
    #expect(edition.versionCounts(ofArticle: 1) == [1])
    #expect(edition.versions(of: .init(article: 2, quote: 3)).isEmpty)
  }

  @Test func keepsAtMostSixKeysOfAQuote() {
    let words = (0..<400).map { "harbour\($0) vessel\($0)" }.joined(separator: " ")
    let (article, findings) = marked("{Ida Berg\"\(words)}")
    let statement = Statement(findings.quotes[0], of: findings, in: Array(article.text.utf8))
    #expect(statement.rows.count == 6)
    #expect(Set(statement.rows).isSubset(of: statement.keys))
  }
}
