import Foundation
import News

/// Whole lines of a stream, many at a time.
struct LineChunks {
  struct Chunk: Sendable {
    /// Whole lines; the last one of the stream may lack its line feed.
    let bytes: [UInt8]
    /// The number of the first line, from 1.
    let firstLine: Int
  }

  private let stream: ByteStream
  private var rest: [UInt8] = []
  private var line = 1

  /// Large enough that handing over costs nothing, small enough that a machine of many cores stays small in memory.
  private static let size = 1 << 18

  init(of stream: ByteStream) {
    self.stream = stream
  }

  /// Whether the next chunk can be had without waiting.
  var isReady: Bool { stream.isReady }

  /// The next lines; `nil` at the end. A line longer than a chunk comes whole.
  mutating func next() throws(Failure) -> Chunk? {
    while true {
      let new = try stream.read(atMost: LineChunks.size)
      guard !new.isEmpty else { return rest.isEmpty ? nil : take(through: rest.count) }
      let lineFeed = new.lastIndex(of: 0x0A)
      let end = lineFeed.map { rest.count + $0 + 1 }
      rest += new
      if let end { return take(through: end) }
    }
  }

  private mutating func take(through end: Int) -> Chunk {
    let chunk = Chunk(bytes: Array(rest[..<end]), firstLine: line)
    line += chunk.bytes.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
    rest.removeFirst(end)
    return chunk
  }
}
