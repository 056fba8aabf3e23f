import ArgumentParser
import Foundation
import News

/// Analysis as a filter: articles in, what is found in them out, one JSON object a line.
struct Analyze: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the quotes, speakers and countries of articles as JSON, one object a line.",
    version: Pullquote.version
  )

  @Flag(help: "Read objects {\"id\",\"title\",\"text\"} from standard input, one a line.")
  var jsonl = false

  @Flag(help: "Say for each quote who speaks and why, in words instead of JSON.")
  var explain = false

  @Option(help: ArgumentHelp("How many articles to analyse at once (default: one a core).", valueName: "n"))
  var jobs: Int?

  @Argument(help: ArgumentHelp("A file or folder; - is standard input.", valueName: "file"), completion: .file())
  var files: [String] = []

  func validate() throws {
    guard jobs ?? 1 >= 1 else { throw ValidationError("--jobs takes a number from 1 on") }
    guard !(jsonl && explain) else { throw ValidationError("--explain goes with files, not with --jsonl") }
    guard jsonl == files.isEmpty else {
      throw ValidationError(jsonl ? "--jsonl reads standard input: name no file" : "name a file, or - or --jsonl")
    }
  }

  func run() async throws {
    if try await !isWhole() { throw ExitCode(1) }
  }

  /// Does what was asked for; false when some of it could not be done.
  private func isWhole() async throws -> Bool {
    let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    if jsonl { return try await AnalyzeLines(jobs: jobs).run() }
    if explain { return try Explain(paths: files).run() }
    return try await AnalyzeFiles(paths: files, jobs: jobs).run()
  }
}
