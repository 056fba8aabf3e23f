import ArgumentParser
import Display
import News

/// Prints the articles that match, each with the first words that do in their sentence.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the articles that match with the words in their sentence, newest first.",
    discussion: QueryArguments.discussion, version: Pullquote.version)

  @OptionGroup var library: LibraryOption
  @OptionGroup var asked: QueryArguments
  @OptionGroup var limit: LimitOption

  @Flag(help: "Print the best matches first.")
  var best = false

  @Flag(help: "Print one JSON array.")
  var json = false

  func validate() throws {
    guard !asked.words.isEmpty else { throw ValidationError("give words to search for") }
  }

  func run() throws {
    let query = try asked.query()
    let library = try library.openExisting()
    let numbers =
      best ? try library.bestList(matching: query, count: limit.count) : try library.list(matching: query)
    var found: [Found] = []
    try library.eachArticle(of: Array(numbers.prefix(limit.count))) { entry in
      let hit = Found(query, in: entry)
      if json { found.append(hit) } else { try Output.write(hit.lines) }
      return true
    }
    if json { try Output.write(LibraryJSON.text { $0.array(found) { $1.write(to: &$0) } }) }
  }
}

/// An article that was found, and its first matching words.
private struct Found {
  let row: ArticleRow
  /// The sentence with the words; `nil` where something else than the text matches.
  let excerpt: Excerpt?

  init(_ query: Query, in entry: ArticleEntry) {
    row = entry.row
    excerpt = Excerpt(query, in: entry.article, entry.findings)
  }

  var lines: [UInt8] {
    Lines.line(String(row.number), row.headline) + (excerpt.map(sentenceLine) ?? [])
  }

  /// The sentence, on a terminal so much of it as shows the words.
  private func sentenceLine(_ excerpt: Excerpt) -> [UInt8] {
    guard let width = Lines.width else { return Lines.line("", excerpt.words) }
    let line = line(of: excerpt, columns: max(1, width - Self.indent))
    let words = Lines.isPlain ? line.text : line.text(emphasizing: .match)
    return Array((String(repeating: " ", count: Self.indent) + words + "\n").utf8)
  }

  private static let indent = 8

  /// The first of the words.
  private var match: String? {
    excerpt.flatMap { excerpt in
      excerpt.matches.first.map { String(decoding: Array(excerpt.words.utf8)[$0], as: UTF8.self) }
    }
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("article")
      LibraryJSON.write(row, to: &json)
      json.member("match", match)
      json.member("sentence", excerpt?.words)
    }
  }
}

extension Row {
  /// The row's text with what lies under a layer in bold (ECMA-48, SGR 1).
  fileprivate func text(emphasizing layer: Style.Layers) -> String {
    var text = ""
    var isBold = false
    let end = cells.lastIndex { $0.scalar != " " }.map { $0 + 1 } ?? 0
    for cell in cells[..<end] where cell.width > 0 {
      if cell.style.layers.contains(layer) != isBold {
        isBold.toggle()
        text += isBold ? "\u{1B}[1m" : "\u{1B}[m"
      }
      for scalar in cluster(of: cell) ?? [cell.scalar] { text.unicodeScalars.append(scalar) }
    }
    return text + (isBold ? "\u{1B}[m" : "")
  }
}
