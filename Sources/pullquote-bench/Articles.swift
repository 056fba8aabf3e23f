import Foundation
import News

/// What the figures are measured on.
struct Articles {
  let all: [Article]

  /// Bytes of text, UTF-8.
  var bytes: Int { all.reduce(0) { $0 + $1.text.utf8.count } }

  init(paths: [String]) throws {
    all = try FileList(of: paths).paths.flatMap { try ReadFile(path: $0).articles }
    guard !all.isEmpty else { throw Failure.nothingToRead(folder: paths.joined(separator: " ")) }
  }

  init(records path: String) throws {
    let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A)
    let decoder = JSONDecoder()
    all = try lines.map { try decoder.decode(ArticleRecord.self, from: $0).article }
    guard !all.isEmpty else { throw Failure.empty(path: path) }
  }

  /// The articles over and over, as records for `analyze --jsonl`, until that much text is written.
  func write(megabytes: Int, to path: String) throws {
    let lines = try all.enumerated().map { index, article in
      let record = ["id": "\(index)", "title": article.title, "text": String(article.body)]
      return try JSONEncoder().encode(record) + [0x0A]
    }
    try Data().write(to: URL(fileURLWithPath: path))
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    defer { file.closeFile() }
    var written = 0
    while written < megabytes * 1_000_000 {
      for line in lines { file.write(line) }
      written += bytes
    }
  }
}
