/// Windows-1252, the encoding of old Western texts; Latin-1 with signs where that has control characters.
enum Windows1252 {
  /// Bytes that it leaves open become U+FFFD.
  static func decode(_ bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: bytes.lazy.map(scalar))
    return String(text)
  }

  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80..<0xA0).contains(byte) ? signs[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// 0x80–0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt).
  private static let signs = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars
  )
}
