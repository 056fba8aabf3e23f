import ArgumentParser
import Foundation
import News

/// Prints how fast finding, drawing and `pullquote analyze` are, each beside something of the same run that it can be
/// compared with: machines differ, ratios hardly.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pullquote-bench",
    abstract: "Print how fast finding, drawing and analysing are, as ratios within one run."
  )

  @Option(help: ArgumentHelp("Records {\"id\",\"title\",\"text\"}, one a line, to work on.", valueName: "file"))
  var records: String?

  @Option(help: ArgumentHelp("How much text the analyze command is given.", valueName: "n"))
  var megabytes = 100

  @Argument(help: "Files and folders to work on where no records are named.")
  var paths = ["articles"]

  func run() throws {
    let articles = try records.map(Articles.init(records:)) ?? Articles(paths: paths)
    print("\(articles.all.count) articles, \(articles.bytes) bytes of text\n")
    FinderFigures(articles).print()
    try ScreenFigures(articles).print()
    try CommandFigures(articles, megabytes: megabytes).print()
  }
}
