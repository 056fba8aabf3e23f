import Display
import News

/// Columns of quotes as they are printed.
struct ComparisonSheet {
  private let columns: [QuoteColumn]
  /// All quotes of the columns.
  private let rows: [QuoteRow.Place: QuoteRow]
  private let grouping: QuoteColumn.Grouping
  /// The code of the country that all of them name.
  private let about: String?

  /// Where nothing tells how wide the output is.
  private static let width = 80

  init(_ columns: [QuoteColumn], of rows: [QuoteRow], by grouping: QuoteColumn.Grouping, about: String?) {
    self.columns = columns
    self.rows = Dictionary(rows.map { ($0.place, $0) }) { first, _ in first }
    self.grouping = grouping
    self.about = about
  }

  func print(_ form: QuoteForm?) throws {
    switch form {
    case .json: try Output.write(LibraryJSON.text(write))
    case .csv: try Output.write(Array(csv.utf8))
    case .markdown: for column in columns { try Output.write(Array(markdown(column).utf8)) }
    case nil:
      let width = Lines.width ?? Self.width
      try printColumns(columns, of: Array(rows.values), by: grouping, width: width, Clock.settings()) { line in
        try Output.write(Array((line + "\n").utf8))
      }
    }
  }

  private func name(of column: QuoteColumn) -> String {
    guard let name = column.name else { return grouping == .country ? "of no country named" : "nobody named" }
    return grouping == .country ? Country.name(name) ?? name : name
  }

  private func rows(of column: QuoteColumn) -> [QuoteRow] { column.quotes.compactMap { rows[$0.place] } }

  private var csv: String {
    "column," + QuoteCSV.head
      + columns.flatMap { column in
        rows(of: column).map { QuoteCSV.line([name(of: column)] + QuoteCSV.fields(of: $0)) }
      }.joined()
  }

  private func markdown(_ column: QuoteColumn) -> String {
    let who = [name(of: column), grouping == .speaker ? column.role : nil, column.country].compactMap(\.self)
    let head = who.map(\.oneLine.markdown).joined(separator: " · ")
    let clippings = rows(of: column).map(\.clipping).joined()
    return "\n## \(head)\n\n\(column.quoted) quoted, \(column.reported) reported\n\(clippings)"
  }

  private func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("by", grouping.rawValue)
      json.member("about", about)
      json.key("columns")
      json.array(columns) { write($1, to: &$0) }
    }
  }

  private func write(_ column: QuoteColumn, to json: inout JSONWriter) {
    json.object { json in
      json.member("name", column.name)
      json.member("role", column.role)
      json.member("country", column.country)
      json.member("quoted", column.quoted)
      json.member("reported", column.reported)
      json.key("quotes")
      json.array(rows(of: column)) { LibraryJSON.write($1, to: &$0) }
    }
  }
}
