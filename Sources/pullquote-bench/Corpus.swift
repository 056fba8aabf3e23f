import Foundation
import News

/// A folder of many articles made from few, which are varied; removed at the end.
struct Corpus {
  let folder: URL
  let count: Int
  /// UTF-8 bytes of all its files.
  private(set) var bytes = 0

  /// Stands in three of the articles and nowhere else.
  static let rareWord = "Quillfeather"
  /// Stands in most.
  static let commonWord = "minister"
  /// An article ends with the paragraph that makes it so long, in bytes.
  private static let length = 3_000
  private static let articlesAFolder = 1_000

  init(of articles: Articles, count: Int, in folder: URL) throws {
    self.folder = folder
    self.count = count
    let sources = articles.all.map(VariedArticle.init)
    let words = sources.flatMap(\.words)
    for number in 0..<count {
      let text = Self.text(number, of: articles.all, sources, words, isRare: number % max(1, count / 3) == count / 6)
      let place = folder.appendingPathComponent(Self.path(of: number))
      if number % Self.articlesAFolder == 0 {
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      }
      try Data(text.utf8).write(to: place)
      bytes += text.utf8.count
    }
  }

  /// The folder of the first thousand.
  var first: URL { folder.appendingPathComponent("000") }

  /// The beginning of an article's headline, which no other has.
  static func mark(_ number: Int) -> String { "[" + digits(number, 6) + "]" }

  private static func path(of number: Int) -> String {
    "\(digits(number / articlesAFolder, 3))/\(digits(number, 6)).txt"
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    String(String(number + 10_000_000).suffix(count))
  }

  private static func text(
    _ number: Int, of articles: [Article], _ sources: [VariedArticle], _ words: [String], isRare: Bool
  ) -> String {
    var chance = Chance(seed: number)
    var paragraphs = ["\(mark(number)) \(articles[number % articles.count].title)"]
    var source = number % sources.count
    var size = 0
    while size < length {
      for paragraph in sources[source].version(&chance, exchanging: words) where size < length {
        paragraphs.append(paragraph)
        size += paragraph.utf8.count
      }
      source = chance.number(below: sources.count)
    }
    if isRare { paragraphs.append("The word \(rareWord) is rare.") }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }
}
