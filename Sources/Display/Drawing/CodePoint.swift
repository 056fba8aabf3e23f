/// A code point of a text in UTF-8.
struct CodePoint {
  var value: UInt32
  /// Bytes: 1 to 4.
  var length: Int

  /// Reads the code point that begins at a byte of valid UTF-8, or of a string cut there; never past `end`.
  @inline(__always)
  init(in bytes: [UInt8], at position: Int, end: Int) {
    let lead = bytes[position]
    if lead < 0x80 {
      self.init(value: UInt32(lead), length: 1)
    } else {
      self.init(lead: lead, in: bytes, at: position, end: end)
    }
  }

  private init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  private init(lead: UInt8, in bytes: [UInt8], at position: Int, end: Int) {
    let expected = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC0, position + expected <= end else {
      self.init(value: 0xFFFD, length: 1)
      return
    }
    var value = UInt32(lead) & (0x7F >> UInt32(expected))
    for offset in 1..<expected { value = value << 6 | UInt32(bytes[position + offset]) & 0x3F }
    self.init(value: value, length: expected)
  }
}
