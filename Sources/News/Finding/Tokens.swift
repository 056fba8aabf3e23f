/// The words and marks of one article, found in one pass over its bytes.
package struct Tokens: Sendable {
  package let article: Article
  /// The article's text as UTF-8.
  package let bytes: [UInt8]
  /// In order, disjoint; none crosses a block's end.
  package private(set) var all: [Token] = []

  package init(of article: Article) {
    self.article = article
    bytes = Array(article.text.utf8)
    all.reserveCapacity(bytes.count / 5)
    let lexicon = Lexicon.shared
    for block in article.blocks {
      var reader = TokenReader(block: block.range)
      while let token = reader.next(bytes.span, lexicon) { all.append(token) }
    }
  }

  package subscript(index: Int) -> Token { all[index] }
  package var count: Int { all.count }

  /// A token's letters as they stand.
  package func letters(_ token: Token) -> String {
    String(decoding: bytes[token.range], as: UTF8.self)
  }
}
