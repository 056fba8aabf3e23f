import ArgumentParser
import Foundation
import News

/// Prints how fast finding, drawing, `pullquote analyze` and the library are, each beside something of the same run that
/// it can be compared with: machines differ, ratios hardly.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pullquote-bench",
    abstract: "Print how fast finding, drawing, analysing and the library are, as ratios within one run."
  )

  @Option(help: ArgumentHelp("Records {\"id\",\"title\",\"text\"}, one a line, to work on.", valueName: "file"))
  var records: String?

  @Option(help: ArgumentHelp("How much text the analyze command is given.", valueName: "n"))
  var megabytes = 100

  @Option(help: ArgumentHelp("How many articles the library is measured with; 0 leaves it out.", valueName: "n"))
  var articles = 100_000

  @Argument(help: "Files and folders to work on where no records are named.")
  var paths = ["articles"]

  func run() throws {
    let given = try records.map(Articles.init(records:)) ?? Articles(paths: paths)
    print("\(given.all.count) articles, \(given.bytes) bytes of text\n")
    FinderFigures(given).print()
    try ScreenFigures(given).print()
    guard access(ProgramRun.program, X_OK) == 0 else {
      return print("the program itself: not measured: \(ProgramRun.program) is missing: build it first")
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try CommandFigures(given, megabytes: megabytes, in: folder).print()
    if articles > 0 { try LibraryFigures(given, count: articles, in: folder).print() }
  }
}
