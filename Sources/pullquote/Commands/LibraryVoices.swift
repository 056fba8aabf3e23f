import ArgumentParser
import News

/// Prints who speaks in the library's articles.
struct LibrarySpeakers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers", abstract: "Print who is quoted in the articles that match, most often quoted first.",
    discussion: QueryArguments.discussion, version: Pullquote.version)

  @OptionGroup var options: RowOptions

  func run() throws {
    let query = try options.asked.query()
    try options.print(try options.library.openExisting().speakers(matching: query), json: LibraryJSON.write) { row in
      Lines.line("\(row.quoted) quoted", "\(row.reported) reported", row.country ?? "--", row.name, row.role ?? "")
    }
  }
}

/// Prints which countries the library's articles name.
struct LibraryCountries: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "countries", abstract: "Print which countries the articles that match name, most often named first.",
    discussion: QueryArguments.discussion, version: Pullquote.version)

  @OptionGroup var options: RowOptions

  func run() throws {
    let query = try options.asked.query()
    try options.print(try options.library.openExisting().countries(matching: query), json: LibraryJSON.write) { row in
      let voices = row.speakers.prefix(3).joined(separator: ", ")
      return Lines.line(row.code, String(row.mentions), Country.name(row.code) ?? "", voices)
    }
  }
}
