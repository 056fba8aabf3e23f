extension Article {
  /// The sentence that a range of the text stands in, within its block.
  ///
  /// A sentence ends at `.`, `!` or `?`, closing marks included, where white space and a capital letter or an opening
  /// mark follow. "Mr. Ali" ends none: before the point there must be a small letter, a digit or a mark, and more than
  /// two letters. At most 1,000 bytes on either side of the range are looked at.
  package func sentence(around range: Range<Int>) -> Range<Int> {
    let place = blocks.firstIndexSorted { $0.range.lowerBound > range.lowerBound }
    guard place > 0 else { return range }
    let block = blocks[place - 1].range
    let first = characterStart(at: max(block.lowerBound, range.lowerBound - 1000))
    let last = characterStart(at: max(range.upperBound, min(block.upperBound, range.upperBound + 1000)))
    var start = first
    for end in words(at: first..<last).sentenceEnds {
      if first + end <= range.lowerBound { start = first + end }
      if first + end >= range.upperBound { return start..<endOfWords(start..<first + end) }
    }
    return start..<endOfWords(start..<last)
  }

  /// Where a range ends without the white space at its end.
  private func endOfWords(_ range: Range<Int>) -> Int {
    let space = words(at: range).utf8.reversed().prefix { $0 <= 0x20 }.count
    return range.upperBound - space
  }

  /// The start of the character that holds a UTF-8 byte of the text.
  private func characterStart(at offset: Int) -> Int {
    let utf8 = text.utf8
    var index = utf8.index(utf8.startIndex, offsetBy: offset)
    var start = offset
    while start > 0, index < utf8.endIndex, utf8[index] & 0xC0 == 0x80 {
      index = utf8.index(before: index)
      start -= 1
    }
    return start
  }
}

extension Substring {
  /// The UTF-8 offsets after the white space that follows each sentence but the last.
  fileprivate var sentenceEnds: [Int] {
    var ends: [Int] = []
    var before = SentenceEnd()
    var offset = 0
    for scalar in unicodeScalars {
      if before.takes(scalar) { ends.append(offset) }
      offset += UTF8.width(scalar)
    }
    return ends
  }
}

/// How far the end of a sentence has been seen.
private struct SentenceEnd {
  private enum Step { case inside, stopped, spaced }
  private var step = Step.inside
  /// Letters and digits since the last white space.
  private var letters = 0

  /// Whether a new sentence begins with this code point.
  mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isSpace {
      if step == .stopped { step = .spaced }
      letters = 0
      return false
    }
    let begins = step == .spaced && (scalar.isCapital || SentenceEnd.opening.contains(scalar))
    switch scalar {
    case "!", "?": step = .stopped
    case "." where letters > 2: step = .stopped
    case _ where step == .stopped && SentenceEnd.closing.contains(scalar): break
    default: step = .inside
    }
    if scalar.isLetterOrDigit { letters += 1 }
    return begins
  }

  private static let opening: Set<Unicode.Scalar> = ["\"", "'", "“", "‘", "«", "„", "(", "["]
  private static let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "»", "“", ")", "]"]
}

/// Properties of code points, of which those below 128 are had without a look into the tables.
extension Unicode.Scalar {
  fileprivate var isSpace: Bool {
    value < 0x80 ? value == 0x20 || value &- 0x09 < 5 : properties.isWhitespace
  }

  fileprivate var isCapital: Bool {
    value < 0x80 ? value &- 0x41 < 26 : properties.isUppercase
  }

  fileprivate var isLetterOrDigit: Bool {
    value < 0x80 ? value &- 0x30 < 10 || (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic
  }
}
