import ArgumentParser
import News

/// Prints where the library's articles come from.
struct Feeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the sources of the library and its saved searches, with what is unread of each.",
    version: Pullquote.version)

  @OptionGroup var library: LibraryOption

  @Flag(help: "Print one JSON array.")
  var json = false

  func run() throws {
    let rows = try library.openExisting().sources().filter { $0.kind != .all }
    if json { return try Output.write(LibraryJSON.text { $0.array(rows) { LibraryJSON.write($1, to: &$0) } }) }
    for row in rows {
      let fields = ["\(row.unread)/\(row.total)", row.address] + (row.new > 0 ? ["\(row.new) new"] : [])
      try Output.write(Lines.line(fields))
    }
  }
}

extension SourceRow {
  /// The address of a source; the name of a search and what it looks for.
  fileprivate var address: String {
    switch kind {
    case .all: name
    case .origin(let address): address
    case .search(let name): "/\(name): \(query.text)"
    }
  }
}

extension LibraryJSON {
  /// A source, or a saved search.
  static func write(_ row: SourceRow, to json: inout JSONWriter) {
    var (kind, address): (String, String?) = ("search", nil)
    if case .origin(let place) = row.kind { (kind, address) = ("source", place) }
    json.object { json in
      json.member("kind", kind)
      json.member("name", row.name)
      json.member("address", address)
      json.member("query", row.query.text)
      json.member("articles", row.total)
      json.member("unread", row.unread)
      json.member("new", row.new)
    }
  }
}
