import News
import Testing

@testable import Display

/// What side by side loads, and when.
@Suite struct SideBySideLoadingTests {
  private static let size = Size(columns: 80, rows: 24)

  /// Articles of one day after another; in each two people say something.
  private func session(_ count: Int) throws -> Session {
    try Session(
      Self.size,
      (1...count).map { number in
        NewsFixture.article(
          """
          article: Day \(number)
          day: \(86_400 * number)
          speaker: Mara Lind | GR |
          speaker: Ole Holm | DK |

          “{0" Lind counts \(number).}” “{1" Holm counts \(number).}”
          """)
      })
  }

  private func sideBySide(_ session: Session) throws -> SideBySide {
    guard case .sideBySide(let screen) = session.state.screens.last else { throw Missing() }
    return screen
  }

  private struct Missing: Error {}

  private func loaded(_ session: Session) throws -> Int {
    try sideBySide(session).feeds.reduce(0) { $0 + $1.quotes.count }
  }

  @Test func loadsWhatIsSeenAndCountsTheRest() throws {
    var session = try session(400)
    try session.run("/ \"speaker:lind or speaker:holm\" Enter V")
    #expect(try loaded(session) < 200)
    let lines = draw(session.state).rows.map(\.text)
    #expect(lines[2].contains("400 quoted") && !lines[2].contains("so far"))
    #expect(lines[22].contains("[1/400]"))
  }

  @Test func showsOnlyTheSpeakerThatWasChosen() throws {
    var session = try Session(
      Self.size,
      [
        NewsFixture.article(
          """
          article: Day 1
          speaker: Mara Lind | GR |
          speaker: Mara Lind and Ole Holm

          “{0" One,}” she said. “{0" Two,}” she said. “{1" We agree.}”
          """)
      ])
    try session.run("S Enter")
    #expect(try sideBySide(session).columns.map(\.content.name) == ["Mara Lind"])
    #expect(try sideBySide(session).columns.map(\.content.quoted) == [2])
  }

  @Test func movingOnLoadsMoreAndTheLastQuoteIsReached() throws {
    var session = try session(400)
    try session.run("/ \"speaker:lind or speaker:holm\" Enter V")
    let before = try loaded(session)
    for _ in 0..<before { try session.run("j") }
    #expect(try loaded(session) > before)
    try session.run("G")
    #expect(try loaded(session) == 800)
    #expect(try sideBySide(session).current?.words == "Lind counts 400.")
    try session.run("l G")
    #expect(try sideBySide(session).current?.words == "Holm counts 400.")
  }

  /// However many quotes there are, only those around the screen are in memory with their words.
  @Test func wordsAreAtHandAroundTheScreenWhereverTheCursorGoes() throws {
    var session = try session(700)
    try session.run("/ \"speaker:lind or speaker:holm\" Enter V G")
    let end = draw(session.state).rows.map(\.text).joined(separator: "\n")
    #expect(end.contains("“Lind counts 700.”") && end.contains("“Lind counts 697.”"))
    #expect(!end.contains(" …\n") && end.contains("[700/700]"))
    for key in ["PgUp", "k", "g", "l G", "=", "=", "g", "PgDn"] {
      try session.run(key)
      let shown = draw(session.state).rows.map(\.text)
      #expect(!shown[4..<22].contains { $0.contains(/(^| )…( |$)/) }, "\(key)")
    }
    let screen = try sideBySide(session)
    let held = screen.columns.flatMap(\.content.quotes).count { screen.rows[$0.place] != nil }
    #expect(screen.columns.reduce(0) { $0 + $1.content.quotes.count } == 1_400)
    #expect(held <= QuoteRows.room)
  }

  @Test func aFileHoldsWhatIsAtHandAndNothingHalf() throws {
    var session = try session(700)
    try session.run("/ \"speaker:lind\" Enter V G : \"write page.txt\" Enter")
    guard case .write(_, let text) = session.asked.last else { throw Missing() }
    #expect(text.contains("“Lind counts 700.”") && text.contains("700 quoted"))
    #expect(!text.contains("\n  …") && !text.contains("\n▸ …"))
  }

  @Test func anAddedSpeakerStaysWhenTheFilterChanges() throws {
    var session = try session(5)
    try session.run("/ \"speaker:lind\" Enter V a \"Holm\" Enter")
    #expect(try sideBySide(session).columns.map(\.content.name) == ["Mara Lind", "Ole Holm"])
    #expect(try sideBySide(session).focus == 1)
    try session.run("/ \"3\" Enter")
    #expect(try sideBySide(session).columns.map(\.content.quotes.count) == [1, 1])
    try session.run("Esc h x")
    #expect(try sideBySide(session).columns.map(\.content.name) == ["Ole Holm"])
  }

  @Test func cursorsStayOnTheirQuotesWhenMoreIsLoaded() throws {
    var session = try session(400)
    try session.run("/ \"speaker:lind or speaker:holm\" Enter V 7 j l 3 j h")
    let before = try sideBySide(session).columns.map(\.current?.place)
    try session.run("G g 7 j")
    #expect(try sideBySide(session).columns.map(\.current?.place) == before)
  }

  @Test func enterOnSomebodyAsksForAllTheNamesThatTheRowAddsUp() throws {
    var session = try Session(Self.size)
    for name in ["Ida Berg | NO | prime minister", "Berg | NO | prime minister"] {
      let (article, findings) = NewsFixture.article(
        "article: Of \(name)\nspeaker: \(name)\nspeaker: Ole Holm | DK |\n\n“{1\" Nobody heard.}” “{0\" We pay.}”")
      try session.add(article, findings, origin: name)
    }
    try session.run("S / \"Berg\" Enter Enter")
    let screen = try sideBySide(session)
    #expect(screen.columns.map(\.content.quotes.count) == [2])
    #expect(screen.current?.speaker == "Ida Berg")
  }

  @Test func theCursorGoesToTheOneWhoWasChosenAmongNamesakes() throws {
    var session = try Session(Self.size)
    for name in ["Ida Berg | NO |", "Tor Berg | DK |", "Berg | DK |"] {
      let (article, findings) = NewsFixture.article(
        "article: Of \(name)\nspeaker: \(name)\n\n“{0\" We pay.}” “{0\" They pay.}”")
      try session.add(article, findings, origin: name)
    }
    try session.run("S / \"Tor\" Enter Enter")
    #expect(try sideBySide(session).current?.speaker?.hasSuffix("Berg") == true)
    #expect(try sideBySide(session).columns[sideBySide(session).focus].content.name == "Tor Berg")
  }

  @Test func aFilterFindsWhileItIsTypedAndSaysWhatItCannotUnderstand() throws {
    var session = try session(5)
    try session.run("/ \"speaker:lind\" Enter V / \"coun\"")
    #expect(try sideBySide(session).columns.map(\.content.quotes.count) == [5])
    #expect(session.state.status == nil)
    try session.run("\"ts speker:x\" Enter")
    #expect(session.state.status?.isFailure == true)
    #expect(session.state.status?.words.contains("no such field: speker") == true)
  }

  @Test func whatIsSelectedCountsBeyondTheRowsAtHand() throws {
    var session = try session(400)
    try session.run("t G t")
    #expect(session.state.browse.selection.count == 2)
    #expect(draw(session.state).rows[0].text.contains("2 selected"))
    try session.run("u")
    #expect(session.state.browse.selection.count == 1)
    try session.run("t V")
    #expect(try sideBySide(session).scopeWords == "2 selected articles")
    try session.run("Tab")
    guard case .twoArticles = session.state.screens.last else { throw Missing() }
  }

  @Test func aPageThatFailedIsAskedForAgainWhenSomebodyMovesOn() {
    var feed = QuoteFeed(.matching(Query("")))
    _ = feed.load(Query(""))
    var page = QuotePage()
    page.next = 9
    feed.take(page)
    feed.noteFailure()
    #expect(feed.loadMore(Query("")) != nil)
    feed.noteFailure()
    #expect(feed.loadMore(Query("")) == nil)
    feed.tryAgain()
    #expect(feed.loadMore(Query("")) != nil)
    feed.tryAgain()
    #expect(feed.loadMore(Query("")) == nil)
  }

  @Test func whatIsSavedHasANameAndMeansTheSame() throws {
    var state = State(size: Self.size, origins: ["/news/north"])
    #expect(typed(":save", &state) == [.saveSearch(name: "north", Query("from:\"/news/north\""))])
    state = State(size: Self.size, origins: ["/news/a\"b"])
    #expect(typed(":save quoted", &state) == [])
    #expect(state.status?.isFailure == true)
  }

  private func typed(_ line: String, _ state: inout State) -> [Effect] {
    for character in line { _ = update(&state, .keyPressed(.character(character))) }
    return update(&state, .keyPressed(.enter))
  }

  @Test func anEditedArticleShowsUntilWhenItsEarlierWordsStoodThere() throws {
    var session = try Session(Self.size)
    for words in ["We pay for the long road home, and nobody walks", "We pay for the long road home"] {
      let (article, findings) = NewsFixture.article(
        "article: Road\nspeaker: Ida Berg | NO |\n\n“{0\" \(words)},” {@ Berg} said.")
      try session.add(article, findings, origin: "road")
    }
    try session.run("Enter ] v")
    let lines = draw(session.state).rows.map(\.text)
    #expect(lines[0].contains("2 versions in 1 article"))
    #expect(lines[2].contains(", until "))
    #expect(lines[4].contains("nobody") || lines[5].contains("nobody"))
    #expect(lines[4].contains("[…]") || lines[5].contains("[…]"))
  }
}
