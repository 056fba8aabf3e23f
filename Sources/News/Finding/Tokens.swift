/// The words and marks of one article, found in one pass over its bytes.
///
/// A class, because every reader of the finders holds it: as a struct, each copy of a reader counted nine references
/// up and down, 4 % of the time of all finding.
package final class Tokens: Sendable {
  package let article: Article
  /// The article's text as UTF-8.
  package let bytes: [UInt8]
  /// In order, disjoint; none crosses a block's end.
  package let all: [Token]

  package init(of article: Article) {
    self.article = article
    let bytes = Array(article.text.utf8)
    self.bytes = bytes
    all = Tokens.read(article.blocks, of: bytes)
  }

  private static func read(_ blocks: [Article.Block], of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    let lexicon = Lexicon.shared
    for block in blocks {
      var reader = TokenReader(block: block.range)
      while let token = reader.next(bytes.span, lexicon) { tokens.append(token) }
    }
    return tokens
  }

  package subscript(index: Int) -> Token { all[index] }
  package var count: Int { all.count }

  /// A token's letters as they stand.
  package func letters(_ token: Token) -> String {
    String(decoding: bytes[token.range], as: UTF8.self)
  }
}
