/// Case and accents folded away, so that "Défense", "DEFENSE" and "defense" are one word.
///
/// Covers ASCII, Latin-1 and Latin Extended-A (U+00C0–U+017F); other letters stay as they are.
enum Folding {
  /// The ASCII letter that a two-byte letter U+00C0–U+017F folds to; 0 where it has none (×, ÷).
  static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo\u{0}ouuuuypsaaaaaaaceeeeiiiidnooooo\u{0}ouuuuypy"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
      + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8
  )

  /// Folds one letter of one or two bytes; `second` is 0 for ASCII.
  @inline(__always)
  static func letter(_ first: UInt8, _ second: UInt8) -> UInt8 {
    if first < 0x80 { return first &- 65 < 26 ? first | 0x20 : first }
    let codePoint = (Int(first) & 0x1F) << 6 | Int(second) & 0x3F
    return codePoint >= 0xC0 && codePoint < 0x180 ? latin[codePoint - 0xC0] : 0
  }
}
