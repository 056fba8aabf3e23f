import ArgumentParser
import Display
import Foundation
import News

/// What a command looks for in the library.
struct QueryArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp("A query: words, speaker:NAME, country:CODE … (see above).", valueName: "query"),
    transform: MinusWords.uncover)
  var words: [String] = []

  /// The query, or the sentence that says what in it cannot be understood.
  func query(with more: [String] = []) throws -> Query {
    let query = Query((words + more).joined(separator: " "))
    if let problem = query.problem { throw ValidationError(problem) }
    return query
  }
}

extension QueryArguments {
  /// What a query is made of, for the help of commands.
  static let discussion: String = {
    let width = Query.forms.map(\.form.count).max() ?? 0
    let lines = Query.forms.map { form, words in
      "  \(form)\(String(repeating: " ", count: width - form.count))  \(words)"
    }
    return (["A query finds articles"] + lines).joined(separator: "\n")
  }()
}

/// How many results a command prints.
struct LimitOption: ParsableArguments {
  // A negative number is the limit's mistake, not another option.
  @Option(parsing: .unconditional, help: ArgumentHelp("Print at most so many.", valueName: "n"))
  var limit: Int?

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("--limit takes a number from 0 on") }
  }

  var count: Int { limit ?? Int(Int32.max) }
}

/// What the commands share that print a row for each thing that matches.
struct RowOptions: ParsableArguments {
  @OptionGroup var library: LibraryOption
  @OptionGroup var asked: QueryArguments
  @OptionGroup var limit: LimitOption

  @Flag(help: "Print one JSON array.")
  var json = false

  /// Prints as many rows as are wanted, as lines for people or as one JSON array.
  func print<Row>(
    _ rows: [Row], json write: (Row, inout JSONWriter) -> Void, line: (Row) -> [UInt8]
  ) throws {
    let rows = rows.prefix(limit.count)
    try Output.write(json ? LibraryJSON.text { $0.array(rows) { write($1, &$0) } } : rows.flatMap(line))
  }
}

/// Lines for people to read.
enum Lines {
  /// Fields with tabs between them in one line, made harmless, cut to the terminal's width where it goes to one.
  static func line(_ fields: String...) -> [UInt8] { line(fields) }

  static func line(_ fields: [String]) -> [UInt8] {
    Array((cut(fields.map(\.harmless).joined(separator: "\t")) + "\n").utf8)
  }

  private static func cut(_ line: String) -> String {
    guard let width = Lines.width else { return line }
    var columns = 0
    let whole = line.prefix { character in
      columns += character == "\t" ? 8 - columns % 8 : CharacterWidth.columns(of: String(character))
      return columns <= width
    }
    return String(whole)
  }

  /// Whether nothing may stand out: no terminal is written to, or NO_COLOR is set.
  static let isPlain = isatty(STDOUT_FILENO) != 1 || getenv("NO_COLOR").map { $0.pointee != 0 } ?? false

  /// The columns of the terminal that is written to.
  static let width: Int? = {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }()
}
