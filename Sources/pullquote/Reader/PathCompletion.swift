import Foundation

/// Paths that begin with what was typed.
enum PathCompletion {
  /// In order of their bytes, folders with a slash at their end; hidden files only where the dot was typed.
  static func paths(beginningWith typed: String) -> [String] {
    let slash = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let folder = typed[..<slash]
    let start = typed[slash...]
    return names(in: folder.isEmpty ? "." : HomeFolder.expand(String(folder)))
      .filter { $0.hasPrefix(start) && (start.hasPrefix(".") || !$0.hasPrefix(".")) }
      .map { folder + $0 }
      .sorted()
  }

  /// The names in a folder; none where it cannot be read, as shells do.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      var status = stat()
      let isFolder = stat(folder + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      if name != "." && name != ".." { names.append(isFolder ? name + "/" : name) }
    }
    return names
  }
}
