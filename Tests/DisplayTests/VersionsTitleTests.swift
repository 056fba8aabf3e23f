import News
import Testing

@testable import Display

/// What the screen of versions says above them.
@Suite struct VersionsTitleTests {
  private struct Missing: Error {}

  private func versions() throws -> Versions {
    let article = NewsFixture.article("article: Road\nspeaker: Ida Berg | NO |\n\n“{0\" We pay for the road.}”")
    var session = try Session(Size(columns: 80, rows: 24), [article])
    try session.run("Enter ] v")
    guard case .versions(let screen) = session.state.screens.last else { throw Missing() }
    return screen
  }

  @Test(arguments: [
    (0, true, "told by one article"), (3, true, "3 more share words"),
    (0, false, "looking for more …"), (3, false, "looking for more …"),
  ])
  func saysWhetherThereAreMore(unseen: Int, isWhole: Bool, end: String) throws {
    let whole = try versions()
    var told = Told()
    told.versions = whole.versions
    told.unseen = unseen
    told.isWhole = isWhole
    var screen = Versions(of: whole.place)
    screen.take(told)
    #expect(screen.title.hasSuffix(" · " + end))
  }
}
