import ArgumentParser
import News

/// Prints the articles that match, newest first.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the articles of the library that match, newest first.",
    discussion: QueryArguments.discussion, version: Pullquote.version)

  @OptionGroup var library: LibraryOption
  @OptionGroup var asked: QueryArguments
  @OptionGroup var limit: LimitOption

  @Flag(help: "Print one JSON array.")
  var json = false

  func run() throws {
    let query = try asked.query()
    let page = try library.openExisting().page(matching: query, offset: 0, count: limit.count)
    if json { return try Output.write(LibraryJSON.text { $0.array(page.rows) { LibraryJSON.write($1, to: &$0) } }) }
    try Output.write(page.rows.flatMap { Lines.line(String($0.number), $0.headline) })
  }
}

extension ArticleRow {
  var headline: String { title.isEmpty ? "(no headline)" : title }
}
