import ArgumentParser
import Display
import News

/// Prints quotes beside each other.
struct LibraryCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Print what speakers say, or what is said of a country, side by side.",
    version: Pullquote.version)

  @OptionGroup var library: LibraryOption

  @Argument(help: ArgumentHelp("Speakers: names, or whole words of them.", valueName: "name"))
  var names: [String] = []

  @Option(help: "Only quotes that name this country: its code, name or people.")
  var about: String?

  @Option(help: "Whose quotes stand in one column: a speaker's, or those of a country's speakers.")
  var by = QuoteColumn.Grouping.speaker

  @Flag(help: "Print one JSON object, comma-separated values, or Markdown.")
  var form: QuoteForm?

  func validate() throws {
    guard !names.isEmpty || about != nil else { throw ValidationError("name speakers, or a country with --about") }
    for name in names where WordPattern(name, isPrefix: false) == nil {
      throw ValidationError("compare takes names: \(name)")
    }
    if let about, Country.codes(for: about).isEmpty { throw ValidationError("no such country: \(about)") }
  }

  func run() throws {
    let library = try library.openExisting()
    let quotes = try library.quotes(in: .matching(query), filter: Query(""))
    let columns = ordered(QuoteColumn.columns(of: quotes.map(\.stub), by: by))
    try ComparisonSheet(columns, of: quotes, by: by, about: about.flatMap { Country.codes(for: $0).first }).print(form)
    let failures = try failures(for: quotes, library)
    for failure in failures { Output.complain(failure.sentence) }
    if !failures.isEmpty { throw ExitCode(1) }
  }

  /// What was asked for and is not among the quotes.
  private func failures(for quotes: [QuoteRow], _ library: Library) throws -> [Failure] {
    if names.isEmpty, quotes.isEmpty, let about { return [.nothingSaid(of: about)] }
    let missing = zip(names, patterns).filter { _, name in !quotes.contains { name.occurs(in: $0.speaker) } }
    return try missing.map { name, _ in try failure(for: name, library) }
  }

  /// Why there is no quote of somebody.
  private func failure(for name: String, _ library: Library) throws -> Failure {
    guard let about, !(try library.list(matching: Query(speakers: name)).isEmpty) else { return .noSpeaker(name) }
    let code = Country.codes(for: about)[0]
    return .saysNothing(name, of: Country.name(code) ?? code)
  }

  private var patterns: [WordPattern] {
    names.compactMap { WordPattern($0, isPrefix: false) }
  }

  /// One and the same quote must be somebody's of these and name the country.
  private var query: Query {
    let speakers = Query(speakers: names).text
    let country = about.map { "about:\"\(Country.codes(for: $0)[0])\"" } ?? ""
    return Query("in:quotes \(speakers) \(country)")
  }

  /// Speakers in the order of the names given, those who speak together last.
  private func ordered(_ columns: [QuoteColumn]) -> [QuoteColumn] {
    guard by == .speaker else { return columns }
    let places = columns.map { column in
      let named = patterns.indices.filter { patterns[$0].occurs(in: column.name) }
      return named.count == 1 ? named[0] : patterns.count
    }
    return columns.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { columns[$0] }
  }
}

extension QuoteColumn.Grouping: ExpressibleByArgument {}
