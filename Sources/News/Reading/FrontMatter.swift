/// What stands about an article before it, between two lines of `---`: one `key: value` a line.
struct FrontMatter: Equatable {
  var title: String?
  var byline: String?
  var source: String?
  var published: Timestamp?
  var link: String?
  /// The first line after it; 0 where there is none.
  private(set) var end = 0

  /// Reads the front matter of a text that has any. What is not closed, or is not made of keys and values, is text.
  init(of lines: SourceLines) {
    let first = lines.indices.first { !lines[$0].isEmpty } ?? 0
    guard let opening = lines.indices.dropFirst(first).first, lines[opening].elementsEqual("---".utf8) else { return }
    var fields: [(key: String, value: String)] = []
    for index in lines.indices.dropFirst(opening + 1).prefix(FrontMatter.mostLines) {
      let line = lines.text(index)
      if line == "---" || line == "..." {
        take(fields, end: index + 1)
        return
      }
      if let field = FrontMatter.field(line) {
        fields.append(field)
      } else if !FrontMatter.continue(&fields, with: line) {
        return
      }
    }
  }

  /// Longer front matter is text: whoever opens a rule and closes it ten pages later meant a rule.
  private static let mostLines = 200

  private mutating func take(_ fields: [(key: String, value: String)], end: Int) {
    self.end = end
    for (key, value) in fields where !value.isEmpty {
      switch key {
      case "title", "headline": title = title ?? value
      case "byline", "author", "authors", "by":
        byline = byline ?? (value.lowercased().hasPrefix("by ") ? value.dropFirst(3).trimmed : value)
      case "source", "publication", "publisher", "outlet": source = source ?? value
      case "date", "published", "pubdate": published = published ?? Timestamp(value)
      case "link", "url", "canonical": link = link ?? (value.isWebAddress ? value : nil)
      default: break
      }
    }
  }

  /// The key in small letters, and the value without the quotation marks round it.
  private static func field(_ line: String) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon]
    let rest = line[line.index(after: colon)...]
    guard let first = key.first, first.isLetter, key.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) }),
      rest.isEmpty || rest.first == " " || rest.first == "\t"
    else { return nil }
    return (key.lowercased(), unquoted(String(rest)))
  }

  /// Takes an indented line, an item of a list or a comment as part of the field before it.
  private static func `continue`(_ fields: inout [(key: String, value: String)], with line: String) -> Bool {
    let content = line.trimmed
    if content.isEmpty || content.hasPrefix("#") { return true }
    let isItem = content.hasPrefix("- ")
    guard let last = fields.indices.last, isItem || line.first == " " || line.first == "\t" else { return false }
    let value = unquoted(isItem ? String(content.dropFirst(2)) : content)
    let before = [">", "|", ">-", "|-"].contains(fields[last].value) ? "" : fields[last].value
    fields[last].value = before.isEmpty ? value : before + (isItem ? ", " : " ") + value
    return true
  }

  /// The value as YAML means it: marks round it are no part of it, `\"` and `''` are marks in it.
  private static func unquoted(_ value: String) -> String {
    let value = value.trimmed
    guard value.count >= 2, let mark = value.first, mark == value.last else { return value }
    let inner = value.dropFirst().dropLast()
    switch mark {
    case "\"": return String(inner.replacing("\\\"", with: "\""))
    case "'": return String(inner.replacing("''", with: "'"))
    default: return value
    }
  }
}
