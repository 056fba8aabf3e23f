/// Reads an article from Markdown.
enum Markdown {
  static func article(_ text: String) -> Article {
    PlainText.article(text)
  }
}
