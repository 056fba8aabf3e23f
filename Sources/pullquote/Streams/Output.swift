import Foundation
import News

/// What the program prints: results on standard output, words about trouble on standard error.
enum Output {
  /// Writes all of it, or ends the program quietly where nobody reads any more.
  static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        throw errno == EPIPE ? OutputError.nobodyReads : OutputError.failed(String(cString: strerror(errno)))
      }
      rest = rest.dropFirst(written)
    }
  }

  /// One line on standard error: "pullquote: what happened: to what: what to do".
  static func complain(_ sentence: String) {
    let line = "pullquote: \(sentence.harmless)\n"
    // Where standard error is closed, there is nobody left to tell.
    try? write(Array(line.utf8), to: STDERR_FILENO)
  }
}

enum OutputError: Error {
  /// The reader of the pipe has gone.
  case nobodyReads
  case failed(String)
}
