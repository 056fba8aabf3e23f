import Glibc

/// A file of a source as the system tells it: whether it has changed shows without reading it.
struct SourceFile: Equatable, Sendable {
  /// Within the source; empty where the source is the file itself.
  var path: String
  var size: Int64
  /// Nanoseconds since 1970.
  var modified: Int64

  /// A file that cannot be looked at has a size that no file has: reading it will tell why.
  init(at place: String, path: String) {
    var status = stat()
    guard stat(place, &status) == 0 else {
      self.init(path: path, size: -1, modified: 0)
      return
    }
    self.init(
      path: path, size: Int64(status.st_size),
      modified: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec))
  }

  init(path: String, size: Int64, modified: Int64) {
    self.path = path
    self.size = size
    self.modified = modified
  }
}
