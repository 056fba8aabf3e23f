/// A format that articles are read from.
package enum Format: String, Sendable {
  case plainText = "text"
  case markdown

  /// Recognises the format by the file's name, then by what stands in it.
  init(of text: String, path: String) {
    self = path.hasSuffix(".md") || path.hasSuffix(".markdown") ? .markdown : .plainText
  }
}
