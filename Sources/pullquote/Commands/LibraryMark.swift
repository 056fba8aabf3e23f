import ArgumentParser
import News

/// Sets marks on articles, and takes them off.
struct LibraryMark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Mark articles as read, unread, starred or not starred.", discussion: QueryArguments.discussion,
    version: Pullquote.version)

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case read, unread, star, unstar
  }

  @OptionGroup var library: LibraryOption

  @Flag(help: "Print one JSON object.")
  var json = false

  @Argument(help: "read, unread, star or unstar.")
  var kind: Kind

  @Argument(
    help: ArgumentHelp("Numbers of articles, or a query.", valueName: "article"), transform: MinusWords.uncover)
  var articles: [String]

  func run() throws {
    let library = try library.openExisting()
    let done = try library.apply(change(of: numbers(in: library)))
    let count = done.numbers.count
    if json {
      let bytes = LibraryJSON.text { json in
        json.object { json in
          json.key("marked")
          json.array(done.numbers) { $0.number($1) }
        }
      }
      return try Output.write(bytes)
    }
    try Output.write(Lines.line("\(count) \(count == 1 ? "article" : "articles") marked"))
  }

  /// Numbers where all are numbers; else they are a query's words.
  private func numbers(in library: Library) throws -> [Int] {
    let numbers = articles.compactMap { Int($0) }
    guard numbers.count == articles.count else {
      let query = Query(articles.joined(separator: " "))
      if let problem = query.problem { throw ValidationError(problem) }
      return try library.list(matching: query)
    }
    for number in numbers {
      guard try library.row(number) != nil else { throw Failure.noArticle(String(number)) }
    }
    return numbers
  }

  private func change(of numbers: [Int]) -> MarkChange {
    switch kind {
    case .read: MarkChange(.read, isSet: true, numbers: numbers)
    case .unread: MarkChange(.read, isSet: false, numbers: numbers)
    case .star: MarkChange(.starred, isSet: true, numbers: numbers)
    case .unstar: MarkChange(.starred, isSet: false, numbers: numbers)
    }
  }
}
