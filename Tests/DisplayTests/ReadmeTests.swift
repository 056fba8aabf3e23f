import Display
import Foundation
import Testing

/// README.md says what the program does; what it lists is made from the program.
@Suite struct ReadmeTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "README.md")

  /// With `PULLQUOTE_RECORD` in the environment the list is written anew, and the test still fails once.
  @Test func listsTheKeysOfTheKeyTable() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let start = try #require(text.range(of: "## Keys\n\n")).upperBound
    let end = try #require(text.range(of: "\n## ", range: start..<text.endIndex)).lowerBound
    let keys = Keymap().markdown
    if text[start..<end] != keys, ProcessInfo.processInfo.environment["PULLQUOTE_RECORD"] != nil {
      try text.replacingCharacters(in: start..<end, with: keys).write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(text[start..<end] == keys)
  }
}
