/// One article as other programs hand it over: a JSON object with an id, a title and a text.
package struct ArticleRecord: Equatable, Sendable {
  /// What the other program calls the article; kept as it came, never read.
  package var id: Identifier
  /// Empty where the record has none.
  package var title: String
  package var text: String

  package init(id: Identifier, title: String, text: String) {
    self.id = id
    self.title = title
    self.text = text
  }

  package enum Identifier: Equatable, Sendable {
    case text(String)
    case number(Int)
  }

  /// The article with the title as its headline; each line of the text that is not blank is a paragraph.
  package var article: Article {
    var blocks: [Article.Block] = []
    var whole = ""
    if !title.isEmpty {
      blocks.append(Article.Block(kind: .title, range: 0..<title.utf8.count))
      whole = title + "\n\n"
    }
    let start = whole.utf8.count
    whole += text
    let paragraphs = ArticleRecord.lines(of: Array(text.utf8), movedBy: start)
    blocks += paragraphs.map { Article.Block(kind: .paragraph, range: $0) }
    return Article(title: title, text: whole, blocks: blocks)
  }

  /// The lines that hold more than ASCII white space, without the white space around them.
  private static func lines(of bytes: [UInt8], movedBy distance: Int) -> [Range<Int>] {
    bytes.indices.split(whereSeparator: { bytes[$0] == 0x0A }).compactMap { line in
      guard let first = line.first(where: { bytes[$0] > 0x20 }), let last = line.last(where: { bytes[$0] > 0x20 })
      else { return nil }
      return first + distance..<last + 1 + distance
    }
  }
}

extension ArticleRecord: Decodable {
  private enum Key: CodingKey {
    case id, title, text
  }

  package init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    if let number = try? object.decode(Int.self, forKey: .id) {
      id = .number(number)
    } else {
      id = .text(try object.decode(String.self, forKey: .id))
    }
    title = try object.decodeIfPresent(String.self, forKey: .title) ?? ""
    text = try object.decode(String.self, forKey: .text)
  }
}
