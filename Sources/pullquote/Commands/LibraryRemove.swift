import ArgumentParser
import News

/// Takes a source out of the library.
struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take a file or folder out of the library; starred and tagged articles stay.",
    version: Pullquote.version)

  @OptionGroup var library: LibraryOption

  @Flag(help: "Print what was done as JSON.")
  var json = false

  @Argument(help: ArgumentHelp("A file or folder that was added.", valueName: "path"), completion: .file())
  var path: String

  func run() throws {
    let library = try library.openExisting()
    let interruption = Interruption()
    let line = ProgressLine(path)
    let report = try library.remove(path: path) { progress in
      line.show(progress)
      return !interruption.hasCome
    }
    line.clear()
    guard let report else { throw Failure.noSource(path) }
    if report.isStopped { Output.complain("stopped: \(path): what is left stays; remove it again to go on") }
    try Output.write(json ? report.json(path) : Lines.line(report.sentence(path)))
    if report.isStopped { throw ExitCode(1) }
  }
}

extension RemovalReport {
  fileprivate func sentence(_ path: String) -> String {
    "\(path): \(removed) \(removed == 1 ? "article" : "articles") removed"
  }

  fileprivate func json(_ path: String) -> [UInt8] {
    LibraryJSON.text {
      $0.object { json in
        json.member("path", path)
        json.member("removed", removed)
      }
    }
  }
}
