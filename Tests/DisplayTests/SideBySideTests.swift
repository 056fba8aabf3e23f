import News
import Testing

@testable import Display

/// What keys and the mouse do where quotes stand beside each other.
@Suite struct SideBySideTests {
  private static let size = Size(columns: 120, rows: 30)

  private static let quay = """
    article: The quay
    source: Coast Post
    day: 1600000000
    link: https://coast.example/quay
    speaker: Mara Lind | GR | mayor
    speaker: Ole Holm | DK |

    “{0" The quay is ours,}” {@ Lind} said. “{1" Not all of it,}” {@ Holm} said. “{? Who knows,}” it was heard.

    “{0" {DK Denmark} may look at it,}” {@ Lind} said. “{1" And {GR Greece} may pay,}” {@ Holm} said.
    """

  private static let boats = """
    article: The boats
    source: Harbour Times
    day: 1600100000
    speaker: Ole Holm | DK |
    speaker: Ole Holm and Tor Vik
    speaker: Tor Vik | NO |
    speaker: Tora Vinge | NO |

    “{0" Boats need {GR Greece},}” {@ Holm} said. “{1" We need boats,}” both said. “{? Boats,}” somebody said.

    “{2" {GR Greece} has boats,}” {@ Vik} said. “{3" I have none,}” {@ Vinge} said. “{2" So have we,}” {@ Vik} said.
    """

  private func session(_ keys: String, _ news: [String] = [quay, boats], size: Size = size) throws -> Session {
    var session = try Session(size, news.map { NewsFixture.article($0) })
    try session.run(keys)
    return session
  }

  private func screen(_ session: Session) throws -> SideBySide { try #require(session.state.screens.last?.columns) }

  private func names(_ session: Session) throws -> [String] {
    try screen(session).columns.map { $0.content.name ?? "-" }
  }

  private func head(_ session: Session) -> String { draw(session.state).rows[0].text }

  private func said(_ session: Session) -> String? { session.state.status?.words }

  private let opened = "G Enter V "

  // MARK: Taken away and added

  @Test(arguments: ["u", "a \"nobody\" Enter", "a \"?\" Enter"])
  func whatWasTakenAwayComesBackWhereItWas(keys: String) throws {
    var session = try session(opened + "l l < ")
    #expect(try names(session) == ["Mara Lind", "-", "Ole Holm"])
    let before = try screen(session).columns
    try session.run("x " + keys)
    #expect(try screen(session).columns == before)
    #expect(try screen(session).focus == 1)
    #expect(said(session) == "nobody named is back")
  }

  @Test func columnsComeBackOneAfterTheOther() throws {
    var session = try session(opened + "x x u")
    #expect(try names(session) == ["Ole Holm", "-"])
    try session.run("u")
    #expect(try names(session) == ["Mara Lind", "Ole Holm", "-"])
    try session.run("u")
    #expect(said(session) == "nothing to undo")
  }

  @Test(arguments: ["...", "*", "!?"])
  func aMarkIsNobodysName(typed: String) throws {
    let session = try session(opened + "a \"\(typed)\" Enter")
    #expect(said(session) == "nobody called “\(typed)” is quoted")
    #expect(try names(session).count == 3)
  }

  @Test func theCursorGoesToThePersonNotToWhoSpeaksWithThem() throws {
    let session = try session(opened + "a \"vik\" Enter")
    #expect(try names(session) == ["Mara Lind", "Ole Holm", "-", "Ole Holm and Tor Vik", "Tor Vik"])
    #expect(try screen(session).current?.speaker == "Tor Vik")
  }

  @Test func whoIsHereAlreadyIsGoneTo() throws {
    let session = try session(opened + "a \"holm\" Enter")
    #expect(try names(session) == ["Mara Lind", "Ole Holm", "-"])
    #expect(try screen(session).focus == 1)
    #expect(head(session).contains("of 1 article ·"))
  }

  @Test func aPartOfANameMeansTheOnlyOneOrIsAskedBack() throws {
    var session = try session(opened + "a \"ving\" Enter")
    #expect(try screen(session).current?.speaker == "Tora Vinge")
    try session.run("a \"to\" Enter")
    #expect(said(session) == "who is meant: Ole Holm and Tor Vik, Tor Vik, Tora Vinge?")
  }

  @Test func theHeadSaysWhoIsQuotedFromEverywhere() throws {
    var session = try session(opened + "a \"vinge\" Enter")
    #expect(head(session).contains("of 1 article and Tora Vinge everywhere · oldest first"))
    try session.run("=")
    #expect(head(session).contains("aligned by article"))
    try session.run("x")
    #expect(!head(session).contains("everywhere"))
  }

  @Test func tabGoesThroughThoseOfTheScreenAndThenOfTheLibrary() throws {
    var session = try session(opened + "x a")
    var seen: [String?] = []
    for key in ["Tab", "Tab", "Tab", "BackTab", "^U \"to\" Tab", "Tab", "Tab"] {
      try session.run(key)
      seen.append(session.state.prompt?.editor.text)
    }
    #expect(
      seen == [
        "Mara Lind", "Ole Holm", "Mara Lind", "Ole Holm", "Tor Vik", "Tora Vinge", "Ole Holm and Tor Vik",
      ])
  }

  // MARK: Where it begins

  @Test func itBeginsAtTheQuoteUnderTheCursor() throws {
    let session = try session("G Enter ] ] ] ] V")
    #expect(try screen(session).current?.words == "Denmark may look at it,")
  }

  @Test func itBeginsAtTheQuoteUnderTheCursorInASelectedArticle() throws {
    let session = try session("t G t Enter ] ] ] ] V")
    #expect(try screen(session).current?.words == "Denmark may look at it,")
  }

  @Test func itBeginsAtTheSpeakerUnderTheCursor() throws {
    #expect(try screen(session("G Enter S j V")).current?.speaker == "Ole Holm")
    #expect(try screen(session("S / \"vinge\" Enter V")).current?.speaker == "Tora Vinge")
  }

  @Test func aCountryOfAnArticleStaysInTheArticle() throws {
    var session = try session("G Enter C / \"greece\" Enter V")
    #expect(head(session).contains("what is said of Greece in 1 article · 1 country"))
    #expect(try names(session) == ["DK"])
    try session.run("a \"vik\" Enter")
    #expect(try names(session) == ["DK", "Tor Vik"])
    #expect(try screen(session).columns[1].content.quotes.count == 1)
    try session.run("a \"vinge\" Enter")
    #expect(said(session) == "nobody called “vinge” says anything of Greece")
  }

  // MARK: Moving

  @Test(arguments: ["3000 j", "300 G", "7 G"])
  func aNumberLeadsToThatQuoteHoweverManyAreLoaded(keys: String) throws {
    let quotes = (1...400).map { "article: Day \($0)\nday: \(86_400 * $0)\nspeaker: Mara Lind\n\n“{0\" Lind \($0).}”" }
    let session = try session("/ \"speaker:lind\" Enter V \(keys)", quotes)
    let number = ["3000 j": 400, "300 G": 300, "7 G": 7][keys] ?? 0
    #expect(try screen(session).current?.words == "Lind \(number).")
  }

  @Test func aColumnIsMovedNoFartherThanTheEdge() throws {
    var session = try session(opened + "9 >")
    #expect(try names(session) == ["Ole Holm", "-", "Mara Lind"])
    try session.run("9 <")
    #expect(try names(session) == ["Mara Lind", "Ole Holm", "-"])
  }

  @Test func quotesAndMatchesAreWalkedAsElsewhere() throws {
    var session = try session(opened + "]")
    #expect(try screen(session).columns[0].cursor == 1)
    try session.run(",")
    #expect(try screen(session).columns[0].cursor == 0)
    try session.run("n")
    #expect(said(session) == "no words are looked for: / filters the quotes")
  }

  @Test func otherKeysLeadFromTheQuoteToWhatTheyLeadToInItsArticle() throws {
    var session = try session(opened + "l e")
    guard case .why = session.state.screens.last else { throw Missing() }
    try session.run("q s")
    guard case .speaker = session.state.screens.last else { throw Missing() }
    try session.run("q o")
    #expect(session.asked == [.browse(address: "https://coast.example/quay")])
    #expect(try screen(session).focus == 1)
  }

  private struct Missing: Error {}

  // MARK: The filter

  @Test(arguments: ["Esc", "\"quay\" Esc", "\"quay\" Enter Esc", "\"nowhere\" Enter Esc"])
  func afterAFilterTheSameQuoteIsCurrent(keys: String) throws {
    var session = try session(opened + "l j")
    let before = try screen(session).current
    try session.run("/ \(keys)")
    #expect(try screen(session).current == before)
    #expect(try screen(session).focus == 1)
  }

  @Test func afterAFilterColumnsStandAsTheyStood() throws {
    var session = try session(opened + "> > l j")
    let before = try screen(session).columns
    try session.run("/ \"denmark\" Enter Esc")
    #expect(try screen(session).columns == before)
    try session.run("/ \"quay\" Enter a \"vik\" Enter Esc")
    #expect(try names(session) == ["Ole Holm", "-", "Mara Lind"])
    try session.run("/ \"boats\" Enter a \"vik\" Enter Esc")
    #expect(try names(session) == ["Ole Holm", "-", "Mara Lind", "Ole Holm and Tor Vik", "Tor Vik"])
  }

  @Test func afterAFilterAQuoteFarDownIsCurrentAgain() throws {
    let quotes = (1...400).map { "article: Day \($0)\nday: \(86_400 * $0)\nspeaker: Mara Lind\n\n“{0\" Lind \($0).}”" }
    var session = try session("/ \"speaker:lind\" Enter V G 3 k / \"17\" Esc", quotes)
    #expect(try screen(session).current?.words == "Lind 397.")
    try session.run("/ \"17\" Enter j Esc")
    #expect(try screen(session).current?.words == "Lind 170.")
  }

  @Test func whatFiltersNothingIsNotSaidToFilter() throws {
    let session = try session(opened + "/ \"foo:bar\" Enter")
    #expect(!head(session).contains("only"))
    #expect(session.state.status?.isFailure == true)
  }

  // MARK: The mouse

  @Test func theMousePutsTheCursorOnQuotesAndColumns() throws {
    var session = try session(opened + "click:50,8")
    #expect(try screen(session).current?.words == "And Greece may pay,")
    try session.run("click:5,1")
    #expect(try screen(session).current?.words == "The quay is ours,")
    try session.run("wheel:50,10 wheel:5,20")
    #expect(try screen(session).current?.words == "Denmark may look at it,")
    try session.run("= click:50,10")
    #expect(try screen(session).focus == 1)
  }

  // MARK: What is said and written

  @Test func whatDoesNotFitIsSaidAndWritten() throws {
    let session = try session(opened + ": \"write quotes.txt\" Enter", size: Size(columns: 60, rows: 20))
    #expect(head(session).hasSuffix("column 1/3"))
    guard case .write(_, let text) = session.asked.last else { throw Missing() }
    let places = ["Mara Lind", "The quay is ours", "Ole Holm", "Not all of it", "nobody named", "Who knows"].map {
      text.firstRange(of: $0)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil } && places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(!text.contains("▸"))
  }

  @Test func whatIsThereIsCounted() throws {
    #expect(try head(session(opened)).contains("2 speakers and others of 1 article"))
    #expect(try head(session(opened + "x x")).contains("unnamed speakers of 1 article"))
    let empty = try session("V", ["article: Nothing\n\nNo word."])
    #expect(head(empty).contains("0 speakers of 1 article"))
  }

  @Test func undoSaysWhatItTookBack() throws {
    var session = try session("t G t V u")
    #expect(said(session) == "no longer selected: The quay")
    try session.run("q m * V u")
    #expect(said(session) == "no longer starred: The quay")
    try session.run("u")
    #expect(said(session)?.hasPrefix("unread again") == true)
  }
}
