import Foundation
import News
import Testing

@testable import Display

/// Every key of the key table, on every screen and at every size.
@Suite struct EveryKeyTests {
  /// Keys that lead to a screen.
  private static let ways = [
    "", "h", "/", "Enter", "Enter ]", "Enter )", "Enter S", "Enter ] s", "Enter C", "Enter ) c", "Enter ] e",
    "Enter ] v", "Enter V", "S", "C", "V l", "j Enter O", "t j j t V", "t j j t V Tab", "?", "/ ?", "Enter ] E", "V a",
  ]

  @Test(arguments: ways, [Size(columns: 120, rows: 40), Size(columns: 60, rows: 20), Size(columns: 20, rows: 5)])
  func doesWhatItSaysOrSaysInWordsWhyNot(way: String, size: Size) throws {
    let news = try ["cable", "talks"].flatMap { name in
      try NewsFixture.articles(
        in: String(contentsOf: ScreenTests.folder.appending(path: "\(name).news"), encoding: .utf8))
    }
    var there = try Session(size, news)
    try there.run(way)
    for key in Keymap.standard.flatMap(\.keys) {
      var session = there
      try session.take(.keyPressed(key))
      let words = session.state.status?.words ?? ""
      #expect(!Self.names.contains { words.contains($0) }, "\(way) \(key.name): \(words)")
      #expect(draw(session.state).rows.count == size.rows)
      try session.run("resize:40x12 j k")
      #expect(draw(session.state).rows.count == 12)
    }
  }

  /// Names that commands have after `:`, and that are no words.
  private static let names = Command.allCases.map(\.rawValue).filter { $0.contains("-") }
}
