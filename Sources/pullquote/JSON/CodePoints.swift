/// Turns offsets in UTF-8 bytes into counts of Unicode code points.
///
/// Keeps the count at every 64th byte, so that one look-up counts 64 bytes at most, whatever its place.
struct CodePoints {
  private let utf8: [UInt8]
  private var counts: [Int] = []

  private static let stride = 64

  init(of utf8: [UInt8]) {
    self.utf8 = utf8
    counts.reserveCapacity(utf8.count / CodePoints.stride + 1)
    var count = 0
    for start in Swift.stride(from: 0, through: utf8.count, by: CodePoints.stride) {
      counts.append(count)
      count += starts(in: start..<min(start + CodePoints.stride, utf8.count))
    }
  }

  /// How many code points stand before a byte.
  func count(before byte: Int) -> Int {
    let slot = byte / CodePoints.stride
    return counts[slot] + starts(in: slot * CodePoints.stride..<byte)
  }

  private func starts(in range: Range<Int>) -> Int {
    var count = 0
    for position in range where utf8[position] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
