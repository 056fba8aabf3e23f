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
    let (numbers, missing) = try numbers(in: library)
    try Output.write(report(on: library.apply(change(of: numbers)).numbers))
    for number in missing { Output.complain(Failure.noArticle(String(number)).sentence) }
    if !missing.isEmpty { throw ExitCode(1) }
  }

  private func report(on numbers: [Int]) -> [UInt8] {
    guard json else { return Lines.line("\(numbers.count) \(numbers.count == 1 ? "article" : "articles") marked") }
    return LibraryJSON.text { json in
      json.object { json in
        json.key("marked")
        json.array(numbers) { $0.number($1) }
      }
    }
  }

  /// Numbers where all are numbers; else they are a query's words.
  private func numbers(in library: Library) throws -> (found: [Int], missing: [Int]) {
    let numbers = articles.compactMap { Int($0) }
    guard numbers.count == articles.count else {
      let query = Query(articles.joined(separator: " "))
      if let problem = query.problem { throw ValidationError(problem) }
      // An empty variable of a shell must not mark everything.
      if query.isEmpty { throw ValidationError("this asks for nothing: name articles by number or by a query") }
      return (try library.list(matching: query), [])
    }
    let missing = try numbers.filter { try library.row($0) == nil }
    return (numbers.filter { !missing.contains($0) }, missing)
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
