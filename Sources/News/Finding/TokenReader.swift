/// Reads one token after another from the bytes of a block. Which words they are is left to whoever wants to know.
struct TokenReader {
  private var position: Int
  private let end: Int
  private var shape: Token.Shape = .blockStart
  /// The hash of the letters of the token read last, folded; 0 where it is no word.
  private(set) var hash: UInt64 = 0

  /// `block` is a range of UTF-8 bytes that begins and ends on a character's boundary.
  init(block: Range<Int>) {
    position = block.lowerBound
    end = block.upperBound
  }

  /// The next token; `nil` at the block's end.
  mutating func next(_ bytes: [UInt8]) -> Token? {
    next(bytes.span)
  }

  /// The next token; `nil` at the block's end.
  @inline(__always)
  mutating func next(_ bytes: Span<UInt8>) -> Token? {
    skipSpace(bytes)
    guard position < end else { return nil }
    let start = position
    var token = Token(start: UInt32(start), end: 0, kind: .sign, shape: shape, word: .unknown)
    shape = []
    hash = 0
    switch ByteClass(bytes, position, end) {
    case .letter: readWord(&token, bytes)
    case .digit: readNumber(&token, bytes)
    case .apostrophe(let length): readApostrophe(&token, bytes, length)
    case .mark(let length):
      token.kind = .mark
      position += length
      joinDoubled(token, bytes)
    case .sign(let length), .space(let length): position += length
    }
    token.end = UInt32(position)
    return token
  }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    if position < end, bytes[position] == 0x20 {
      shape.insert(.spaced)
      position += 1
    }
    while position < end, case .space(let length) = ByteClass(bytes, position, end) {
      shape.insert(bytes[position] == 10 || bytes[position] == 13 ? [.spaced, .lineStart] : .spaced)
      position += length
    }
  }

  private mutating func readWord(_ token: inout Token, _ bytes: Span<UInt8>) {
    let start = position
    var hash = Lexicon.emptyHash
    var capitals = 0
    var others = 0
    token.kind = .word
    while position < end {
      let byte = bytes[position]
      if ByteClass.isASCIILetter(byte) {
        hash = Lexicon.step(hash, byte | 0x20)
        capitals &+= byte < 97 ? 1 : 0
        position += 1
      } else if byte &- 48 < 10 {
        hash = Lexicon.step(hash, byte)
        others &+= 1
        position += 1
      } else {
        guard byte >= 0x80, readLetter(bytes, &hash, &capitals, &others) else { break }
      }
    }
    if ByteClass.isCapitalOrCaseless(bytes, start) { token.shape.insert(.capitalised) }
    if capitals > 1 && capitals + others == position - start { token.shape.insert(.allCapitals) }
    if position - start == 1 { readInitials(&token, bytes, &hash) }
    self.hash = hash
  }

  /// Takes a letter of several bytes; `others` counts the bytes of a word that are no small letter's.
  private mutating func readLetter(
    _ bytes: Span<UInt8>, _ hash: inout UInt64, _ capitals: inout Int, _ others: inout Int
  ) -> Bool {
    guard case .letter = ByteClass(bytes, position, end) else { return false }
    let length = ByteClass.length(of: bytes[position], position, end)
    if ByteClass.isCapital(bytes, position) {
      capitals += 1
      others += length - 1
    }
    hash = ByteClass.fold(bytes, position, length, into: hash)
    position += length
    return true
  }

  /// Takes "U.S." as one word: single letters, a point after each.
  private mutating func readInitials(_ token: inout Token, _ bytes: Span<UInt8>, _ hash: inout UInt64) {
    var next = position
    while next + 1 < end, bytes[next] == 0x2E, ByteClass.isASCIILetter(bytes[next + 1]) {
      guard next + 2 == end || !ByteClass.isLetterOrDigit(bytes[next + 2]) else { break }
      hash = Lexicon.step(hash, Folding.letter(bytes[next + 1], 0))
      next += 2
    }
    guard next > position else { return }
    if next < end, bytes[next] == 0x2E { next += 1 }
    position = next
    token.shape.insert(.initials)
    if token.isCapitalised { token.shape.insert(.allCapitals) }
  }

  /// Digits with points and commas between them ("1,300.5"); letters after them ("20th") belong to them.
  private mutating func readNumber(_ token: inout Token, _ bytes: Span<UInt8>) {
    token.kind = .number
    while position < end {
      let byte = bytes[position]
      let joins =
        (byte == 0x2E || byte == 0x2C) && position + 1 < end && bytes[position + 1] &- 48 < 10
      guard joins || ByteClass.isLetterOrDigit(byte) else { return }
      position += 1
    }
  }

  /// An apostrophe right after a word and before "s", "t", "re", "ve", "ll", "d" or "m" begins a clitic.
  private mutating func readApostrophe(_ token: inout Token, _ bytes: Span<UInt8>, _ length: Int) {
    token.kind = .mark
    let start = position
    position += length
    guard !token.shape.contains(.spaced), !token.shape.contains(.blockStart), followsLetter(start, bytes) else {
      return joinDoubled(token, bytes)
    }
    var next = position
    while next < end, next - position < 3, ByteClass.isASCIILetter(bytes[next]) { next += 1 }
    let length = next - position
    guard isClitic(bytes, length), next == end || bytes[next] < 0x80 || !ByteClass.isLetter(bytes, next, end) else {
      return joinDoubled(token, bytes)
    }
    token.kind = .clitic
    position = next
  }

  /// Whether the letters behind an apostrophe are "s", "t", "d", "m", "re", "ve" or "ll".
  private func isClitic(_ bytes: Span<UInt8>, _ length: Int) -> Bool {
    guard length == 1 || length == 2 else { return false }
    let first = bytes[position] | 0x20
    if length == 1 { return first == 0x73 || first == 0x74 || first == 0x64 || first == 0x6D }
    let second = bytes[position + 1] | 0x20
    return second == 0x65 ? first == 0x72 || first == 0x76 : first == 0x6C && second == 0x6C
  }

  private func followsLetter(_ start: Int, _ bytes: Span<UInt8>) -> Bool {
    start > 0 && (ByteClass.isLetterOrDigit(bytes[start - 1]) || bytes[start - 1] == 0x2E || bytes[start - 1] >= 0x80)
  }

  /// Takes '' and `` as one mark; of three behind a word, the first ends a quotation inside the other.
  private mutating func joinDoubled(_ token: Token, _ bytes: Span<UInt8>) {
    let last = bytes[position - 1]
    guard last == 0x27 || last == 0x60, position < end, bytes[position] == last else { return }
    let isThird = position + 1 < end && bytes[position + 1] == last
    if isThird, token.shape.isDisjoint(with: [.spaced, .blockStart]) { return }
    position += 1
  }
}
