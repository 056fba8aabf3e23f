/// The words of a telling where nothing can be coloured.
extension Version.Piece {
  /// The quote with signs among its words: what differs stands between underscores, what was left out is a gap.
  package var printed: QuoteRow {
    var printed = quote
    let bytes = Array(quote.words.utf8)
    var words: [UInt8] = []
    var place = 0
    for (offset, sign) in signs(in: bytes) {
      words += bytes[place..<offset] + Array(sign.utf8)
      place = offset
    }
    printed.words = String(decoding: words + bytes[place...], as: UTF8.self)
    return printed
  }

  /// What is to be put before which byte, in order; where words end and begin, the sign that closes is first.
  private func signs(in bytes: [UInt8]) -> [(offset: Int, sign: String)] {
    let changed = changed.joined { bytes[$0].allSatisfy { $0 == UInt8(ascii: " ") } }
    let opening = changed.map { (offset: $0.lowerBound, order: 2, sign: "_") }
    let closing = changed.map { (offset: $0.upperBound, order: 0, sign: "_") }
    let left = gaps.map { (offset: $0, order: 1, sign: Version.gap(in: bytes, before: $0)) }
    let ordered = (opening + closing + left).sorted { ($0.offset, $0.order) < ($1.offset, $1.order) }
    return ordered.map { ($0.offset, $0.sign) }
  }
}

extension [Range<Int>] {
  /// Neighbours made one where what is between them counts for nothing.
  fileprivate func joined(across isNothing: (Range<Int>) -> Bool) -> [Range<Int>] {
    reduce(into: []) { joined, range in
      if let last = joined.last, isNothing(last.upperBound..<range.lowerBound) {
        joined[joined.count - 1] = last.lowerBound..<range.upperBound
      } else {
        joined.append(range)
      }
    }
  }
}

extension Version {
  /// The sign for words left out, with a space to each side where words are.
  package static func gap(in bytes: [UInt8], before offset: Int) -> String {
    let isSpaced = offset == 0 || bytes[offset - 1] == UInt8(ascii: " ")
    return (isSpaced ? "" : " ") + "[…]" + (isWord(in: bytes, at: offset) ? " " : "")
  }

  private static func isWord(in bytes: [UInt8], at offset: Int) -> Bool {
    offset < bytes.count
      && (ByteClass.isLetterOrDigit(bytes[offset]) || ByteClass.isLetter(bytes, offset, bytes.count))
  }
}
