/// What to look for: "speaker:gantz country:tr tariffs". The empty query matches every article.
package struct Query: Equatable, Sendable {
  /// The query as typed.
  package var text: String

  package init(_ text: String) {
    self.text = text
  }

  /// Whether it matches every article.
  package var isEmpty: Bool {
    text.allSatisfy(\.isWhitespace)
  }

  /// What in it cannot be understood, as a sentence; the rest of it holds all the same.
  package var problem: String? { nil }

  func matches(_ entry: Edition.Entry) -> Bool {
    entry.article.text.lowercased().contains(text.lowercased())
  }

  /// Where the words to be marked stand in an article: UTF-8 bytes of its text, in order, disjoint.
  package func matches(in article: Article) -> [Range<Int>] {
    []
  }
}
