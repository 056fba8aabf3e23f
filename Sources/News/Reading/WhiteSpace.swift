extension StringProtocol {
  /// Without white space at its ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// Without spaces at its end.
  var trimmingEnd: SubSequence {
    let end = lastIndex { $0 != " " }
    return end.map { self[...$0] } ?? self[startIndex..<startIndex]
  }
}

extension Collection<UInt8> {
  /// Whether UTF-8 has nothing but spaces, tabs, line breaks and no-break spaces.
  var isWhiteSpace: Bool {
    var isAfterC2 = false
    for byte in self {
      if isAfterC2 != (byte == 0xA0) { return false }
      if byte != 0xA0 && byte != 0xC2 && byte != 0x20 && !(0x09...0x0D).contains(byte) { return false }
      isAfterC2 = byte == 0xC2
    }
    return !isAfterC2
  }
}
