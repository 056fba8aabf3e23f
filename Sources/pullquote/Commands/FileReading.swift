import Foundation
import News

/// What came of reading one file: its articles with what was found in them, or why there are none.
struct FileReading: Sendable {
  let path: String
  let articles: [(article: Article, findings: Findings)]
  let failure: Failure?

  /// Reads and analyses a file; `-` is standard input.
  init(path: String) {
    self.path = path
    do throws(Failure) {
      let file = try ReadFile(named: path)
      articles = file.articles.map { ($0, Findings(of: $0)) }
      failure = nil
    } catch {
      articles = []
      failure = error
    }
  }
}

extension FileReading {
  /// The files that paths stand for, in their order; `-` stays as it is.
  static func list(_ paths: [String]) -> (files: [String], failures: [Failure]) {
    var files: [String] = []
    var failures: [Failure] = []
    for group in paths.split(separator: "-", omittingEmptySubsequences: false) {
      let list = FileList(of: Array(group))
      files += (group.startIndex == 0 ? [] : ["-"]) + list.paths
      failures += list.failures
    }
    return (files, failures)
  }

  /// The articles with what tells them from others: the path, and their number in a file of several.
  var originated: [(origin: String, article: Article, findings: Findings)] {
    articles.enumerated().map { index, found in
      (index == 0 ? path : "\(path)#\(index + 1)", found.article, found.findings)
    }
  }
}

extension ReadFile {
  /// Reads a file; `-` is standard input.
  init(named path: String) throws(Failure) {
    if path == "-" {
      try self.init(bytes: ByteStream.standardInput.readAll(), path: "standard input")
    } else {
      try self.init(path: path)
    }
  }
}
