import Foundation
import News

@testable import Display

/// A `.screen` file: lines `size`, `news`, `keys`, then the screen.
struct Script {
  /// Everything before the screen, as it stands.
  let header: String
  let size: Size
  let articles: [(Article, Findings)]
  let keys: String

  struct Broken: Error {
    var line: String
  }

  init(_ text: String) throws {
    guard let end = text.range(of: "screen\n", options: .anchored) ?? text.range(of: "\nscreen\n") else {
      throw Broken(line: "no line “screen”")
    }
    header = String(text[..<end.upperBound])
    var fields: [String: String] = [:]
    for line in header.split(separator: "\n").dropLast() where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 1)
      fields[String(parts[0]), default: ""] += parts.count > 1 ? " " + parts[1] : ""
    }
    let numbers = (fields["size"] ?? "").split { $0 == "x" || $0 == " " }.compactMap { Int($0) }
    guard numbers.count == 2 else { throw Broken(line: "size") }
    size = Size(columns: numbers[0], rows: numbers[1])
    keys = fields["keys"] ?? ""
    articles = try (fields["news"] ?? "").split(separator: " ").flatMap { name in
      try NewsFixture.articles(
        in: String(contentsOf: ScreenTests.folder.appending(path: "\(name).news"), encoding: .utf8))
    }
  }
}

extension Session {
  init(_ script: Script) throws {
    try self.init(script.size, script.articles)
  }
}
