import Display
import News

/// Prints quotes in one form.
struct QuoteSheet {
  private let form: QuoteForm?
  private let settings = Clock.settings()
  private var isFirst = true

  init(_ form: QuoteForm?) {
    self.form = form
  }

  mutating func write(_ quote: QuoteRow, of article: Article) throws {
    defer { isFirst = false }
    switch form {
    case .json: try Output.write(JSONList.element(isFirst: isFirst) { LibraryJSON.write(quote, of: article, to: &$0) })
    case .csv: try Output.write(Array(((isFirst ? QuoteCSV.head : "") + QuoteCSV.line(of: quote)).utf8))
    case .markdown: try Output.write(Array(quote.clipping.utf8))
    case nil: try Output.write(lines(quote))
    }
  }

  /// Wrapped on a terminal, else one line with tabs.
  private func lines(_ quote: QuoteRow) -> [UInt8] {
    guard let width = Lines.width else {
      let fields = [String(quote.place.article), quote.speaker ?? "?", quote.markedWords]
      return Lines.line(fields + [quote.nearWords].compactMap(\.self))
    }
    let lines = printedLines(of: quote, columns: width, settings)
    return Array(((isFirst ? [] : [""]) + lines).map { $0 + "\n" }.joined().utf8)
  }

  func end() throws {
    if form == .json { try Output.write(JSONList.end(isEmpty: isFirst)) }
    if form == .csv, isFirst { try Output.write(Array(QuoteCSV.head.utf8)) }
  }
}

/// A JSON array that is printed while its elements are found.
enum JSONList {
  static func element(isFirst: Bool, _ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    write(&json)
    return Array((isFirst ? "[" : ",\n").utf8) + json.bytes
  }

  static func end(isEmpty: Bool) -> [UInt8] {
    Array((isEmpty ? "[]\n" : "]\n").utf8)
  }
}

/// Quotes as comma-separated values, after RFC 4180.
enum QuoteCSV {
  static let head =
    "article,speaker,role,country,state,kind,words,via,title,source,published,link,taken,printed,near\r\n"

  static func line(of quote: QuoteRow) -> String {
    line(fields(of: quote))
  }

  static func fields(of quote: QuoteRow) -> [String?] {
    [
      String(quote.place.article), quote.speaker, quote.role, quote.country, LibraryJSON.certainty(quote),
      quote.kind.rawValue, quote.words, quote.via, quote.title, quote.source, quote.published?.iso8601, quote.link,
      quote.taken?.iso8601, quote.printedName, quote.near.joined(separator: " "),
    ]
  }

  static func line(_ fields: [String?]) -> String {
    fields.map { field($0 ?? "") }.joined(separator: ",") + "\r\n"
  }

  /// One line, and never a formula to a spreadsheet.
  private static func field(_ text: String) -> String {
    let text = text.oneLine
    let safe = text.first.map { "=+-@".contains($0) } ?? false ? "'" + text : text
    return safe.contains { ",\"".contains($0) } ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
  }
}
