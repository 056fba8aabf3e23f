import ArgumentParser
import News

/// Prints who speaks in the library's articles.
struct LibrarySpeakers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers", abstract: "Print who is quoted in the articles that match, most often quoted first.",
    discussion: QueryArguments.discussion, version: Pullquote.version)

  @OptionGroup var library: LibraryOption
  @OptionGroup var asked: QueryArguments
  @OptionGroup var limit: LimitOption

  @Flag(help: "Print one JSON array.")
  var json = false

  func run() throws {
    let query = try asked.query()
    let rows = try library.openExisting().speakers(matching: query).prefix(limit.count)
    if json { return try Output.write(LibraryJSON.text { $0.array(rows) { LibraryJSON.write($1, to: &$0) } }) }
    for row in rows {
      try Output.write(
        Lines.line("\(row.quoted) quoted", "\(row.reported) reported", row.country ?? "--", row.name, row.role ?? ""))
    }
  }
}

/// Prints which countries the library's articles name.
struct LibraryCountries: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "countries", abstract: "Print which countries the articles that match name, most often named first.",
    discussion: QueryArguments.discussion, version: Pullquote.version)

  @OptionGroup var library: LibraryOption
  @OptionGroup var asked: QueryArguments
  @OptionGroup var limit: LimitOption

  @Flag(help: "Print one JSON array.")
  var json = false

  func run() throws {
    let query = try asked.query()
    let rows = try library.openExisting().countries(matching: query).prefix(limit.count)
    if json { return try Output.write(LibraryJSON.text { $0.array(rows) { LibraryJSON.write($1, to: &$0) } }) }
    for row in rows {
      let voices = row.speakers.prefix(3).joined(separator: ", ")
      try Output.write(Lines.line(row.code, String(row.mentions), Country.name(row.code) ?? "", voices))
    }
  }
}
