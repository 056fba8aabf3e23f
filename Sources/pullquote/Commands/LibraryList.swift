import ArgumentParser
import News

/// Prints the articles that match, newest first.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the articles of the library that match, newest first.",
    discussion: QueryArguments.discussion, version: Pullquote.version)

  @OptionGroup var options: RowOptions

  func run() throws {
    let query = try options.asked.query()
    let page = try options.library.openExisting().page(matching: query, offset: 0, count: options.limit.count)
    try options.print(page.rows, json: LibraryJSON.write) { Lines.line(String($0.number), $0.headline) }
  }
}

extension ArticleRow {
  var headline: String { title.isEmpty ? "(no headline)" : title }
}
