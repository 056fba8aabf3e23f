/// One word of a name, as far as it is to be told from others: without case, accents and apostrophes.
struct NamePart: Hashable, Sendable {
  /// Of its letters, as `TokenReader` gives it.
  let hash: UInt64
  /// Of its first letter alone.
  private let initial: UInt64

  /// - Parameter word: A range of UTF-8 bytes that begins and ends on a character's boundary.
  init(_ bytes: [UInt8], _ word: Range<Int>) {
    var hash = Lexicon.emptyHash
    var initial = hash
    var position = word.lowerBound
    while position < word.upperBound {
      let length = ByteClass.length(of: bytes[position], position, word.upperBound)
      if !NamePart.isApostrophe(bytes, position, length) { hash = NamePart.fold(bytes, position, length, into: hash) }
      position += length
      if initial == Lexicon.emptyHash { initial = hash }
    }
    self.hash = hash
    self.initial = initial
  }

  private static func fold(_ bytes: [UInt8], _ position: Int, _ length: Int, into hash: UInt64) -> UInt64 {
    guard length == 1 else { return ByteClass.fold(bytes.span, position, length, into: hash) }
    let byte = bytes[position]
    return Lexicon.step(hash, ByteClass.isASCIILetter(byte) ? byte | 0x20 : byte)
  }

  private static func isApostrophe(_ bytes: [UInt8], _ position: Int, _ length: Int) -> Bool {
    length == 1 ? bytes[position] == 0x27 : length == 3 && bytes[position..<position + 3].elementsEqual("’".utf8)
  }

  /// Whether it is a letter alone.
  var isInitial: Bool { hash == initial }

  /// Whether both are one word, or one is the other's first letter.
  func mayBe(_ other: NamePart) -> Bool {
    self == other || isInitial && hash == other.initial || other.isInitial && other.hash == initial
  }
}
