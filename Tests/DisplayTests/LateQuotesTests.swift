import News
import Testing

@testable import Display

/// Quotes that come when another screen is over the columns that asked for them.
@Suite struct LateQuotesTests {
  private func session() throws -> Session {
    let articles = (1...400).map { number in
      NewsFixture.article(
        """
        article: Day \(number)
        day: \(86_400 * number)
        speaker: Mara Lind | GR |

        “{0" Lind counts \(number).}”
        """)
    }
    var session = try Session(Size(columns: 80, rows: 24), articles)
    try session.run("/ \"speaker:lind\" Enter")
    return session
  }

  private func lines(_ session: Session) -> [String] { draw(session.state).rows.map(\.text) }

  @Test func aFirstPageAndWhatIsCountedAreThereWhenTheColumnsAreSeenAgain() throws {
    var session = try session()
    session.isLate = { event in
      switch event {
      case .quotesLoaded, .quotesCounted: true
      default: false
      }
    }
    try session.run("V ?")
    try session.takeLate()
    try session.run("q")
    #expect(lines(session).contains { $0.contains("“Lind counts 1.”") })
    #expect(lines(session)[2].contains("400 quoted") && !lines(session)[2].contains("so far"))
  }

  /// The first hundred came with their words; those of the next are on their way when the cursor is at their end.
  @Test(arguments: ["?", "Enter", "v"]) func wordsAreThereWhenTheColumnsAreSeenAgain(key: String) throws {
    var session = try session()
    try session.run("V")
    session.isLate = { if case .rowsLoaded = $0 { true } else { false } }
    try session.run("95 j \(key)")
    #expect(session.state.screens.count == 2)
    try session.takeLate()
    try session.run("q PgDn")
    #expect(lines(session).contains { $0.contains("“Lind counts 101.”") })
    #expect(!lines(session)[4..<22].contains { $0.contains(/(^| )…( |$)/) })
  }

  @Test func columnsKeepWhatTheyHaveWhenOthersOfTheSameQuotesBegin() throws {
    var session = try session()
    try session.run("V G")
    let before = try #require(session.state.screens.first?.columns)
    try session.take(.quotesLoaded(before.scope, filter: before.query, from: 0, QuotePage()))
    #expect(session.state.screens.first?.columns == before)
  }
}
