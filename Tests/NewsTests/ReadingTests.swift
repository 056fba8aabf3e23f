import Foundation
import News
import Testing

@Suite struct ReadingTests {
  static let files =
    (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))?
    .filter { $0.pathExtension != "dump" }.sorted { $0.path < $1.path } ?? []
  static let folder = Recording.fixtures.appending(path: "Reading")

  @Test(arguments: files)
  func readsAsTheDumpBesideItSays(file: URL) throws {
    try Recording.expect(Self.dump(file), equals: file.appendingPathExtension("dump"))
  }

  @Test func findsItsFixtures() {
    #expect(Self.files.count >= 32)
  }

  /// The article of a file as lines: what is known about it, then its blocks and the marks in them.
  private static func dump(_ file: URL) -> String {
    do {
      let read = try ReadFile(path: file.path)
      let articles = read.articles.map(dump).joined(separator: "\n")
      return "format: \(read.format.rawValue)\n\(articles)"
    } catch {
      return error.sentence.replacing(folder.path + "/", with: "") + "\n"
    }
  }

  private static func dump(_ article: Article) -> String {
    let fields = [
      ("title", article.title), ("byline", article.byline), ("source", article.source),
      ("published", article.published?.iso8601), ("link", article.link),
    ]
    let head = fields.compactMap { name, value in value.map { "\(name): \($0)\n" } }.joined()
    return head + "\n" + article.blocks.map { dump($0, article) }.joined()
  }

  private static func dump(_ block: Article.Block, _ article: Article) -> String {
    let inlines = article.inlines.filter { block.range.contains($0.range.lowerBound) }
    return "\(block.kind) \(block.range)|\(article.words(at: block.range))|\n"
      + inlines.map { "    \($0.kind) \($0.range)|\(article.words(at: $0.range))|\n" }.joined()
  }
}
