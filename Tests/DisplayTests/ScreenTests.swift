import Foundation
import Testing

@testable import Display

/// Keys in, screen out: each file of `Tests/Screens` is a test.
///
/// A file gives a size, the news it reads, keys, and after them the screen and one letter a cell for its style. With
/// `PULLQUOTE_RECORD=1` in the environment the files are rewritten as things are, and the tests still fail once.
@Suite struct ScreenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Screens")
    .standardizedFileURL

  static var files: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return all.filter { $0.hasSuffix(".screen") }.sorted()
  }

  @Test(arguments: files)
  func screenIs(file: String) throws {
    let url = ScreenTests.folder.appending(path: file)
    let text = try String(contentsOf: url, encoding: .utf8)
    let script = try Script(text)
    var session = try Session(script)
    try session.run(script.keys)
    let shown = script.header + draw(session.state).asText
    if shown != text, ProcessInfo.processInfo.environment["PULLQUOTE_RECORD"] != nil {
      try shown.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(shown == text)
  }
}

extension Canvas {
  /// The screen, and after a line `styles` one letter a cell; spaces and points at the ends of lines are left out.
  var asText: String {
    let screen = rows.map { $0.text + "\n" }.joined()
    let styles = rows.map { row in
      let letters = row.cells.map(\.style.letter)
      let end = letters.lastIndex { $0 != "." }.map { $0 + 1 } ?? 0
      return String(letters[..<end]) + "\n"
    }
    return screen + "styles\n" + styles.joined()
  }
}

extension Style {
  /// What lies over a cell before what is under it.
  fileprivate var letter: Character {
    let over: [(Layers, Character)] = [
      (.currentMatch, "M"), (.match, "m"), (.selected, "s"), (.resting, "r"), ([.cursor, .country], "K"),
      (.cursor, "Q"), (.country, "c"), (.emphasis, "e"),
    ]
    return over.first { layers.isSuperset(of: $0.0) }?.1 ?? role.letter
  }
}

extension Style.Role {
  fileprivate var letter: Character {
    switch self {
    case .plain: "."
    case .quiet: "q"
    case .title: "t"
    case .heading: "h"
    case .bar: "b"
    case .unread: "u"
    case .star: "*"
    case .failure: "f"
    case .prompt: "p"
    case .key: "k"
    case .unnamed: "0"
    default: Character(String(rawValue - Style.Role.speaker1.rawValue + 1))
    }
  }
}
