/// Words to look for, in this order with nothing but signs and space between them; case and accents do not matter.
package struct WordPattern: Equatable, Sendable {
  /// The words as given, for an index that folds and parts them itself.
  let text: String
  /// The letters of each word, folded.
  private let words: [[UInt8]]
  /// Whether the last word stands for all that begin so.
  let isPrefix: Bool
  /// Which bytes a first word may begin with.
  private let openings: [Bool]

  /// `nil` where there is no letter or digit in the text.
  package init?(_ text: String, isPrefix: Bool) {
    let bytes = Array(text.utf8)
    var words: [[UInt8]] = []
    var position = 0
    while let start = Self.wordStart(bytes, from: position) {
      position = start
      var word: [UInt8] = []
      while position < bytes.count, Self.isInWord(bytes, position) {
        position += Self.fold(bytes, position) { word.append($0) }
      }
      words.append(word)
    }
    guard let first = words.first?.first else { return nil }
    self.text = text
    self.words = words
    self.isPrefix = isPrefix
    openings = (0...255).map { byte in
      byte >= 0xC3 || (byte < 0x80 && Folding.letter(UInt8(byte), 0) == first)
    }
  }

  /// Whether it is one whole word of one or two letters, of which there are too many in any text.
  package var isShort: Bool {
    !isPrefix && words.count == 1 && String(decoding: words[0], as: UTF8.self).count <= 2
  }

  /// Whether the words occur.
  package func occurs(in text: String?) -> Bool {
    guard let text else { return false }
    return first(in: Array(text.utf8), from: 0) != nil
  }

  /// Where the words occur in UTF-8: in order, disjoint. Linear in the bytes.
  package func occurrences(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    while let range = first(in: bytes, from: ranges.last?.upperBound ?? 0) { ranges.append(range) }
    return ranges
  }

  /// The first occurrence from a byte on.
  func first(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    var position = start
    while position < bytes.count {
      if openings[Int(bytes[position])], !Self.isAfterLetter(bytes, position), let end = end(in: bytes, at: position) {
        return position..<end
      }
      position += 1
    }
    return nil
  }

  /// Where an occurrence that begins here ends.
  private func end(in bytes: [UInt8], at start: Int) -> Int? {
    var position = start
    for (index, word) in words.enumerated() {
      if index > 0 {
        guard let next = Self.wordStart(bytes, from: position) else { return nil }
        position = next
      }
      guard let end = Self.end(of: word, in: bytes, at: position) else { return nil }
      position = end
      let mayGoOn = isPrefix && index == words.count - 1
      if !mayGoOn, position < bytes.count, Self.isInWord(bytes, position) { return nil }
    }
    return position
  }

  /// Where a word's letters end if they stand here.
  private static func end(of word: [UInt8], in bytes: [UInt8], at start: Int) -> Int? {
    var position = start
    var matched = 0
    while matched < word.count {
      guard position < bytes.count, isInWord(bytes, position) else { return nil }
      var isEqual = true
      position += fold(bytes, position) { letter in
        isEqual = isEqual && matched < word.count && word[matched] == letter
        matched += 1
      }
      if !isEqual { return nil }
    }
    while position < bytes.count, isCombining(bytes, position) { position += 2 }
    return position
  }
}

// MARK: Letters

extension WordPattern {
  /// The start of the first word from a byte on; `nil` where there is no other.
  private static func wordStart(_ bytes: [UInt8], from start: Int) -> Int? {
    var position = start
    while position < bytes.count {
      if isInWord(bytes, position) { return position }
      position += ByteClass.length(of: bytes[position], position, bytes.count)
    }
    return nil
  }

  /// Whether a letter or digit begins here.
  @inline(__always)
  private static func isInWord(_ bytes: [UInt8], _ position: Int) -> Bool {
    bytes[position] < 0x80
      ? ByteClass.isLetterOrDigit(bytes[position]) : ByteClass.isLetter(bytes, position, bytes.count)
  }

  /// Whether a letter or digit ends here; inside a character one does.
  private static func isAfterLetter(_ bytes: [UInt8], _ position: Int) -> Bool {
    guard position > 0, bytes[position] & 0xC0 != 0x80 else { return position > 0 }
    var before = position - 1
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    return isInWord(bytes, before)
  }

  /// Gives the folded letters of the character here to `take`, and says how many bytes it has. An accent that stands
  /// for itself has no letter.
  @inline(__always)
  private static func fold(_ bytes: [UInt8], _ position: Int, _ take: (UInt8) -> Void) -> Int {
    let lead = bytes[position]
    if lead < 0x80 {
      take(Folding.letter(lead, 0))
      return 1
    }
    let length = ByteClass.length(of: lead, position, bytes.count)
    if isCombining(bytes, position) { return length }
    let latin = length == 2 ? Folding.letter(lead, bytes[position + 1]) : 0
    if latin != 0 { take(latin) } else { foldOther(bytes[position..<position + length], take) }
    return length
  }

  private static func foldOther(_ character: ArraySlice<UInt8>, _ take: (UInt8) -> Void) {
    for scalar in String(decoding: character, as: UTF8.self).unicodeScalars {
      scalar.properties.lowercaseMapping.utf8.forEach(take)
    }
  }

  /// U+0300–U+036F.
  private static func isCombining(_ bytes: [UInt8], _ position: Int) -> Bool {
    guard position + 1 < bytes.count else { return false }
    return bytes[position] == 0xCC || (bytes[position] == 0xCD && bytes[position + 1] < 0xB0)
  }
}
