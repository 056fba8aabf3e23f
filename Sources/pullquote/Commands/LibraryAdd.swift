import ArgumentParser
import Foundation
import News

/// Takes files and folders into the library.
struct Add: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take files and folders into the library; given again, they are brought into step.",
    version: Pullquote.version
  )

  @OptionGroup var library: LibraryOption

  @Option(help: ArgumentHelp("Keep articles of these sources for so many days; 0: for ever.", valueName: "n"))
  var keepDays: Int?

  @Option(help: ArgumentHelp("Keep the newest so many articles of each of these sources; 0: all.", valueName: "n"))
  var keepArticles: Int?

  @Flag(help: "Print what was done as JSON.")
  var json = false

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"), completion: .file())
  var paths: [String]

  func validate() throws {
    guard 0...Retention.mostDays ~= keepDays ?? 0 else {
      throw ValidationError("--keep-days takes a number from 0 to \(Retention.mostDays)")
    }
    guard keepArticles ?? 0 >= 0 else { throw ValidationError("--keep-articles takes a number from 0 on") }
  }

  /// What the options ask for; `nil` leaves each source's limits as they are.
  private var retention: Retention? {
    guard keepDays != nil || keepArticles != nil else { return nil }
    return Retention(days: keepDays, articles: keepArticles)
  }

  func run() async throws {
    let library = try library.open()
    let interruption = Interruption()
    var isWhole = true
    for path in paths where !interruption.hasCome {
      let line = ProgressLine(path)
      do {
        let report = try await library.add(path: path, retention: retention) { progress in
          line.show(progress)
          return !interruption.hasCome
        }
        line.clear()
        report.failures.forEach { Output.complain($0.sentence) }
        if report.isStopped { Output.complain("stopped: \(path): what was done is kept; add it again to go on") }
        isWhole = isWhole && report.failures.isEmpty && !report.isStopped
        try Output.write(json ? report.json(path) : Array("\(report.sentence(path).harmless)\n".utf8))
      } catch let failure as Failure {
        line.clear()
        if case .library = failure { throw failure }
        Output.complain(failure.sentence)
        isWhole = false
      }
    }
    try await findAgain(in: library, until: interruption)
    if !isWhole { throw ExitCode(1) }
  }

  /// Articles that earlier finders looked through are looked through again.
  private func findAgain(in library: Library, until interruption: Interruption) async throws {
    guard !interruption.hasCome, try library.isOutdated else { return }
    let line = ProgressLine("finding again")
    defer { line.clear() }
    try await library.findAgain(jobs: ProcessInfo.processInfo.activeProcessorCount) { progress in
      line.show(progress)
      return !interruption.hasCome
    }
  }
}

extension IntakeReport {
  fileprivate func sentence(_ path: String) -> String {
    var parts = ["\(new) new"]
    if known > 0 { parts.append("\(known) known") }
    if reworded > 0 { parts.append("\(reworded) with new wording") }
    if unchanged > 0 { parts.append("\(unchanged) unchanged") }
    if leftOut > 0 { parts.append("\(leftOut) outlived before") }
    if gone > 0 { parts.append("\(gone) gone") }
    if outlived > 0 { parts.append("\(outlived) outlived and taken out") }
    return "\(path): \(parts.joined(separator: ", "))"
  }

  fileprivate func json(_ path: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("path", path)
      json.member("new", new)
      json.member("known", known)
      json.member("reworded", reworded)
      json.member("unchanged", unchanged)
      json.member("leftOut", leftOut)
      json.member("gone", gone)
      json.member("outlived", outlived)
      json.member("failed", failures.count)
    }
    json.newline()
    return json.bytes
  }
}
