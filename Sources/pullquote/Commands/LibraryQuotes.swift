import ArgumentParser
import News

/// Prints quotes of the library's articles.
struct LibraryQuotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "Print the quotes of the articles that match, newest article first.",
    version: Pullquote.version)

  enum Form: String, EnumerableFlag {
    case json, csv, markdown
  }

  @OptionGroup var library: LibraryOption
  @OptionGroup var asked: QueryArguments
  @OptionGroup var limit: LimitOption

  @Option(help: "Only quotes of speakers with this name, or part of it.")
  var speaker: String?

  @Option(help: "Only quotes of speakers from this country: its code, name or people.")
  var country: String?

  @Flag(help: "Print one JSON array, comma-separated values, or Markdown.")
  var form: Form?

  func run() throws {
    let filter = try QuoteFilter(speaker: speaker, country: country)
    let query = try asked.query(with: filter.terms)
    var sheet = QuoteSheet(form)
    var left = limit.count
    if left > 0 {
      try library.open().eachQuote(matching: query) { quote, article in
        guard filter.lets(quote) else { return true }
        try sheet.write(quote, of: article)
        left -= 1
        return left > 0
      }
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
    typed.map { ["speaker:\"\($0.filter { !"\"“”".contains($0) })\""] } ?? []
  }

  func lets(_ quote: QuoteRow) -> Bool {
    (name?.occurs(in: quote.speaker) ?? true)
      && (countries.map { codes in quote.country.map(codes.contains) ?? false } ?? true)
  }
}

/// Prints quotes in one form.
private struct QuoteSheet {
  private let form: LibraryQuotes.Form?
  private var json = JSONWriter()
  private var isFirst = true

  init(_ form: LibraryQuotes.Form?) {
    self.form = form
  }

  mutating func write(_ quote: QuoteRow, of article: Article) throws {
    defer { isFirst = false }
    switch form {
    case .json:
      try Output.write(Array((isFirst ? "[" : ",\n").utf8))
      var json = JSONWriter()
      LibraryJSON.write(quote, of: article, to: &json)
      try Output.write(json.bytes)
    case .csv: try Output.write(Array(((isFirst ? QuoteCSV.head : "") + QuoteCSV.line(of: quote)).utf8))
    case .markdown: try Output.write(Array(quote.clipping.utf8))
    case nil:
      let name = quote.speaker ?? "?"
      try Output.write(Lines.line(String(quote.place.article), name, quote.markedWords))
    }
  }

  func end() throws {
    if form == .json { try Output.write(Array((isFirst ? "[]\n" : "]\n").utf8)) }
    if form == .csv, isFirst { try Output.write(Array(QuoteCSV.head.utf8)) }
  }
}

/// Quotes as comma-separated values, after RFC 4180.
private enum QuoteCSV {
  static let head = "article,speaker,role,country,state,kind,words,via,title,source,published,link\r\n"

  static func line(of quote: QuoteRow) -> String {
    let fields = [
      String(quote.place.article), quote.speaker, quote.role, quote.country, LibraryJSON.certainty(quote),
      quote.kind.rawValue, quote.words, quote.via, quote.title, quote.source, quote.published?.iso8601, quote.link,
    ]
    return fields.map { field($0 ?? "") }.joined(separator: ",") + "\r\n"
  }

  /// One line, and never a formula to a spreadsheet.
  private static func field(_ text: String) -> String {
    let text = Printable.text(text.oneLine)
    let safe = text.first.map { "=+-@".contains($0) } ?? false ? "'" + text : text
    return safe.contains { ",\"".contains($0) } ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
  }
}
