import News
import Testing

@testable import Display

/// The screen of versions as it goes to a file.
@Suite struct VersionsPrintingTests {
  private struct Missing: Error {}

  private let articles = [
    "article: Road\nspeaker: Ida Berg | NO |\n\n“{0\" We will pay for the road home, and nobody will walk}.”",
    "article: Home\nspeaker: Ida Berg | NO |\n\nBerg said {0~ Norway would pay for the road home}.",
  ]

  @Test func signsStandForWhatOnlyStylesTellOnTheScreen() throws {
    var session = try Session(Size(columns: 120, rows: 24), articles.map(NewsFixture.article))
    try session.run("Enter ] v : \"write page.txt\" Enter")
    guard case .write(_, let text) = session.asked.last else { throw Missing() }
    #expect(text.contains("“_We will_ pay for the road home, and nobody will walk”"))
    #expect(text.contains("~ _Norway would_ pay for the road home […]"))
    #expect(!draw(session.state).rows.contains { $0.text.contains("_We will_") })
  }
}
