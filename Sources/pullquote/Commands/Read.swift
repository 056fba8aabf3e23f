import ArgumentParser
import Display
import Foundation
import News

/// The reader itself: what the program does when it is given no command.
struct Read: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the reader on files and folders (what is done where no command is named).",
    version: Pullquote.version
  )

  @Argument(help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"), completion: .file())
  var paths: [String] = []

  @MainActor
  func run() async throws {
    guard !paths.isEmpty else {
      throw ValidationError("nothing to read: name a file or a folder, as in \"pullquote articles\"")
    }
    guard !paths.contains("-") || isatty(STDIN_FILENO) == 0 else {
      throw ValidationError("standard input is the terminal: pipe an article into it, or name a file")
    }
    let missing = paths.filter { $0 != "-" && access($0, F_OK) != 0 }
    if missing.count == paths.count { return try fail(missing) }
    guard let terminal = Terminal() else { return try await PlainList(paths: paths).run() }
    let inbox = Inbox()
    var desk = Desk(inbox: inbox)
    desk.open(paths)
    var loop = Loop(terminal: terminal, desk: desk, inbox: inbox)
    switch loop.run() {
    case .quit: return
    case .signal(let signal): Signals.perform(signal)
    }
  }

  private func fail(_ missing: [String]) throws {
    for path in missing { Output.complain(Failure.missing(path: path).sentence) }
    throw ExitCode(1)
  }
}
