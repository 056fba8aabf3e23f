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

  @Flag(help: "Print what was done as JSON.")
  var json = false

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"), completion: .file())
  var paths: [String]

  func run() async throws {
    let library = try library.open()
    let interruption = Interruption()
    var isWhole = true
    for path in paths where !interruption.hasCome {
      let line = ProgressLine(path)
      do {
        let report = try await library.add(path: path) { progress in
          line.show(progress)
          return !interruption.hasCome
        }
        line.clear()
        report.failures.forEach { Output.complain($0.sentence) }
        if report.isStopped { Output.complain("stopped: \(path): what was done is kept; add it again to go on") }
        isWhole = isWhole && report.failures.isEmpty && !report.isStopped
        try Output.write(json ? report.json(path) : Array("\(Printable.text(report.sentence(path)))\n".utf8))
      } catch let failure as Failure {
        line.clear()
        if case .library = failure { throw failure }
        Output.complain(failure.sentence)
        isWhole = false
      }
    }
    if !isWhole { throw ExitCode(1) }
  }
}

extension IntakeReport {
  fileprivate func sentence(_ path: String) -> String {
    var parts = ["\(new) new"]
    if known > 0 { parts.append("\(known) known") }
    if reworded > 0 { parts.append("\(reworded) with new wording") }
    if unchanged > 0 { parts.append("\(unchanged) unchanged") }
    if gone > 0 { parts.append("\(gone) gone") }
    return "\(path): \(parts.joined(separator: ", "))"
  }

  fileprivate func json(_ path: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("path")
      json.string(path)
      json.key("new")
      json.number(new)
      json.key("known")
      json.number(known)
      json.key("reworded")
      json.number(reworded)
      json.key("unchanged")
      json.number(unchanged)
      json.key("gone")
      json.number(gone)
      json.key("failed")
      json.number(failures.count)
    }
    json.newline()
    return json.bytes
  }
}
