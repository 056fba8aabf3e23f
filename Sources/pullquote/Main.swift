import ArgumentParser
import Display
import News

@main
struct Pullquote: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pullquote",
    abstract: "Read news in the terminal, with quoted speakers and named countries highlighted.",
    version: "0.1.0",
    subcommands: [Analyze.self]
  )
}
