import Testing

@testable import News

/// How tellings of a statement are laid beside each other.
@Suite struct TellingTests {
  private func library(_ texts: [String], sources: [String] = []) throws -> Library {
    let library = try Library(at: .memory)
    for (place, text) in texts.enumerated() {
      let (article, findings) = marked(
        text, source: sources.isEmpty ? nil : sources[place],
        published: Timestamp(seconds: Int64(place) * 86_400, hasTime: false))
      try library.take(article, findings: findings, as: String(place))
    }
    return library
  }

  /// How the versions of an article's quote read where nothing can be coloured.
  private func printed(_ library: Library, of number: Int = 1, _ quote: Int = 0) throws -> [String] {
    try library.versions(of: number, quote).flatMap(\.pieces).map(\.printed.words)
  }

  // MARK: Reports

  @Test func aReportIsNamedAfterTheAgencyOfItsDateline() throws {
    let report = """
      LARVIK (AP) — Ferries will run to both islands all winter, Ida Berg said.

      “{Ida Berg"We will pay for the road home}”, Berg told the Gazette.
      """
    let library = try library([report, report, report], sources: ["Post", "Sun", "Echo"])
    #expect(try library.versions(of: 1, 0).map(\.origin) == ["AP, in 3 outlets"])
  }

  @Test func twoShortArticlesOfTheSameWordsAreOneReport() throws {
    let text = "“{Ida Berg\"We will pay for the road home}”, Ida Berg said."
    let library = try library([text, text, text + " Then she left."], sources: ["Post", "Sun", "Echo"])
    #expect(try library.versions(of: 1, 0).map(\.origin) == ["Post, in 2 outlets", "Echo"])
  }

  @Test func oneSentenceIsEnoughWhereBothNameTheAgency() throws {
    let lead =
      " Ferries will run to both islands all winter, Ida Berg said. “{Ida Berg\"We will pay for the road home}”"
    let texts = ["LARVIK (AP) — Snow." + lead, "OSLO (AP) — Ice." + lead, "OSLO — Ice." + lead]
    let library = try library(texts, sources: ["Post", "Sun", "Echo"])
    #expect(try library.versions(of: 1, 0).map(\.origin) == ["AP, in 2 outlets", "Echo"])
  }

  // MARK: What is compared with what

  @Test func wordsInMarksAreTheMeasureThoughAParaphraseSaysMore() throws {
    let library = try library([
      "“{Ida Berg\"We will pay for the road home}”, she said.",
      "Berg said {Ida Berg~Norway would pay for the road home, for the bridge and for the harbour}.",
    ])
    let pieces = try library.versions(of: 2, 0).flatMap(\.pieces)
    #expect(pieces.map(\.isFullest) == [true, false])
    #expect(pieces.map(\.isTurnedIndirect) == [false, true])
  }

  @Test(arguments: [
    // A pronoun that another replaces, and a verb's tense, are no gap; what came before them is.
    (
      "Fishermen asked in May, and our boats cannot carry the losses", "…its boats cannot carry the losses",
      "[…] _its_ boats cannot carry the losses"
    ),
    (
      "Let me repeat what I said in Larvik. We will not lift the limits on foreign barley",
      "~Norway would not lift the limits on foreign barley",
      "[…] _Norway would_ not lift the limits on foreign barley"
    ),
    // Words of content that nothing stands for are a gap, function words alone are none.
    ("We will pay for the old stone road home", "\"We will pay for the road home", "We will pay for the […] road home"),
    ("We will very soon pay for that road home", "\"We will soon pay for road home", "We will soon pay for road home"),
    // Words that others replace were not left out, however many they were.
    (
      "We will pay for the road, the long stone bridge at the harbour and the winter ferry from Larvik",
      "~Norway would pay for the road, a crossing and the winter ferry from Larvik",
      "_Norway would_ pay for the road, _a crossing_ and the winter ferry from Larvik"
    ),
    // Nor were words that stand elsewhere.
    (
      "We will not lift the limits on grain this year", "~Norway will not lift grain limits this year",
      "_Norway_ will not lift _grain_ limits this year"
    ),
    (
      "We will pay for the road home, and nobody will walk", "\"We will pay for the road home.",
      "We will pay for the road home […]."
    ),
  ])
  func aGapStandsWhereWordsWereLeftOut(full: String, other: String, printed: String) throws {
    let tellings = ["\"" + full, other].enumerated().map { number, words in
      let (article, findings) = marked("Berg said: {Ida Berg\(words)}")
      return ComparedArticle(article, findings, number: number).telling(0)
    }
    let pieces = Version.columns(tellings).flatMap(\.pieces)
    #expect(pieces.filter { !$0.isFullest }.map(\.printed.words) == [printed])
  }

  @Test func aWordPartedFromTheRestIsNotLeftOut() throws {
    let library = try library([
      "“{Ida Berg\"Taxes will not rise while the harbour is closed}”, she said.",
      "“{Ida Berg\"Taxes},” Berg said, “{Ida Berg\"will not rise while the harbour is closed}.”",
    ])
    #expect(
      try library.versions(of: 1, 0).map { $0.pieces.map(\.printed.words) }.last == [
        "Taxes", "will not rise while the harbour is closed",
      ])
  }

  // MARK: Groups

  private static let whole =
    "“{Ida Berg\"We will not lift the limits on grain, because our farmers cannot carry the losses}”, she said."
  private static let cuts = [
    "“{Ida Berg\"We will not lift the limits on grain}”, she said.",
    "Berg said {Ida Berg…our farmers cannot carry the losses}.",
  ]

  @Test func twoCutsThatShareNoWordAreTiedByTheWhole() throws {
    let library = try library(Self.cuts + [Self.whole])
    for number in 1...3 {
      let places = try library.versions(of: number, 0).flatMap(\.places)
      #expect(Set(places.map(\.article)) == [1, 2, 3], "\(number)")
    }
  }

  @Test func eachStatementIsGoneThroughOnceWithAllItsCuts() throws {
    let library = try library([Self.whole] + Self.cuts)
    var told: [[Int]] = []
    try library.eachStatement(matching: Query(""), where: { _ in true }) { _, statement in
      told.append(statement.versions.flatMap(\.places).map(\.article).sorted())
      return true
    }
    #expect(told == [[1, 2, 3]])
  }

  @Test func whatIsPartOfTwoStatementsDoesNotChainThem() throws {
    let part = "we will pay for the long road home"
    let library = try library([
      "“{Ida Berg\"Larvik wants ferries and trams at forty stations, and \(part)}”, she said.",
      "“{Ida Berg\"\(part)}”, she said.",
      "“{Ida Berg\"Tromso wants hospitals and schools at ninety places, and \(part)}”, she said.",
    ])
    #expect(try library.told(at: library.place(2, 0)).articles == 3)
    for number in [1, 3] { #expect(try library.told(at: library.place(number, 0)).articles == 2, "\(number)") }
  }

  // MARK: Edited articles

  /// A library with one article that was given these texts one after another.
  private func edited(_ texts: [String]) throws -> Library {
    let library = try Library(at: .memory)
    for text in texts {
      let (article, findings) = marked(text)
      try library.take(article, findings: findings, as: "1")
    }
    return library
  }

  private static let port = "“{Ida Berg\"Dredging of the port begins in May and costs forty million}”, Berg said."
  private static let road = "“{Ida Berg\"Work on the road begins in May and costs forty million}”, Berg said."

  @Test func aNumberThatWasCorrectedShowsBothWordings() throws {
    let library = try edited([Self.port, Self.port.replacing("May", with: "June").replacing("forty", with: "fifty")])
    #expect(
      try printed(library) == [
        "Dredging of the port begins in _May_ and costs _forty_ million",
        "Dredging of the port begins in _June_ and costs _fifty_ million",
      ])
    #expect(try library.versions(of: 1, 0).map { $0.pieces[0].quote.replaced != nil } == [true, false])
    #expect(try library.versionCounts(ofArticle: 1).values.map(\.words) == ["2 wordings"])
  }

  @Test func threeWordingsAreAChainOfTheirOwn() throws {
    let last = Self.port.replacing("May", with: "July").replacing("forty", with: "sixty")
    let middle = Self.port.replacing("May", with: "June")
    let library = try edited([Self.port, middle, middle + " It rained.", last])
    #expect(try library.versions(of: 1, 0).count == 3)
    #expect(try library.versionCounts(ofArticle: 1).values.map(\.wordings) == [3])
  }

  @Test func aCorrectionIsPairedWithItsOwnStatement() throws {
    let library = try edited([Self.port + " " + Self.road, Self.port + " " + Self.road.replacing("May", with: "June")])
    #expect(try printed(library, of: 1, 0).count == 1)
    #expect(try printed(library, of: 1, 1).map { $0.contains("road") } == [true, true])
  }

  @Test func whatWasTakenOutIsNoWordingOfWhatIsLeft() throws {
    let library = try edited([Self.port + " " + Self.road, Self.road])
    #expect(try library.versions(of: 1, 0).count == 1)
    #expect(try library.versionCounts(ofArticle: 1).isEmpty)
  }
}
