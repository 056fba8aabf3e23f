import Foundation
import News

/// Bytes from an open file or pipe, a bounded amount at a time.
struct ByteStream {
  private let descriptor: Int32
  private let name: String

  static let standardInput = ByteStream(descriptor: STDIN_FILENO, name: "standard input")

  /// Up to `capacity` bytes, as soon as any are there; empty at the end.
  func read(atMost capacity: Int) throws(Failure) -> [UInt8] {
    var problem: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var result = Foundation.read(descriptor, buffer.baseAddress, capacity)
      while result < 0 && errno == EINTR { result = Foundation.read(descriptor, buffer.baseAddress, capacity) }
      if result < 0 { problem = errno }
      count = max(result, 0)
    }
    guard problem == 0 else { throw .unreadable(path: name, reason: String(cString: strerror(problem))) }
    return bytes
  }

  /// All that is left.
  func readAll() throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let new = try read(atMost: 1 << 16)
      if new.isEmpty { return bytes }
      bytes += new
    }
  }

  /// Whether `read` would answer without waiting.
  var isReady: Bool {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return Foundation.poll(&poll, 1, 0) > 0
  }
}
