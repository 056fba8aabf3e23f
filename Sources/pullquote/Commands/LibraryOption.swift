import ArgumentParser
import Foundation
import News

/// Which library a command works on.
struct LibraryOption: ParsableArguments {
  @Option(
    name: .customLong("library"),
    help: ArgumentHelp(
      "The library's file; :memory: keeps nothing (default: pullquote/library.sqlite in $XDG_DATA_HOME).",
      valueName: "file"), completion: .file())
  var path: String?

  /// Opens the library, or begins one where there is none.
  func open() throws(Failure) -> Library {
    try Library(at: place) { version in
      guard case .file(let path) = place else { return }
      Output.complain(
        "library of an earlier version: \(path): brought up to date; \(path).version-\(version) keeps it")
    }
  }

  /// Opens a library that is there: to look into one, none is begun, so that a mistyped name shows.
  func openExisting() throws(Failure) -> Library {
    if case .file(let path) = place, !exists { throw .library(.missing, path: path) }
    return try open()
  }

  /// Whether there is a file, whatever is in it.
  var exists: Bool {
    if case .file(let path) = place { access(path, F_OK) == 0 } else { false }
  }

  /// Where the XDG base directory rules want it, unless it is named.
  var place: Library.Place {
    switch path {
    case ":memory:": .memory
    case let path?: .file(path)
    case nil: .file(HomeFolder.data + "/pullquote/library.sqlite")
    }
  }
}
