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

/// Quotes by their numbers among those of their article, from 0.
extension Library {
  /// Where a quote stands; nowhere for a number that no quote has.
  func place(_ number: Int, _ quote: Int) throws -> QuoteRow.Place {
    let quotes = try article(number)?.findings.quotes ?? []
    return QuoteRow.Place(article: number, range: quotes.indices.contains(quote) ? quotes[quote].range : 0..<0)
  }

  func versions(of number: Int, _ quote: Int) throws -> [Version] {
    try told(at: place(number, quote)).versions
  }

  /// In how many articles each quote is told.
  func timesTold(inArticle number: Int) throws -> [Int] {
    let counts = try versionCounts(ofArticle: number)
    return try article(number)?.findings.quotes.map { counts[$0.range]?.articles ?? 1 } ?? []
  }
}
