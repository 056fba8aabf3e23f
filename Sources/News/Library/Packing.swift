/// Packs numbers and words into few bytes: numbers as LEB128, seven bits a byte.
struct Packer {
  private(set) var bytes: [UInt8] = []

  /// A number from 0 on.
  mutating func put(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A number of either sign; small ones of both signs take one byte.
  mutating func put(signed number: Int) {
    put(number << 1 ^ number >> (Int.bitWidth - 1))
  }

  mutating func put(_ string: String) {
    put(string.utf8.count)
    bytes.append(contentsOf: string.utf8)
  }

  /// What another packer packed.
  mutating func put(_ other: Packer) {
    bytes += other.bytes
  }

  /// A range told from a place near it.
  mutating func put(_ range: Range<Int>, from place: Int) {
    put(signed: range.lowerBound - place)
    put(range.count)
  }
}

/// Takes apart what a `Packer` packed. Bytes that no packer wrote are told as `Damage`, never trusted.
struct Unpacker {
  struct Damage: Error {}

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  private init(_ part: ArraySlice<UInt8>) {
    rest = part
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// How many bytes come before what is left.
  var position: Int { rest.startIndex }

  mutating func number() throws(Damage) -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = rest.popFirst() {
      guard shift < 64 else { throw Damage() }
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(truncatingIfNeeded: number) }
      shift += 7
    }
    throw Damage()
  }

  /// A number from 0 on that is less than `limit`.
  mutating func number(below limit: Int) throws(Damage) -> Int {
    let number = try number()
    guard number >= 0, number < limit else { throw Damage() }
    return number
  }

  /// A number of things that each take a byte or more, so that no damage makes us ask for endless memory.
  mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard (0...rest.count).contains(count) else { throw Damage() }
    return count
  }

  mutating func signed() throws(Damage) -> Int {
    let number = try number()
    return Int(bitPattern: UInt(bitPattern: number) >> 1) ^ -(number & 1)
  }

  mutating func string() throws(Damage) -> String {
    let count = try count()
    defer { rest = rest.dropFirst(count) }
    return String(decoding: rest.prefix(count), as: UTF8.self)
  }

  /// Bytes that were packed by themselves, after their number.
  mutating func part() throws(Damage) -> Unpacker {
    let count = try count()
    defer { rest = rest.dropFirst(count) }
    return Unpacker(rest.prefix(count))
  }

  /// A range within a text of `length` bytes.
  mutating func range(from place: Int, in length: Int) throws(Damage) -> Range<Int> {
    let (start, wraps) = try place.addingReportingOverflow(signed())
    let count = try number()
    guard !wraps, (0...length).contains(start), (0...length - start).contains(count) else { throw Damage() }
    return start..<start + count
  }
}
