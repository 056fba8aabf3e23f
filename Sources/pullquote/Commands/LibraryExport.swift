import ArgumentParser
import News

/// Prints the library for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print all articles with what was found in them, one JSON object a line.", version: Pullquote.version)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl
  }

  @OptionGroup var library: LibraryOption

  @Argument(help: "What to print: jsonl.")
  var format: Format

  @OptionGroup var asked: QueryArguments

  func run() throws {
    let query = try asked.query()
    let library = try library.openExisting()
    try library.eachArticle(of: library.list(matching: query)) { entry in
      let id = try library.identity(of: entry.row.number)
      let wordings = try library.wordings(of: entry.row.number)
      try Output.write(LibraryJSON.text { LibraryJSON.write(entry, id: id, wordings: wordings, to: &$0) })
      return true
    }
  }
}
