/// Reads an article from plain text.
enum PlainText {
  static func article(_ text: String) -> Article {
    Article(title: "", text: text, blocks: [.init(kind: .paragraph, range: 0..<text.utf8.count)])
  }
}
