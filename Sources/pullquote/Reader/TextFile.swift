import Foundation
import News

/// Files that the reader's commands write.
enum TextFile {
  /// Writes a new file and says so; a file that is there already is left alone.
  static func write(_ text: String, to path: String) throws(Failure) -> String {
    let whole = HomeFolder.expand(path)
    try put(text, into: whole, flags: O_WRONLY | O_CREAT | O_EXCL)
    return "written: \(path)"
  }

  /// Opens a file with these flags and writes all of the text.
  static func put(_ text: String, into path: String, flags: Int32) throws(Failure) {
    let file = open(path, flags | O_CLOEXEC, 0o644)
    guard file >= 0 || errno != EEXIST else { throw .exists(path: path) }
    guard file >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
    defer { close(file) }
    do {
      try Output.write(Array(text.utf8), to: file)
    } catch {
      throw .unwritable(path: path, reason: String(cString: strerror(errno)))
    }
  }
}

/// The file to which quotes are appended, `$XDG_DATA_HOME/pullquote/clippings.md`.
enum Clippings {
  static func append(_ markdown: String) throws(Failure) -> String {
    let folder = HomeFolder.data + "/pullquote"
    try HomeFolder.make(folder)
    let path = folder + "/clippings.md"
    try TextFile.put(markdown, into: path, flags: O_WRONLY | O_CREAT | O_APPEND)
    return "added to \(path)"
  }
}

/// The reader's own folders.
enum HomeFolder {
  static var home: String { environment("HOME") ?? "/" }

  /// Where programs keep what belongs to the reader (XDG Base Directory Specification).
  static var data: String {
    environment("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.local/share"
  }

  /// A path in which a leading `~` stands for the home folder.
  static func expand(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  /// Makes a folder, and those above it where they are missing; only the reader may look into them.
  static func make(_ folder: String) throws(Failure) {
    guard mkdir(folder, 0o700) != 0, errno != EEXIST else { return }
    if errno == ENOENT, let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      try make(String(folder[..<slash]))
      if mkdir(folder, 0o700) == 0 { return }
    }
    throw .unwritable(path: folder, reason: String(cString: strerror(errno)))
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
