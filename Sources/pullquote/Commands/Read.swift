import ArgumentParser
import Display
import Foundation
import News

/// The reader itself: what the program does when it is given no command.
struct Read: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the reader on files and folders, or on the library (what is done where no command is named).",
    version: Pullquote.version
  )

  @Argument(help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"), completion: .file())
  var paths: [String] = []

  @OptionGroup var library: LibraryOption

  @MainActor
  func run() async throws {
    guard !paths.contains("-") || isatty(STDIN_FILENO) == 0 else {
      throw ValidationError("standard input is the terminal: pipe an article into it, or name a file")
    }
    let missing = paths.filter { $0 != "-" && access($0, F_OK) != 0 }
    if !paths.isEmpty, missing.count == paths.count { return try fail(missing) }
    guard !paths.isEmpty || library.path != nil || library.exists else { throw Self.nothingToRead }
    if !paths.isEmpty { Task.detached { Findings.prepare() } }
    let opened = try library.open()
    guard try !paths.isEmpty || library.path != nil || opened.count > 0 else { throw Self.nothingToRead }
    guard let terminal = Terminal() else { return try await PlainList(paths: paths, library: opened).run() }
    read(on: terminal, opened)
  }

  private static let nothingToRead = ValidationError(
    "nothing to read: name a file or a folder, as in \"pullquote articles\"")

  @MainActor
  private func read(on terminal: Terminal, _ library: Library) {
    let inbox = Inbox()
    Intaking(library: library, inbox: inbox).start(paths)
    Watch.start(library, inbox: inbox)
    let desk = Desk(library: library, inbox: inbox)
    var loop = Loop(terminal: terminal, desk: desk, inbox: inbox, origins: Origins.addresses(of: paths))
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
