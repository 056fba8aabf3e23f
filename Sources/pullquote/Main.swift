import ArgumentParser
import Foundation
import News

@main
struct Pullquote: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "pullquote",
    abstract: "Read news in the terminal, with quoted speakers and named countries highlighted.",
    usage: """
      pullquote [<path> ...]
      pullquote <subcommand>
      """,
    version: version,
    subcommands: [Read.self, Analyze.self, Parse.self] + library,
    defaultSubcommand: Read.self
  )

  /// Commands that work on the library.
  private static let library: [any ParsableCommand.Type] = [
    Add.self, Remove.self, Feeds.self, List.self, Show.self, Search.self, LibraryQuotes.self, LibraryCompare.self,
    LibrarySpeakers.self, LibraryCountries.self, LibraryMark.self, Open.self, Export.self, Check.self,
  ]

  @MainActor
  static func main() async {
    do {
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      Foundation.exit(status(of: error))
    }
  }

  /// Those of them that are given a query.
  private static let asking: [any ParsableCommand.Type] = [
    List.self, Search.self, LibraryQuotes.self, LibrarySpeakers.self, LibraryCountries.self, LibraryMark.self,
  ]

  private static var arguments: [String] {
    let given = commandFirst(Array(CommandLine.arguments.dropFirst()))
    return asking.contains { $0._commandName == given.first } ? MinusWords.cover(given) : given
  }

  /// The command line with what stands before a command's name moved behind it, so that `--library FILE` may come
  /// first.
  private static func commandFirst(_ given: [String]) -> [String] {
    guard given.first == "--library", given.count > 2 else { return given }
    let names = configuration.subcommands.map { $0._commandName }
    return names.contains(given[2]) ? [given[2]] + given[..<2] + given[3...] : given
  }

  /// Says what went wrong and gives the exit status: 1 for what could not be done, 2 for a wrong command line.
  private static func status(of error: any Error) -> Int32 {
    switch error {
    case let failure as Failure:
      Output.complain(failure.sentence)
      return failure.exitCode
    case let code as ExitCode: return code.rawValue
    case OutputError.nobodyReads: return 0
    case OutputError.failed(let reason):
      Output.complain("cannot write: standard output: \(reason)")
      return 1
    default: return status(ofCommandLine: error)
    }
  }

  /// Prints help where it was asked for; else one line about what is wrong with the command line.
  private static func status(ofCommandLine error: any Error) -> Int32 {
    guard exitCode(for: error) != .success else {
      print(fullMessage(for: error))
      return 0
    }
    let message = MinusWords.uncover(message(for: error))
    Output.complain("\(message.last == "." ? String(message.dropLast()) : message): see pullquote --help")
    return 2
  }
}
