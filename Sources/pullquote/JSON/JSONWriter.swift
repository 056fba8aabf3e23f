/// Writes JSON as UTF-8 bytes, keys in the order in which they are given.
///
/// Control characters, C1 bytes and characters that turn the direction of text are written as `\u` escapes, so
/// that what is printed is harmless on a terminal and still says the same.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether a value stands before, so that the next one needs a comma.
  private var needsComma = false

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclose(0x7B, 0x7D, members)
  }

  mutating func array<Element>(_ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void) {
    enclose(0x5B, 0x5D) { writer in
      for element in elements { write(&writer, element) }
    }
  }

  mutating func key(_ key: StaticString) {
    string(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    bytes.append(0x3A)
    needsComma = false
  }

  mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    string(text)
  }

  mutating func member(_ name: StaticString, _ utf8: some Collection<UInt8>) {
    key(name)
    string(utf8)
  }

  mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    self.number(number)
  }

  mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    boolean(value)
  }

  mutating func string(_ text: String?) {
    if let text { string(text.utf8) } else { null() }
  }

  /// `utf8` is well-formed UTF-8.
  mutating func string(_ utf8: some Collection<UInt8>) {
    comma()
    bytes.append(0x22)
    if utf8.withContiguousStorageIfAvailable({ escape($0) }) == nil {
      Array(utf8).withUnsafeBufferPointer { escape($0) }
    }
    bytes.append(0x22)
  }

  mutating func number(_ number: Int) {
    comma()
    bytes.append(contentsOf: String(number).utf8)
  }

  mutating func boolean(_ value: Bool) {
    comma()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  mutating func null() {
    comma()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Ends a line: the next value begins a JSON text of its own.
  mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func comma() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  private mutating func enclose(_ open: UInt8, _ close: UInt8, _ inside: (inout JSONWriter) -> Void) {
    comma()
    bytes.append(open)
    needsComma = false
    inside(&self)
    bytes.append(close)
    needsComma = true
  }
}

// MARK: Escaping

extension JSONWriter {
  private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>) {
    var written = 0
    var position = 0
    while position < utf8.count {
      let length = JSONWriter.suspects[Int(utf8[position])] ? JSONWriter.unsafeLength(utf8, position) : 0
      guard length > 0 else {
        position += 1
        continue
      }
      bytes.append(contentsOf: utf8[written..<position])
      escape(character: utf8[position..<position + length])
      position += length
      written = position
    }
    bytes.append(contentsOf: utf8[written...])
  }

  private mutating func escape(character: Slice<UnsafeBufferPointer<UInt8>>) {
    switch character.first {
    case 0x22, 0x5C: bytes += [0x5C, character[character.startIndex]]
    case 0x0A: bytes += [0x5C, 0x6E]
    case 0x09: bytes += [0x5C, 0x74]
    default:
      for unit in String(decoding: character, as: UTF8.self).utf16 {
        let digits = String(unit, radix: 16)
        bytes += [0x5C, 0x75] + Array(repeating: 0x30, count: 4 - digits.utf8.count) + Array(digits.utf8)
      }
    }
  }

  /// Bytes that begin a character which may need an escape.
  private static let suspects: [Bool] = (0..<256).map { byte in
    byte < 0x20 || [0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3].contains(byte)
  }

  /// How many bytes the character has that begins here and needs an escape; 0 where it needs none.
  private static func unsafeLength(_ utf8: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
    let second = position + 1 < utf8.count ? utf8[position + 1] : 0
    let third = position + 2 < utf8.count ? utf8[position + 2] : 0
    switch (utf8[position], second, third) {
    case (0xC2, 0x80...0x9F, _): return 2  // C1 controls
    case (0xC2, _, _): return 0
    case (0xD8, 0x9C, _): return 2  // U+061C Arabic letter mark
    case (0xD8, _, _): return 0
    case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xA8...0xAE): return 3  // direction marks, line separators, embeddings
    case (0xE2, 0x81, 0xA0...0xAF): return 3  // word joiner, isolates, deprecated format characters
    case (0xE2, _, _): return 0
    case (0xEF, 0xBB, 0xBF): return 3  // byte order mark
    case (0xEF, _, _): return 0
    case (0xF3, 0xA0, 0x80...0x81): return 4  // U+E0000–U+E007F tags
    case (0xF3, _, _): return 0
    default: return 1
    }
  }
}
