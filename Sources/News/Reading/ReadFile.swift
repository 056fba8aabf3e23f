/// What one file holds: its format and its articles.
package struct ReadFile: Equatable, Sendable {
  package var format: Format
  package var articles: [Article]

  package init(format: Format, articles: [Article]) {
    self.format = format
    self.articles = articles
  }

  /// Reads one file; safe to call from several tasks at once.
  package init(path: String) throws(Failure) {
    try self.init(bytes: FileBytes.read(path), path: path)
  }

  /// Reads bytes that came from `path`, which also tells the format where the bytes do not.
  package init(bytes: [UInt8], path: String) throws(Failure) {
    guard let text = TextDecoding.decode(bytes), let format = Format(of: text, path: path) else {
      throw .notText(path: path)
    }
    self.format = format
    articles = [format == .markdown ? Markdown.article(text) : PlainText.article(text)]
    guard articles.contains(where: { !$0.text.isEmpty }) else { throw .empty(path: path) }
  }
}
