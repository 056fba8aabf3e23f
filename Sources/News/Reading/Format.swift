/// A format that articles are read from.
package enum Format: String, Sendable {
  case plainText = "text"
  case markdown

  /// Recognises the format by how the text begins, and by the file's name; `nil` for a page or a feed, which is no
  /// text that people read.
  init?(of text: String, path: String) {
    let start = text.drop { $0.isWhitespace }.prefix(Format.longestBeginning).lowercased()
    if Format.otherBeginnings.contains(where: { start.hasPrefix($0) }) { return nil }
    let name = path.split(separator: "/").last ?? ""
    let ending = name.dropFirst().lastIndex(of: ".").map { name[$0...].dropFirst().lowercased() }
    switch ending {
    case "md", "markdown", "mdown", "mkd": self = .markdown
    case nil where start.hasPrefix("# "): self = .markdown
    default: self = .plainText
    }
  }

  private static let otherBeginnings = [
    "<!doctype html", "<html", "<?xml", "<rss", "<feed", "<opml", "%pdf-", "{\\rtf",
  ]

  private static let longestBeginning = 16
}
