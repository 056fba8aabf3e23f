/// What kind of character begins at a byte; marks, signs and spaces with their length in bytes.
enum ByteClass {
  case letter
  case digit
  /// A quotation mark that is never an apostrophe.
  case mark(Int)
  /// ' or ’ or ‘ or `: quotation mark or apostrophe.
  case apostrophe(Int)
  case sign(Int)
  case space(Int)

  @inline(__always)
  init(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) {
    let byte = bytes[position]
    switch byte {
    case 65...90, 97...122: self = .letter
    case 48...57: self = .digit
    case 0...32, 127: self = .space(1)
    case 0x22: self = .mark(1)
    case 0x27, 0x60: self = .apostrophe(1)
    case ..<0x80: self = .sign(1)
    default: self = ByteClass.beyondASCII(bytes, position, ByteClass.length(of: byte, position, end))
    }
  }

  /// Bytes of the character that `lead` begins, never past `end`.
  @inline(__always)
  static func length(of lead: UInt8, _ position: Int, _ end: Int) -> Int {
    min(lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, end - position)
  }

  private static func beyondASCII(_ bytes: Span<UInt8>, _ position: Int, _ length: Int) -> ByteClass {
    let second = length > 1 ? bytes[position + 1] : 0
    switch (bytes[position], second, length) {
    case (0xC2, 0xA0, _): return .space(2)  // no-break space
    case (0xC2, 0xAB, _), (0xC2, 0xBB, _): return .mark(2)  // « »
    case (0xC2, 0xAA, _), (0xC2, 0xB5, _), (0xC2, 0xBA, _): return .letter  // ª µ º
    case (0xC2, _, _), (0xC3, 0x97, _), (0xC3, 0xB7, _): return .sign(length)
    case (0xE2, 0x80, 3), (0xE2, 0x81, 3): return generalPunctuation(second, bytes[position + 2])
    case (0xE2, _, _): return .sign(length)
    case (0xE3, 0x80, 3): return bytes[position + 2] == 0x80 ? .space(3) : .sign(3)  // ideographic space, CJK signs
    case (0xEF, 0xBB, 3): return .space(3)  // byte order mark
    case (0xF0, _, _): return .sign(length)
    default: return .letter
    }
  }

  /// U+2000–U+207F.
  private static func generalPunctuation(_ second: UInt8, _ third: UInt8) -> ByteClass {
    guard second == 0x80 else { return third == 0x9F ? .space(3) : .sign(3) }
    switch third {
    case 0x80...0x8F, 0xA8...0xAF: return .space(3)  // spaces, joiners, line separators, bidi controls
    case 0x98, 0x99, 0x9B: return .apostrophe(3)  // ‘ ’ ‛
    case 0x9A, 0x9C...0x9F, 0xB9, 0xBA: return .mark(3)  // ‚ “ ” „ ‟ ‹ ›
    default: return .sign(3)
    }
  }

  @inline(__always)
  static func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26
  }

  @inline(__always)
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || byte &- 48 < 10
  }

  static func isLetter(_ bytes: [UInt8], _ position: Int, _ end: Int) -> Bool {
    isLetter(bytes.span, position, end)
  }

  static func isLetter(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> Bool {
    if case .letter = ByteClass(bytes, position, end) { true } else { false }
  }

  /// Whether a capital stands here: A–Z, and capitals of U+00C0–U+017F.
  @inline(__always)
  static func isCapital(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    let byte = bytes[position]
    if byte < 0x80 { return byte &- 65 < 26 }
    guard byte >= 0xC3, byte <= 0xC5, position + 1 < bytes.count else { return false }
    let second = bytes[position + 1]
    return byte == 0xC3 ? second < 0x9F : second & 1 == (isOddCapital(byte, second) ? 1 : 0)
  }

  /// Whether a letter stands here that a name may begin with: a capital, or a letter of a script without capitals, which
  /// in an English text stands in nothing but names.
  @inline(__always)
  static func isCapitalOrCaseless(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    isCapital(bytes, position) || bytes[position] >= 0xCE && isForeignInitial(bytes, position)
  }

  /// Greek and Cyrillic capitals (U+0386–U+03AB, U+0400–U+042F); Hebrew, Arabic and their neighbours (U+0590–U+07FF);
  /// the scripts of South and Southeast Asia (U+0800–U+0FFF), Chinese, Japanese and Korean.
  private static func isForeignInitial(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    guard position + 1 < bytes.count else { return false }
    let second = bytes[position + 1]
    return switch bytes[position] {
    case 0xCE: (0x86...0xAB).contains(second)
    case 0xD0: second < 0xB0
    case 0xD6: second >= 0x90
    case 0xD7...0xDF, 0xE0, 0xE3...0xED: true
    default: false
    }
  }

  /// From U+0139 to U+0148 and from U+0179 to U+017E, capitals of Latin Extended-A have odd numbers.
  private static func isOddCapital(_ lead: UInt8, _ second: UInt8) -> Bool {
    lead == 0xC4 ? second >= 0xB9 : second < 0x89 || second >= 0xB9
  }

  static func fold(_ bytes: Span<UInt8>, _ position: Int, _ length: Int, into hash: UInt64) -> UInt64 {
    if length == 2, bytes[position] <= 0xC5, bytes[position] >= 0xC3 {
      let letter = Folding.letter(bytes[position], bytes[position + 1])
      return letter == 0 ? hash : Lexicon.step(hash, letter)
    }
    var hash = hash
    for index in position..<position + length { hash = Lexicon.step(hash, bytes[index]) }
    return hash
  }
}
