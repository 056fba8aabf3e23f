import News
import Testing

@testable import Display

/// The sources pane follows what is done.
@Suite struct SourceListTests {
  private func session() throws -> Session {
    try Session(
      Size(columns: 140, rows: 24),
      ["Harbour", "Ferry", "Airport"].map { NewsFixture.article("article: \($0) talks\n\n\($0) workers met.") })
  }

  @Test func aSearchThatWasForgottenComesBack() throws {
    var session = try session()
    try session.run("/ \"ferry\" Enter : \"save Ferries\" Enter h G")
    #expect(session.state.browse.sources.rows.last?.name == "Ferries")
    try session.run("x")
    #expect(session.state.browse.sources.rows.last?.name != "Ferries")
    #expect(session.state.status?.words == "forgotten: Ferries, which was ferry*: u takes it back")
    try session.run("u")
    #expect(session.state.browse.sources.rows.last?.name == "Ferries")
    #expect(session.state.browse.sources.rows.last?.query.text == "ferry*")
  }

  @Test func refreshAsksForOneSourceOrAll() throws {
    var session = try session()
    try session.run("r")
    #expect(session.asked == [.refresh(Query(""))])
    #expect(session.state.status?.words == "looking for what is new …")
    try session.run("h j r R")
    let source = try #require(session.state.browse.sources.current)
    #expect(session.asked.dropFirst() == [.refresh(source.query), .refresh(Query(""))])
  }

  @Test func countsFollowMarksAndTheirUndoing() throws {
    var session = try session()
    try session.run(": \"sources\" Enter Tab")
    func unread() -> Int? { session.state.browse.sources.rows.first?.unread }
    #expect(unread() == 3)
    try session.run("m")
    #expect(unread() == 2)
    try session.run("u")
    #expect(unread() == 3)
    try session.run("A")
    #expect(unread() == 0)
    try session.run("u")
    #expect(unread() == 3)
    try session.run("Enter")
    #expect(unread() == 2)
  }
}
