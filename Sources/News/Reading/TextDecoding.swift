/// Turns bytes into text, whatever encoding they are in.
enum TextDecoding {
  /// The text without its byte order mark; `nil` where the bytes are no text.
  ///
  /// UTF-8 and UTF-16 are told by their mark or by their pattern, what remains is Windows-1252, which every byte of
  /// Latin-1 agrees with. Bytes that their encoding does not allow become U+FFFD.
  static func decode(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decodeUTF8(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes.dropFirst(2), bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes.dropFirst(2), bigEndian: true) }
    if let bigEndian = patternOfUTF16(bytes) { return decodeUTF16(bytes[...], bigEndian: bigEndian) }
    return decodeUTF8(bytes[...])
  }

  private static func decodeUTF8(_ bytes: ArraySlice<UInt8>) -> String? {
    let noughts = bytes.count { $0 == 0 }
    if let text = String(validating: bytes, as: UTF8.self) { return noughts > 1 + bytes.count / 100 ? nil : text }
    if noughts > 0 || hasManyControls(bytes) { return nil }
    return isDamagedUTF8(bytes) ? String(decoding: bytes, as: UTF8.self) : Windows1252.decode(bytes)
  }

  /// Whether more than two bytes in a hundred are control characters that no text has.
  private static func hasManyControls(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1A && $0 != 0x1B } > 1 + bytes.count / 50
  }

  /// Whether bytes that are not all UTF-8 are so for the most part: more characters of several bytes than bytes that
  /// belong to none.
  private static func isDamagedUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    var characters = 0
    var strays = 0
    var following = 0
    for byte in bytes where byte >= 0x80 || following > 0 {
      switch (following, byte) {
      case (1, 0x80..<0xC0): (characters, following) = (characters + 1, 0)
      case (2..., 0x80..<0xC0): following -= 1
      case (_, 0xC2..<0xF5):
        strays += following > 0 ? 1 : 0
        following = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
      default: (strays, following) = (strays + 1, 0)
      }
    }
    return characters > strays
  }

  /// The byte order of UTF-16 without a mark: every second byte of English text in it is zero, the others are not.
  /// `nil` where it is not UTF-16.
  private static func patternOfUTF16(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(4096)
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    let zeros = sample.indices.reduce(into: (even: 0, odd: 0)) { zeros, index in
      if sample[index] == 0 { if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 } }
    }
    let most = sample.count / 2 * 7 / 10
    if zeros.odd > most && zeros.even * 20 < zeros.odd { return false }
    if zeros.even > most && zeros.odd * 20 < zeros.even { return true }
    return nil
  }

  private static func decodeUTF16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> String? {
    let high = bigEndian ? 0 : 1
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index -> UInt16 in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
    return units.contains(0) ? nil : String(decoding: units, as: UTF16.self)
  }
}
