/// What to look for: "speaker:gantz country:tr tariffs". The empty query matches every article.
package struct Query: Equatable, Sendable {
  /// The query as typed.
  package var text: String

  package init(_ text: String) {
    self.text = text
  }
}
