/// Finds the longest of many phrases that begins at a token.
///
/// The plain way would be: at each token try every phrase, longest first, and compare word by word. This does the
/// same, but keeps the phrases sorted by their first word, so that a token tries the few that begin with it.
struct PhraseMatcher: Sendable {
  /// Adds a phrase that stands between two bytes of a table; `meaning` is what a match gives back.
  ///
  /// A word that the table capitalises must be capitalised in the text, one that it writes in capitals must be
  /// written in capitals. A hyphen or a sign of the table between two words may stand in the text or not.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>, meaning: Int) {
    var phrase = Phrase(start: words.count, meaning: meaning)
    var reader = TokenReader(block: range)
    var joiner: UInt8 = 0
    while let token = reader.next(bytes) {
      if token.kind == .word {
        let word = Lexicon.shared[reader.hash]
        words.append(Part(word: word, shape: token.shape.intersection(.ofLetters), joiner: joiner))
        joiner = 0
      } else {
        joiner = PhraseMatcher.sign(token, bytes)
      }
    }
    phrase.end = words.count
    if phrase.start < phrase.end { phrases.append(phrase) }
  }

  /// Must be called after the last phrase was added, before the first match.
  mutating func sort(words lexiconCount: Int) {
    phrases.sort { first, second in
      let (one, other) = (words[first.start].word.rawValue, words[second.start].word.rawValue)
      return one == other ? first.end - first.start > second.end - second.start : one < other
    }
    firsts = Array(repeating: 0, count: lexiconCount + 1)
    for phrase in phrases { firsts[Int(words[phrase.start].word.rawValue) + 1] += 1 }
    for word in 1..<firsts.count { firsts[word] += firsts[word - 1] }
  }

  /// The longest phrase that begins at a token, and how many tokens it takes.
  @inline(__always)
  func longest(at index: Int, in tokens: Tokens) -> (meaning: Int, count: Int)? {
    let word = Int(tokens.all[index].word.rawValue)
    let candidates = firsts[word]..<firsts[word + 1]
    guard word != 0, !candidates.isEmpty else { return nil }
    for candidate in candidates {
      if let count = length(of: phrases[Int(candidate)], at: index, in: tokens) {
        return (phrases[Int(candidate)].meaning, count)
      }
    }
    return nil
  }

  // MARK: Private

  private struct Phrase {
    var start: Int
    var end = 0
    var meaning: Int
  }

  private struct Part {
    var word: Word
    var shape: Token.Shape
    /// The first byte of the sign before the word; 0 where there is none.
    var joiner: UInt8

    @inline(__always)
    func matches(_ token: Token) -> Bool {
      token.word == word && shape.isSubset(of: token.shape)
    }
  }

  /// For which "&" may stand.
  private let and = Lexicon.shared.word("and")
  private var words: [Part] = []
  private var phrases: [Phrase] = []
  /// The first phrase that begins with each word of the lexicon.
  private var firsts: [UInt32] = [0, 0]

  private func length(of phrase: Phrase, at index: Int, in tokens: Tokens) -> Int? {
    guard words[phrase.start].matches(tokens.all[index]) else { return nil }
    var next = index + 1
    for part in words[phrase.start + 1..<phrase.end] {
      guard next < tokens.count else { return nil }
      let sign = PhraseMatcher.sign(tokens.all[next], tokens.bytes)
      if sign == 0x26, part.word == and {
        next += 1
        continue
      }
      if sign != 0, joins(tokens.all[next], sign, part) { next += 1 }
      guard next < tokens.count, part.matches(tokens.all[next]), !tokens.all[next].shape.contains(.blockStart) else {
        return nil
      }
      next += 1
    }
    return next - index
  }

  /// Whether a sign may stand between two words of a phrase.
  private func joins(_ token: Token, _ sign: UInt8, _ part: Part) -> Bool {
    switch sign {
    case part.joiner: true
    case 0x2D: !token.shape.contains(.spaced)
    case 0x2C: part.shape.contains(.allCapitals)  // "Washington, D.C."
    default: false
    }
  }

  /// The first byte of a sign, all apostrophes as one and all hyphens as one; 0 for words and numbers.
  private static func sign(_ token: Token, _ bytes: [UInt8]) -> UInt8 {
    guard token.kind != .word, token.kind != .number else { return 0 }
    let start = Int(token.start)
    guard bytes[start] == 0xE2, token.end - token.start >= 3 else { return bytes[start] }
    switch (bytes[start + 1], bytes[start + 2]) {
    case (0x80, 0x90...0x93): return 0x2D  // hyphens and the en dash
    case (0x80, 0x98...0x9B): return 0x27
    default: return 0xE2
    }
  }
}

extension Token.Shape {
  /// The shapes that come from a word's own letters.
  static let ofLetters: Token.Shape = [.capitalised, .allCapitals]
}
