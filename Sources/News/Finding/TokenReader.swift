/// Reads one token after another from the bytes of a block.
struct TokenReader {
  private var position: Int
  private let end: Int
  private var shape: Token.Shape = .blockStart

  /// `block` is a range of UTF-8 bytes that begins and ends on a character's boundary.
  init(block: Range<Int>) {
    position = block.lowerBound
    end = block.upperBound
  }

  /// The next token; `nil` at the block's end.
  mutating func next(_ bytes: [UInt8]) -> Token? {
    skipSpace(bytes)
    guard position < end else { return nil }
    let start = position
    var token = Token(start: UInt32(start), end: 0, kind: .sign, shape: shape, word: .unknown)
    shape = []
    switch ByteClass(bytes, position, end) {
    case .letter: readWord(&token, bytes)
    case .digit: readNumber(&token, bytes)
    case .apostrophe(let length): readApostrophe(&token, bytes, length)
    case .mark(let length):
      token.kind = .mark
      position += length
      joinDoubled(bytes)
    case .sign(let length), .space(let length): position += length
    }
    token.end = UInt32(position)
    return token
  }

  private mutating func skipSpace(_ bytes: [UInt8]) {
    while position < end, case .space(let length) = ByteClass(bytes, position, end) {
      shape.insert(bytes[position] == 10 || bytes[position] == 13 ? [.spaced, .lineStart] : .spaced)
      position += length
    }
  }

  private mutating func readWord(_ token: inout Token, _ bytes: [UInt8]) {
    var hash = Lexicon.emptyHash
    var capitals = 0
    var small = 0
    token.kind = .word
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        guard ByteClass.isLetterOrDigit(byte) else { break }
        if byte &- 65 < 26 { capitals += 1 } else if byte >= 97 { small += 1 }
        hash = Lexicon.step(hash, Folding.letter(byte, 0))
        position += 1
      } else {
        guard case .letter = ByteClass(bytes, position, end) else { break }
        let length = ByteClass.length(of: byte, position, end)
        if ByteClass.isCapital(bytes, position) { capitals += 1 } else { small += 1 }
        hash = ByteClass.fold(bytes, position, length, into: hash)
        position += length
      }
    }
    if ByteClass.isCapital(bytes, Int(token.start)) { token.shape.insert(.capitalised) }
    if capitals > 1 && small == 0 { token.shape.insert(.allCapitals) }
    if position - Int(token.start) == 1 { readInitials(&token, bytes, &hash) }
    token.word = Lexicon.shared[hash]
  }

  /// Takes "U.S." as one word: single letters, a point after each.
  private mutating func readInitials(_ token: inout Token, _ bytes: [UInt8], _ hash: inout UInt64) {
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
  private mutating func readNumber(_ token: inout Token, _ bytes: [UInt8]) {
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
  private mutating func readApostrophe(_ token: inout Token, _ bytes: [UInt8], _ length: Int) {
    token.kind = .mark
    let start = position
    position += length
    guard !token.shape.contains(.spaced), !token.shape.contains(.blockStart), followsLetter(start, bytes) else {
      return joinDoubled(bytes)
    }
    var next = position
    while next < end, ByteClass.isASCIILetter(bytes[next]) { next += 1 }
    let tail = bytes[position..<next]
    guard !tail.isEmpty, tail.count <= 2, next == end || bytes[next] < 0x80 || !ByteClass.isLetter(bytes, next, end)
    else { return joinDoubled(bytes) }
    token.kind = .clitic
    position = next
  }

  private func followsLetter(_ start: Int, _ bytes: [UInt8]) -> Bool {
    start > 0 && (ByteClass.isLetterOrDigit(bytes[start - 1]) || bytes[start - 1] == 0x2E || bytes[start - 1] >= 0x80)
  }

  /// Takes '' and `` as one mark.
  private mutating func joinDoubled(_ bytes: [UInt8]) {
    let last = bytes[position - 1]
    if last == 0x27 || last == 0x60, position < end, bytes[position] == last { position += 1 }
  }
}
