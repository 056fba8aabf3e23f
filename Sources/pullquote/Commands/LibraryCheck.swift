import ArgumentParser
import News

/// Looks through the library.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look through the library, mend it, and save what can be read of a damaged one.",
    version: Pullquote.version)

  @OptionGroup var library: LibraryOption

  func run() throws {
    guard case .file(let path) = library.place else { throw ValidationError(":memory: keeps nothing to look through") }
    guard library.exists else { throw Failure.library(.missing, path: path) }
    switch try Library.check(path) {
    case .whole(let articles): try Output.write(Lines.line("whole: \(articles) articles"))
    case .mended(let articles): try Output.write(Lines.line("mended: \(articles) articles"))
    case .saved(let articles, let lost, let aside):
      let losses = articles + lost > 0 ? "\(lost) lost" : "how many were lost cannot be told"
      let sentence = "it was damaged: \(articles) articles saved, \(losses); the damaged library is at \(aside)"
      try Output.write(Lines.line(sentence))
      if lost > 0 || articles == 0 { throw ExitCode(1) }
    }
  }
}
