import ArgumentParser
import News

/// How quotes are printed.
enum QuoteForm: String, EnumerableFlag {
  case json, csv, markdown
}

/// Prints quotes of the library's articles.
struct LibraryQuotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "Print the quotes of the articles that match, newest article first.",
    discussion: QueryArguments.discussion, version: Pullquote.version)

  @OptionGroup var library: LibraryOption
  @OptionGroup var asked: QueryArguments
  @OptionGroup var limit: LimitOption

  @Option(help: "Only quotes of speakers with this name, or whole words of it.")
  var speaker: String?

  @Option(help: "Only quotes of speakers from this country: its code, name or people.")
  var country: String?

  @Flag(help: "Print each statement once, with all its versions in the library, oldest first.")
  var versions = false

  @Flag(help: "Print one JSON array, comma-separated values, or Markdown.")
  var form: QuoteForm?

  func run() throws {
    guard limit.count > 0 else { return try QuoteSheet(form).end() }
    let filter = try QuoteFilter(speaker: speaker, country: country)
    let query = try asked.query(with: filter.terms)
    let library = try library.openExisting()
    if versions { return try printVersions(matching: query, filter, library) }
    var sheet = QuoteSheet(form)
    var left = limit.count
    try library.eachQuote(matching: query) { quote, article in
      guard filter.lets(quote) else { return true }
      try sheet.write(quote, of: article)
      left -= 1
      return left > 0
    }
    try sheet.end()
    if let speaker, left == limit.count, try library.list(matching: Query(speakers: speaker)).isEmpty {
      throw Failure.noSpeaker(speaker)
    }
  }

  private func printVersions(matching query: Query, _ filter: QuoteFilter, _ library: Library) throws {
    var sheet = VersionSheet(form)
    var left = limit.count
    try library.eachStatement(matching: query, where: filter.lets) { quote, told in
      try sheet.write(told, of: quote)
      left -= 1
      return left > 0
    }
    try sheet.end()
  }
}

/// Whose quotes are wanted.
private struct QuoteFilter {
  private let name: WordPattern?
  private let countries: [String]?
  private let typed: String?

  init(speaker: String?, country: String?) throws {
    typed = speaker
    name = speaker.flatMap { WordPattern($0, isPrefix: false) }
    if let speaker, name == nil { throw ValidationError("--speaker takes a name: \(speaker)") }
    countries = country.map { Country.codes(for: $0) }
    if let country, countries?.isEmpty ?? false { throw ValidationError("no such country: \(country)") }
  }

  /// What the articles must have, so that not all of them are looked at.
  var terms: [String] {
    typed.map { [Query(speakers: $0).text] } ?? []
  }

  func lets(_ quote: QuoteRow) -> Bool {
    (name?.occurs(in: quote.speaker) ?? true)
      && (countries.map { codes in quote.country.map(codes.contains) ?? false } ?? true)
  }
}
