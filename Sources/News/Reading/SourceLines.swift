/// The lines of a text as ranges of its UTF-8 bytes, without their line breaks and the white space at their ends.
///
/// Lines end at LF, CR, CR LF, form feed, NEL and Unicode's line and paragraph separators.
struct SourceLines {
  let bytes: [UInt8]
  private(set) var ranges: [Range<Int>] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    var start = 0
    var position = 0
    while let next = bytes[position...].firstIndex(where: { $0 < 0x0E || $0 == 0xC2 || $0 == 0xE2 }) {
      let length = lineBreak(at: next)
      if length > 0 { ranges.append(trimmed(start..<next)) }
      position = next + max(length, 1)
      if length > 0 { start = position }
    }
    if start < bytes.count { ranges.append(trimmed(start..<bytes.count)) }
  }

  subscript(index: Int) -> ArraySlice<UInt8> { bytes[ranges[index]] }
  var indices: Range<Int> { ranges.indices }

  /// Whether a line has no words: nothing on it but white space, or a rule ("---", "* * *").
  func isBlank(_ index: Int) -> Bool {
    let content = self[index]
    return content.isWhiteSpace || content.count > 2 && content.allSatisfy { SourceLines.ruleSigns.contains($0) }
  }

  private static let ruleSigns = Set("-*_=~ ".utf8)

  func text(_ index: Int) -> String {
    String(decoding: self[index], as: UTF8.self)
  }

  /// Bytes of the line break here; 0 where there is none.
  private func lineBreak(at position: Int) -> Int {
    switch bytes[position] {
    case 0x0A, 0x0C: 1
    case 0x0D: position + 1 < bytes.count && bytes[position + 1] == 0x0A ? 2 : 1
    case 0xC2: bytes[position + 1] == 0x85 ? 2 : 0
    case 0xE2: bytes[position + 1] == 0x80 && (bytes[position + 2] == 0xA8 || bytes[position + 2] == 0xA9) ? 3 : 0
    default: 0
    }
  }

  /// The line without the white space at its end; that at its start tells paragraphs and stays.
  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return line.lowerBound..<end
  }
}
