import ArgumentParser
import News

@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pullquote-bench",
    abstract: "Print the figures that the README and the issues name."
  )
}
