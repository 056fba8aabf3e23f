import Foundation
import News
import Testing

/// A folder of its own for one test, with articles and libraries in it; removed at the end.
final class Shelf {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/pullquote-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path + "/news", withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var news: String { path + "/news" }
  var libraryPath: String { path + "/library.sqlite" }

  func library() throws -> Library {
    try Library(at: .file(libraryPath))
  }

  /// Writes an article into the folder of news.
  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: "\(news)/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(news)/\(name)")
  }

  /// A library that has taken in articles with these texts, in the order of their names.
  func library(holding texts: KeyValuePairs<String, String>) async throws -> Library {
    for (name, text) in texts { try write(text, to: name) }
    let library = try library()
    _ = try await library.add(path: news)
    return library
  }
}

extension Library {
  /// The headlines in the order of the list.
  func titles(matching query: Query = Query("")) throws -> [String] {
    try page(matching: query, offset: 0, count: 1_000).rows.map(\.title)
  }
}
