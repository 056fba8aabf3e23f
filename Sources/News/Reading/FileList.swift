import Glibc

/// The files that paths stand for, and what went wrong in finding them.
package struct FileList: Equatable, Sendable {
  /// Each once: in the order of the paths given, those of a folder sorted.
  package private(set) var paths: [String] = []
  package private(set) var failures: [Failure] = []
  /// Folders entered, so that a link to one above is not followed for ever.
  private var entered: Set<Identity> = []
  private var listed: Set<String> = []

  /// Lists files as they are named, and every regular file in the folders named and in the folders in them. Hidden
  /// files are left out unless named; links are followed.
  package init(of paths: [String]) {
    for path in paths {
      guard let status = status(of: path) else { continue }
      let before = (self.paths.count, failures.count)
      if status.isFolder { enter(path, status) } else { list(path) }
      if status.isFolder, (self.paths.count, failures.count) == before { failures.append(.nothingToRead(folder: path)) }
    }
  }

  /// Files and folders that the system would not let us look at.
  var unreadable: [String] {
    failures.compactMap { if case .unreadable(let path, _) = $0 { path } else { nil } }
  }

  private mutating func enter(_ folder: String, _ status: Status) {
    guard entered.insert(status.identity).inserted else { return }
    for entry in entries(of: folder) where !entry.name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + entry.name : folder + "/" + entry.name
      if entry.isRegular {
        list(path)
        continue
      }
      guard let status = self.status(of: path) else { continue }
      if status.isFolder { enter(path, status) } else if status.isRegular { list(path) }
    }
  }

  private mutating func list(_ path: String) {
    if listed.insert(path).inserted { paths.append(path) }
  }

  /// What a folder holds, sorted by name.
  private mutating func entries(of folder: String) -> [Entry] {
    guard let stream = opendir(folder) else {
      failures.append(FileBytes.failure(folder))
      return []
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if let name = String(validating: bytes, as: UTF8.self) {
        entries.append(Entry(name: name, isRegular: entry.pointee.d_type == UInt8(DT_REG)))
      } else {
        failures.append(.unreadableName(path: folder + "/" + String(decoding: bytes, as: UTF8.self)))
      }
    }
    return entries.sorted { $0.name < $1.name }
  }

  private mutating func status(of path: String) -> Status? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      failures.append(FileBytes.failure(path))
      return nil
    }
    return Status(mode: status.st_mode, identity: Identity(device: status.st_dev, number: status.st_ino))
  }

  private struct Entry {
    var name: String
    /// Whether the folder itself says that it is a file; links and some file systems do not tell.
    var isRegular: Bool
  }

  private struct Identity: Hashable {
    var device: dev_t
    var number: ino_t
  }

  private struct Status {
    var mode: mode_t
    var identity: Identity
    var isFolder: Bool { mode & S_IFMT == S_IFDIR }
    var isRegular: Bool { mode & S_IFMT == S_IFREG }
  }
}
