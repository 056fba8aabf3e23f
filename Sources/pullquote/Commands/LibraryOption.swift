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

  func open() throws(Failure) -> Library {
    try Library(at: place)
  }

  /// Whether there is a file, whatever is in it.
  var exists: Bool {
    if case .file(let path) = place { access(path, F_OK) == 0 } else { false }
  }

  var place: Library.Place {
    switch path {
    case ":memory:": .memory
    case let path?: .file(path)
    case nil: .file(LibraryOption.defaultPath)
    }
  }

  /// Where the XDG base directory rules want it; a relative $XDG_DATA_HOME does not count.
  private static var defaultPath: String {
    let data = environment("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (data ?? "\(environment("HOME") ?? ".")/.local/share") + "/pullquote/library.sqlite"
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
