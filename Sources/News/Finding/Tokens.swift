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
    var hashes: [UInt64] = []
    tokens.reserveCapacity(bytes.count / 5)
    hashes.reserveCapacity(bytes.count / 5)
    for block in blocks {
      var reader = TokenReader(block: block.range)
      while let token = reader.next(bytes.span) {
        tokens.append(token)
        hashes.append(reader.hash)
      }
    }
    name(&tokens, hashes)
    return tokens
  }

  /// Says which words tokens are, all of them at once: while one look-up waits for the memory, the next ones go on.
  private static func name(_ tokens: inout [Token], _ hashes: [UInt64]) {
    let lexicon = Lexicon.shared
    for place in tokens.indices { tokens[place].word = lexicon[hashes[place]] }
  }

  package subscript(index: Int) -> Token { all[index] }
  package var count: Int { all.count }

  /// A token's letters as they stand.
  package func letters(_ token: Token) -> String {
    String(decoding: bytes[token.range], as: UTF8.self)
  }
}
