import ArgumentParser
import Foundation
import News

/// What was read from a file, before anything is found in it.
struct Parse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what is read from a file: its format and its articles.",
    version: Pullquote.version
  )

  @Flag(help: "Print one JSON object.")
  var json = false

  @Argument(help: ArgumentHelp("A text or Markdown file; - is standard input.", valueName: "file"), completion: .file())
  var file: String

  func run() throws {
    let read = try ReadFile(named: file)
    if json {
      var writer = JSONWriter()
      ParsedJSON.write(read, to: &writer)
      writer.newline()
      try Output.write(writer.bytes)
    } else {
      try Output.write(Array(Parse.sheet(of: read).utf8))
    }
  }

  /// The same for people to read: what is known of each article, and its text.
  private static func sheet(of read: ReadFile) -> String {
    var lines = ["format: \(read.format.rawValue)"]
    for article in read.articles {
      lines += [
        "title: \(article.title.isEmpty ? "none" : article.title)",
        "source: \(article.source ?? "none")",
        "byline: \(article.byline ?? "none")",
        "published: \(article.published?.iso8601 ?? "undated")",
        "link: \(article.link ?? "none")",
        "",
      ]
      lines += article.body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [""]
    }
    return lines.map { $0.harmless + "\n" }.joined()
  }
}
