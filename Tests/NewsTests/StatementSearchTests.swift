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
    #expect(try library.versions(of: 422, 0).map(\.pieces[0].quote.place.article) == [1, 422])
    #expect(try library.timesTold(inArticle: 1) == [2])
    #expect(try library.timesTold(inArticle: 7) == [1])
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
      let versions = try library.versions(of: number, 1)
      #expect(versions.contains { $0.pieces[0].quote.place.article == 1 && $0.pieces[0].isFullest }, "\(number)")
    }
  }

  /// Pairs of words that stand in so many articles tell nothing by themselves.
  @Test func findsAReportInEveryPaperThatPrintsIt() throws {
    let library = try Library(at: .memory)
    let report = "“{Ida Berg\"The northern cable will reach both islands before the ice returns}”, Berg told AP."
    let others = (1...30).map { "“{Ida Berg\"Harbour \($0) has vessels numbered \($0 * 7)}”, she said of the port." }
    try take(others, into: library)
    try take((1...450).map { report + " Paper \($0) has it." }, into: library, from: 100)
    try take(["Berg promised {Berg…both islands before the ice returns}."], into: library, from: 900)
    let told = try library.told(at: library.place(31, 0))
    #expect(told.articles == 451)
    #expect(told.unseen == 0)
    let quick = try library.told(at: library.place(31, 0), isWhole: false)
    #expect(quick.articles > 50 && quick.articles < 451 && !quick.isWhole)
    let counted = try #require(try library.versionCounts(ofArticle: 200).values.first)
    #expect(counted.isAtLeast && counted.articles > 100)
    #expect(counted.words == "in \(counted.articles)+ articles")
    #expect(try library.timesTold(inArticle: 7) == [1])
  }

  @Test func aQuoteIsKnownByItsPlaceWhenQuotesAreNumberedAnew() throws {
    let library = try Library(at: .memory)
    let text = "“{Ida Berg\"The huts are closed}.” “{Ida Berg\"We will pay for the road home}”, she said."
    try take([text, "“{Ida Berg\"We will pay for the road home}”, said Berg."], into: library)
    let place = try library.place(1, 1)
    var found = try #require(try library.article(1))
    found.findings.quotes.removeFirst()
    let incoming = IncomingArticle(found.article, found.findings)
    try library.write { db in
      let writer = ArticleWriter(db, source: 0, now: 0)
      try writer.findAgain(incoming, as: 1, knownBy: incoming.hash)
    }
    #expect(try library.article(1)?.findings.quotes.count == 1)
    #expect(try library.told(at: place).articles == 2)
    #expect(try library.versionCounts(ofArticle: 1) == [place.range: TimesTold(articles: 2, isAtLeast: false)])
    #expect(try library.told(at: .init(article: 1, range: 1..<18)) == Told())
  }

  @Test func goesThroughEachStatementOnceAsItIsToldByItself() throws {
    let library = try Library(at: .memory)
    let many = (0..<300).map { "“{Ida Berg\"We will pay for road \($0) and harbour \($0 * 7)}.”" }
    try take([many.joined(separator: " ") + " {Ulf Lind~Norway would repair the mountain huts}."], into: library)
    try take(["“{Ulf Lind\"We will repair the mountain huts},” said Lind.", many[40]], into: library, from: 10)
    var seen: [QuoteRow.Place: Int] = [:]
    try library.eachStatement(matching: Query(""), where: { _ in true }) { row, told in
      seen[row.place] = told.articles
      let alone = try library.told(at: row.place)
      #expect(told == alone)
      return seen.count < 40
    }
    #expect(seen.count == 40)
    let places = [(3, 0), (2, 0), (1, 40), (1, 30)]
    let counts = try places.map { seen[try library.place($0, $1)] }
    #expect(counts == [2, 2, nil, 1])
  }

  @Test func forgetsWhatIsRemovedOrReworded() throws {
    let library = try Library(at: .memory)
    let text = "“{Ida Berg\"We will pay for the road home}”, she said"
    try take([text + ".", text + " again."], into: library)
    #expect(try library.timesTold(inArticle: 1) == [2])
    let (article, findings) = marked("“{Ida Berg\"The huts of the mountain club are closed}”")
    try library.take(article, findings: findings, as: "1-1")
    #expect(try library.timesTold(inArticle: 1) == [1])
    _ = try library.remove(path: Library.standardInput)
    let left = try library.write { db in
      try db.execute(sql: "CREATE VIRTUAL TABLE temp.token USING fts5vocab(main, statement_index, row)")
      return try Int.fetchAll(db, sql: "SELECT count(*) FROM token UNION ALL SELECT count(*) FROM statement_keys")
    }
    #expect(left == [0, 0])
  }

  @Test func showsWhatAnArticleSaidBeforeItWasEdited() throws {
    let library = try Library(at: .memory)
    try take(["“{Ida Berg\"We will pay for the road home, and nobody will walk}”, she said."], into: library)
    let (article, findings) = marked("“{Ida Berg\"We will pay for the road}”, she said.")
    try library.take(article, findings: findings, as: "1-0")
    let versions = try library.versions(of: 1, 0)
    #expect(versions.map { $0.pieces[0].quote.replaced != nil } == [true, false])
    #expect(versions.map(\.pieces[0].isFullest) == [true, false])
    #expect(versions.last?.pieces[0].gaps.isEmpty == false)
    #expect(try library.timesTold(inArticle: 1) == [1])
  }

  @Test func oneTellingIsTheFullestThoughTheEarlierWordsToldItTwice() throws {
    let library = try Library(at: .memory)
    let long = "“{Ida Berg\"We will pay for the road home, and nobody will walk},” she said."
    try take([long + " “{Ida Berg\"We will pay for the road home},” Ida Berg said."], into: library)
    let (article, findings) = marked("“{Ida Berg\"They will pay for the road home}”, she said.")
    try library.take(article, findings: findings, as: "1-0")
    let pieces = try library.versions(of: 1, 0).flatMap(\.pieces)
    #expect(pieces.map(\.isFullest) == [true, false, false])
  }

  @Test func anEditThatLeavesTheWordsIsNoVersion() throws {
    let library = try Library(at: .memory)
    let quote = "“{Ida Berg\"We will pay for the road home}”,"
    try take([quote + " she said."], into: library)
    let (article, findings) = marked(quote + " she said in Oslo.")
    try library.take(article, findings: findings, as: "1-0")
    #expect(try library.versions(of: 1, 0).count == 1)
  }
}
