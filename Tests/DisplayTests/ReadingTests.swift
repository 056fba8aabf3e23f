import News
import Testing

@testable import Display

/// What reading does to marks, places and the cursor.
@Suite struct ReadingTests {
  private let wide = Size(columns: 120, rows: 30)
  private let narrow = Size(columns: 60, rows: 12)

  /// An article of numbered paragraphs; in each somebody says something about a country.
  ///
  /// - Parameter date: a line of facts that puts it before articles without one.
  private func article(_ title: String, paragraphs: Int = 40, date: String = "") -> (Article, Findings) {
    let lines = (1...paragraphs).map {
      "“{0\" Number \($0) counts,}” {@ Lind} said of {GR Greece} that day, at length and with pauses."
    }
    let head = "article: \(title)\n\(date)speaker: Mara Lind | GR |\n\n"
    return NewsFixture.article(head + lines.joined(separator: "\n\n"))
  }

  private func session(_ size: Size, count: Int = 5) throws -> Session {
    try Session(size, (1...count).map { article("Article \($0)") })
  }

  /// The words at the top of the article that is shown.
  private func top(_ session: Session) -> String {
    guard let reader = session.state.reader else { return "" }
    return String(reader.article.words(at: reader.layout.lines[reader.top].range))
  }

  private func unread(_ session: Session) -> [Int] {
    session.state.browse.list.page.rows.filter(\.isUnread).map(\.number)
  }

  /// "Enter opens the article at the match", also where one has read it before, or it stood beside the list already.
  @Test(arguments: [Size(columns: 120, rows: 30), Size(columns: 60, rows: 12)])
  func aFilterOpensArticlesAtTheMatchOnce(size: Size) throws {
    var session = try Session(size, (1...2).map { article("Article \($0)", paragraphs: 130) })
    try session.run("Enter } } } q j k / \"130 \" Enter Enter")
    let reader = try #require(session.state.reader)
    #expect(reader.cursor == .match(0))
    #expect(reader.isVisible(reader.matches[0].lowerBound))
    try session.run("g q Enter")
    #expect(session.state.reader?.top == 0)
  }

  @Test(
    arguments: [
      ([Origin(path: "/a/x.txt")], nil), ([Origin(path: "/a/x.txt", isGone: true)], "its file has gone"),
      ([Origin(path: "/a/x.txt"), Origin(path: "/news/b/y.txt")], "also in b/y.txt"),
      ([Origin(path: "/a/x.txt", isGone: true), Origin(path: "/b/y.txt", isGone: true)], "its files have gone"),
      (["a", "b", "c"].map { Origin(path: $0) }, "also in 2 other files"),
    ] as [([Origin], String?)])
  func saysWhereElseAnArticleIsAndWhetherItHasGone(origins: [Origin], words: String?) throws {
    var session = try session(wide, count: 1)
    let (article, findings) = article("Article 1")
    try session.take(.articleLoaded(number: 1, article: article, findings: findings, place: 0, origins: origins))
    let byline = draw(session.state).rows.map(\.text).first { $0.contains("no byline") } ?? ""
    #expect(byline.hasSuffix(words.map { "undated · \($0)" } ?? "undated"))
  }

  @Test func marksNoOtherArticleThanTheOneThatIsRead() throws {
    var session = try session(wide)
    try session.run("Enter")
    let number = try #require(session.state.reader?.number)
    var page = session.state.browse.list.page
    page.rows.removeAll { $0.number == number }
    page.total -= 1
    try session.take(.pageLoaded(query: session.state.browse.list.query, page: page, place: nil))
    try session.run("*")
    #expect(session.state.status?.words == "this article is no longer in the list: q leads back")
    #expect(session.state.browse.list.page.rows.allSatisfy { !$0.isStarred })
  }

  @Test func whatAnotherProgramCorrectsShowsWhereItIsBeingRead() throws {
    var session = try session(wide, count: 2)
    try session.run("Enter } } }")
    let before = try #require(session.state.reader)
    let quote = before.findings.quotes[4]
    let words = String(before.article.words(at: quote.range))
    try session.correct(
      Correction(article: before.number, range: quote.range, words: words, verdict: .speaker("Juan Reyes")))
    let after = try #require(session.state.reader)
    #expect(after.findings.quotes[4].certainty == .confirmed)
    #expect(after.anchor == before.anchor)
  }

  @Test func whereNothingIsFoundNoArticleStandsBesideTheList() throws {
    var session = try session(wide)
    try session.run("/ \"xyzzy\" Enter")
    #expect(session.state.reader == nil)
    try session.run("Esc")
    #expect(session.state.reader?.number == session.state.browse.list.current?.number)
  }

  @Test func lookingAtAnArticleLeavesItUnreadAndEnteringOrScrollingItDoesNot() throws {
    var session = try session(wide)
    try session.run("j j")
    #expect(unread(session) == [1, 2, 3, 4, 5])
    try session.run("Enter")
    #expect(unread(session) == [1, 2, 4, 5])
    try session.run("q j } }")
    #expect(unread(session) == [1, 2, 5])
    try session.run("J")
    #expect(unread(session) == [1, 2, 5])
  }

  @Test func goingOnToTheNextArticleWhileReadingReadsIt() throws {
    var session = try session(narrow)
    try session.run("Enter J J")
    #expect(session.state.reader?.article.title == "Article 3")
    #expect(unread(session) == [4, 5])
    try session.run("9 J")
    #expect(session.state.status?.words == "no article after this one")
    #expect(session.state.reader?.article.title == "Article 3")
  }

  @Test func everyArticleRemembersWhereReadingStopped() throws {
    var session = try session(narrow)
    try session.run("Enter } } }")
    let stopped = top(session)
    #expect(stopped.contains("Number 3"))
    try session.run("J } K")
    #expect(top(session) == stopped)
    try session.run("q j Enter q k Enter")
    #expect(top(session) == stopped)
  }

  @Test func aResizeKeepsTheSameWordsAtTheTop() throws {
    var session = try session(narrow)
    try session.run("Enter 9 }")
    let words = top(session).prefix(18)
    for size in ["40x9", "200x50", "25x6", "3x2", "120x24", "60x12"] {
      try session.run("resize:\(size)")
      #expect(top(session).contains("Number 9") || size == "3x2")
    }
    #expect(top(session).hasPrefix(words))
  }

  @Test func backLeadsToTheVerySamePlace() throws {
    var session = try session(narrow)
    try session.run("Enter 5 } ]")
    let before = session.state
    try session.run("S Enter j j Enter j q q q")
    #expect(session.state == before)
  }

  @Test func marksAreUndoneInTurn() throws {
    var session = try session(wide)
    try session.run("m * j t A")
    #expect(unread(session).isEmpty)
    #expect(session.state.browse.selection == [2])
    try session.run("u")
    #expect(unread(session) == [2, 3, 4, 5])
    try session.run("u u")
    #expect(session.state.browse.selection == [])
    #expect(session.state.browse.list.row(at: 0)?.isStarred == false)
    try session.run("u")
    #expect(unread(session) == [1, 2, 3, 4, 5])
    try session.run("u")
    #expect(session.state.status?.words == "nothing to undo")
  }

  @Test func whatArrivesMovesNothing() throws {
    var session = try session(wide)
    try session.run("j j Enter } }")
    let words = top(session)
    let (new, found) = article("Article new", date: "date: 1667304000\n")
    try session.add(new, found, origin: "0")
    #expect(top(session) == words)
    #expect(session.state.browse.list.current?.title == "Article 3")
    #expect(session.state.browse.list.cursor == 3)
  }

  @Test func aLineTellsOfWhatArrivedAboveUntilTheListsTopIsSeen() throws {
    var session = try session(narrow, count: 30)
    try session.run("G")
    let (new, found) = article("Article new", date: "date: 1667304000\n")
    try session.add(new, found, origin: "0")
    func screen() -> String { draw(session.state).rows.map(\.text).joined(separator: "\n") }
    #expect(screen().contains("── 1 new above · g shows them ──"))
    #expect(session.state.browse.list.current?.title == "Article 30")
    try session.run("k click:5,1")
    #expect(screen().contains("1 new above"))
    try session.run("g")
    #expect(!screen().contains("new above"))
    #expect(session.state.browse.list.current?.title == "Article new")
  }

  @Test func untilTheReaderMovesTheFirstArticleIsTheOneShown() throws {
    var session = try session(wide)
    let (new, found) = article("Article new", date: "date: 1667304000\n")
    try session.add(new, found, origin: "0")
    #expect(session.state.browse.list.current?.title == "Article new")
    #expect(session.state.reader?.article.title == "Article new")
  }

  @Test func quotesAreWalkedFromWhereOneIs() throws {
    var session = try session(narrow)
    try session.run("Enter ]")
    #expect(session.state.reader?.currentQuote == 0)
    try session.run("3 ] [")
    #expect(session.state.reader?.currentQuote == 2)
    try session.run("9 } ]")
    #expect(session.state.reader.map { $0.currentQuote ?? -1 >= 8 } == true)
    try session.run("99 ] ]")
    #expect(session.state.reader?.currentQuote == 39)
    #expect(session.state.status?.words == "no quote after this one")
    try session.run("99 [")
    #expect(session.state.reader?.currentQuote == 0)
  }

  @Test func aQuoteInAQuoteIsWalkedToo() throws {
    let nested = NewsFixture.article(
      "article: Nested\nspeaker: A B | |\nspeaker: C D | |\n\nShe {0~ “{1\" was told,}” she says, to wait} here.")
    var session = try Session(narrow, [nested])
    try session.run("Enter ] ]")
    #expect(session.state.reader?.currentQuote == 1)
    try session.run("[")
    #expect(session.state.reader?.currentQuote == 0)
  }

  @Test func theMouseSelectsAndScrolls() throws {
    var session = try session(wide)
    try session.run("click:5,5")
    #expect(session.state.browse.list.current?.title == "Article 3")
    try session.run("click:5,5")
    #expect(session.state.browse.focus == .article)
    try session.run("wheel:60,10")
    #expect(session.state.reader?.top == 3)
    try session.run("wheel:5,10")
    #expect(session.state.browse.list.cursor == 4)
    try session.run(": \"set nomouse\" Enter click:5,1")
    #expect(session.state.browse.list.cursor == 4)
    #expect(session.asked == [.useMouse(false)])
  }

  @Test func aClickOnAQuoteOrACountryPutsTheCursorThere() throws {
    var session = try session(narrow)
    try session.run("Enter click:16,4")
    #expect(session.state.reader?.cursor == .quote(0))
    try session.run("click:49,4")
    #expect(session.state.reader?.cursor == .country(0))
  }

  @Test func aLongListKeepsOnlyRowsAroundTheCursor() throws {
    let rows = (1...3_000).map { ("Row \($0)", $0) }
    var session = try Session(narrow, rows.map { NewsFixture.article("article: \($0.0)\n\nText.") })
    try session.run("G")
    #expect(session.state.browse.list.current?.title == "Row 3000")
    #expect(session.state.browse.list.page.rows.count <= 60)
    try session.run("2 0 0 0 G")
    #expect(session.state.browse.list.current?.title == "Row 2000")
    try session.run("b")
    #expect(session.state.browse.list.current?.title == "Row 1991")
    try session.run("g")
    #expect(session.state.browse.list.current?.title == "Row 1")
  }

  @Test func aFilterKeepsTheArticleUnderTheCursorAndEscGivesAllBack() throws {
    var session = try session(narrow)
    try session.run("j j / \"article\" Enter")
    #expect(session.state.browse.list.current?.title == "Article 3")
    try session.run("/ ^U \"title:4\" Enter")
    #expect(session.state.browse.list.page.total == 1)
    try session.run("Esc")
    #expect(session.state.browse.list.page.total == 5)
    #expect(session.state.browse.list.current?.title == "Article 4")
    try session.run("/ \"zzz\" Esc")
    #expect(session.state.browse.list.page.total == 5)
  }
}
