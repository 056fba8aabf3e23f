import Display
import Foundation
import News
import Testing

/// README.md says what the program does; what it lists is made from the program.
@Suite struct ReadmeTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "README.md")

  private static let forms = Query.forms.map { "| `\($0.form)` | \($0.words) |\n" }.joined()

  /// With `PULLQUOTE_RECORD` in the environment what stands there is written anew, and the test still fails once.
  @Test func listsTheKeysAndTheTermsOfQueries() throws {
    try expect(Keymap().markdown, after: "## Keys\n\n")
    try expect(Self.forms, after: "| term | finds articles |\n|---|---|\n")
  }

  /// The lines up to the next empty one.
  private func expect(_ lines: String, after heading: String) throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let start = try #require(text.range(of: heading)).upperBound
    let end = text.range(of: "\n\n", range: start..<text.endIndex).map { text.index(after: $0.lowerBound) } ?? start
    if text[start..<end] != lines, ProcessInfo.processInfo.environment["PULLQUOTE_RECORD"] != nil {
      try text.replacingCharacters(in: start..<end, with: lines).write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(text[start..<end] == lines)
  }
}
