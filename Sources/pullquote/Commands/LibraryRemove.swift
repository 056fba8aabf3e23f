import ArgumentParser
import News

/// Takes a source out of the library.
struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take a file or folder out of the library; starred and tagged articles stay.",
    version: Pullquote.version)

  @OptionGroup var library: LibraryOption

  @Argument(help: ArgumentHelp("A file or folder that was added.", valueName: "path"), completion: .file())
  var path: String

  func run() throws {
    guard let removed = try library.openExisting().remove(path: path) else { throw Failure.noSource(path) }
    try Output.write(Lines.line("\(path): \(removed) \(removed == 1 ? "article" : "articles") removed"))
  }
}
