import Glibc

/// Reads files whole, with the system's own word where it will not.
enum FileBytes {
  /// Files larger than this are no articles.
  static let limit = 64 << 20

  /// All bytes of a file, pipe or device, as long as they are no more than the limit.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(path) }
    guard status.st_size <= limit else { throw .tooLarge(path: path, limit: limit) }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    var bytes: [UInt8] = []
    var room = Int(status.st_size) + 1
    while true {
      let count = try append(room, of: file, to: &bytes, path)
      if count == 0 || (isRegular && count < room) { return bytes }
      guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
      room = max(room - count, 1 << 16)
    }
  }

  /// Appends at most `room` bytes and says how many there were: 0 at the end.
  private static func append(_ room: Int, of file: Int32, to bytes: inout [UInt8], _ path: String) throws(Failure)
    -> Int
  {
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
      repeat { count = Glibc.read(file, buffer.baseAddress, room) } while count < 0 && errno == EINTR
      initialized = max(count, 0)
    }
    guard count >= 0 else { throw failure(path) }
    if bytes.isEmpty { bytes = piece } else { bytes += piece }
    return count
  }

  /// The failure of the last system call.
  static func failure(_ path: String) -> Failure {
    let code = errno
    return code == ENOENT ? .missing(path: path) : .unreadable(path: path, reason: String(cString: strerror(code)))
  }
}
