import Foundation

/// How fast `pullquote analyze --jsonl` is, with one job and with two, and how much memory it takes.
struct CommandFigures {
  private let articles: Articles
  private let megabytes: Int
  private let folder: URL

  /// Writes its input into a folder.
  init(_ articles: Articles, megabytes: Int, in folder: URL) {
    self.articles = articles
    self.megabytes = megabytes
    self.folder = folder
  }

  func print() throws {
    let small = folder.appendingPathComponent("small").path
    let large = folder.appendingPathComponent("large").path
    try articles.write(megabytes: max(1, megabytes / 10), to: small)
    try articles.write(megabytes: megabytes, to: large)
    Swift.print("pullquote analyze --jsonl, \(megabytes) MB of text")
    let few = try run(small, jobs: 1)
    let one = try run(large, jobs: 1)
    let two = try run(large, jobs: 2)
    report("--jobs 1", "\(rounded(Double(megabytes) / one.seconds)) MB of text/s")
    report(
      "--jobs 2", "\(rounded(Double(megabytes) / two.seconds)) MB of text/s",
      "\(rounded(one.seconds / two.seconds)) times one job")
    report(
      "memory, --jobs 1", "\(one.kilobytes) KiB",
      "\(rounded(Double(one.kilobytes) / Double(few.kilobytes))) times that for a tenth")
  }

  private func run(_ input: String, jobs: Int) throws -> ProgramRun {
    try ProgramRun(["analyze", "--jsonl", "--jobs", "\(jobs)"], input: input)
  }
}
