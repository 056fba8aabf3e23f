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
    if !paths.isEmpty { Task.detached { Findings.prepare() } }
    let library = try libraryToRead()
    guard library != nil || !paths.isEmpty else {
      throw ValidationError("nothing to read: name a file or a folder, as in \"pullquote articles\"")
    }
    guard let terminal = Terminal() else { return try await PlainList(paths: paths, library: library).run() }
    try read(on: terminal, library)
  }

  /// The library named on the command line; else, where no files are named, the reader's own if it has articles.
  private func libraryToRead() throws(Failure) -> Library? {
    if library.path != nil { return try library.open() }
    guard paths.isEmpty, library.exists else { return nil }
    let library = try library.open()
    return try library.count > 0 ? library : nil
  }

  @MainActor
  private func read(on terminal: Terminal, _ library: Library?) throws {
    let inbox = Inbox()
    var desk = Desk(inbox: inbox, library: library)
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
