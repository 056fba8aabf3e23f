/// Where words stand in a text, without regard to case, accents, kinds of marks or of white space.
struct Occurrences {
  /// The words, folded: one number a letter.
  private let needle: [UInt32]

  /// Ranges of UTF-8 bytes, in order, disjoint; none for words of white space only.
  static func of(_ words: String, in bytes: [UInt8]) -> [Range<Int>] {
    Occurrences(of: words).ranges(in: bytes)
  }

  private init(of words: String) {
    let bytes = Array(words.utf8)
    var needle: [UInt32] = []
    var position = 0
    while position < bytes.count {
      let point = CodePoint(in: bytes, at: position, end: bytes.count)
      position += point.length
      let folded = Occurrences.fold(point.value)
      if folded == 0 || (folded == 0x20 && needle.last ?? 0x20 == 0x20) { continue }
      needle.append(folded)
    }
    self.needle = needle
  }

  private func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    guard let first = needle.first else { return [] }
    var ranges: [Range<Int>] = []
    var position = 0
    while position < bytes.count {
      let point = CodePoint(in: bytes, at: position, end: bytes.count)
      if Occurrences.fold(point.value) == first, let end = matchEnd(in: bytes, from: position) {
        ranges.append(position..<end)
        position = end
      } else {
        position += point.length
      }
    }
    return ranges
  }

  /// Where a match that begins here ends; a space of the needle stands for any white space.
  private func matchEnd(in bytes: [UInt8], from start: Int) -> Int? {
    var position = start
    var index = 0
    while index < needle.count {
      guard position < bytes.count else { return endOfMatch(index) ? position : nil }
      let point = CodePoint(in: bytes, at: position, end: bytes.count)
      let folded = Occurrences.fold(point.value)
      if folded == needle[index] {
        index += 1
      } else if folded != 0 && !(folded == 0x20 && index > 0 && needle[index - 1] == 0x20) {
        return nil
      }
      position += point.length
    }
    return extent(of: position, in: bytes)
  }

  /// Whether all but a space at the end has matched.
  private func endOfMatch(_ index: Int) -> Bool {
    index == needle.count - 1 && needle[index] == 0x20
  }

  /// Takes in the combining marks after a match.
  private func extent(of end: Int, in bytes: [UInt8]) -> Int {
    var end = end
    while end < bytes.count {
      let point = CodePoint(in: bytes, at: end, end: bytes.count)
      guard CharacterWidth.shape(of: point.value) == .combining else { break }
      end += point.length
    }
    return end
  }

  /// A letter without case and accents; one number for all apostrophes, quotation marks, dashes, white space; 0 for
  /// what is passed over.
  @inline(__always)
  private static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 {
      if scalar &- 0x41 < 26 { return scalar | 0x20 }
      return scalar == 0x09 || scalar == 0x0A || scalar == 0x0D ? 0x20 : scalar
    }
    return foldRare(scalar)
  }

  private static func foldRare(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xA0, 0x2002...0x200A, 0x202F, 0x3000: 0x20
    case 0xAD, 0x200B...0x200F, 0x300...0x36F, 0xFEFF: 0
    case 0x2018...0x201B: 0x27
    case 0x201C...0x201F, 0xAB, 0xBB: 0x22
    case 0x2010...0x2015: 0x2D
    default: foldLetter(scalar)
    }
  }

  /// The first code point of the small letter's decomposition.
  private static func foldLetter(_ number: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(number) else { return number }
    if let latin = latinLetters[number] { return latin }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? number
  }

  /// The letters of Latin-1 and Latin Extended-A to the ASCII letter they are made of, by their canonical
  /// decomposition.
  private static let latinLetters: [UInt32: UInt32] = {
    let groups: [(Character, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"),
      ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var letters: [UInt32: UInt32] = [:]
    for (base, accented) in groups {
      for letter in accented + accented.uppercased() where letter.unicodeScalars.count == 1 {
        for scalar in letter.unicodeScalars { letters[scalar.value] = base.unicodeScalars.first?.value }
      }
    }
    return letters
  }()
}
