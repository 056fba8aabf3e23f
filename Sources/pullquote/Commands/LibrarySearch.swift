import ArgumentParser
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
  /// The sentence with the words, and the first of them; `nil` where something else than the text matches.
  let sentence: String?
  let match: String?

  init(_ query: Query, in entry: ArticleEntry) {
    row = entry.row
    let excerpt = Excerpt(query, in: entry.article)
    sentence = excerpt?.words
    match = excerpt.flatMap { excerpt in
      excerpt.matches.first.map { String(decoding: Array(excerpt.words.utf8)[$0], as: UTF8.self) }
    }
  }

  var lines: [UInt8] {
    Lines.line(String(row.number), row.headline) + (sentence.map { Lines.line("", $0) } ?? [])
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("article")
      LibraryJSON.write(row, to: &json)
      json.member("match", match)
      json.member("sentence", sentence)
    }
  }
}
