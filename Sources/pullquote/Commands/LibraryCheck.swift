import ArgumentParser
import News

/// Looks through the library.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look through the library, mend it, and save what can be read of a damaged one.",
    version: Pullquote.version)

  @OptionGroup var library: LibraryOption

  @Flag(help: "Print what was found as JSON.")
  var json = false

  func run() throws {
    guard case .file(let path) = library.place else { throw ValidationError(":memory: keeps nothing to look through") }
    guard library.exists else { throw Failure.library(.missing, path: path) }
    let report = try Library.check(path)
    try Output.write(json ? LibraryJSON.text { LibraryJSON.write(report, to: &$0) } : Lines.line(report.sentence))
    if case .saved(let articles, let inPart, let lost, _) = report, inPart + lost > 0 || articles == 0 {
      throw ExitCode(1)
    }
  }
}

extension CheckReport {
  fileprivate var sentence: String {
    switch self {
    case .whole(let articles): return "whole: \(articles) articles"
    case .mended(let articles): return "mended: \(articles) articles"
    case .saved(let articles, let inPart, let lost, let aside):
      let part = inPart > 0 ? ", \(inPart) in part: add their files again" : ""
      let losses = articles + inPart + lost > 0 ? "\(lost) lost" : "how many were lost cannot be told"
      return "it was damaged: \(articles) articles saved\(part), \(losses); the damaged library is at \(aside)"
    }
  }
}

extension LibraryJSON {
  fileprivate static func write(_ report: CheckReport, to json: inout JSONWriter) {
    json.object { json in
      switch report {
      case .whole(let articles): write("whole", articles, to: &json)
      case .mended(let articles): write("mended", articles, to: &json)
      case .saved(let articles, let inPart, let lost, let aside):
        write("saved", articles, to: &json)
        json.member("inPart", inPart)
        json.member("lost", lost)
        json.member("aside", aside)
      }
    }
  }

  private static func write(_ state: String, _ articles: Int, to json: inout JSONWriter) {
    json.member("state", state)
    json.member("articles", articles)
  }
}
