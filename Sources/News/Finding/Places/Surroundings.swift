/// What stands around a token: the questions that the rules ask.
struct Surroundings {
  let tokens: Tokens
  let gazetteer = Gazetteer.shared

  init(_ tokens: Tokens) {
    self.tokens = tokens
  }

  // MARK: Words

  /// `nil` outside the article.
  @inline(__always)
  func token(_ index: Int?) -> Token? {
    guard let index, index >= 0, index < tokens.count else { return nil }
    return tokens.all[index]
  }

  /// Nothing for an index outside the article.
  func hints(_ index: Int?) -> PlaceHints {
    token(index).map { gazetteer.hints[Int($0.word.rawValue)] } ?? []
  }

  /// Nothing for an index outside the article.
  func classes(_ index: Int?) -> WordClasses {
    token(index).map { Lexicon.shared[$0.word] } ?? []
  }

  /// Whether a token is written just so, in these letters and this case.
  func reads(_ index: Int?, _ letters: StaticString) -> Bool {
    guard let token = token(index) else { return false }
    return letters.withUTF8Buffer { $0.elementsEqual(tokens.bytes[token.range]) }
  }

  /// Whether a token is one of some words in small letters.
  func reads(_ index: Int?, oneOf words: [StaticString]) -> Bool {
    words.contains { reads(index, $0) }
  }

  /// The first byte of a token; 0 outside the article.
  func byte(_ index: Int) -> UInt8 {
    token(index).map { tokens.bytes[Int($0.start)] } ?? 0
  }

  func isCapitalised(_ index: Int?) -> Bool {
    token(index)?.isCapitalised ?? false
  }

  /// Whether a word that begins with a small letter stands there.
  func isSmall(_ index: Int?) -> Bool {
    token(index).map { $0.kind == .word && !$0.isCapitalised } ?? false
  }

  /// Whether a block begins at a token.
  func isBlockStart(_ index: Int) -> Bool {
    token(index)?.shape.contains(.blockStart) ?? true
  }

  func isGivenName(_ index: Int?) -> Bool {
    let classes = classes(index)
    let isListed = !classes.isDisjoint(with: [.manName, .womanName]) || hints(index).contains(.otherGivenName)
    return isListed && isCapitalised(index) && classes.isDisjoint(with: [.time, .verb, .auxiliary])
  }

  /// Whether a small word stands behind white space that is none of the words that hold sentences together: most
  /// likely a noun or another adjective.
  func isNoun(_ index: Int) -> Bool {
    isSmall(word(at: index)) && classes(index).isDisjoint(with: Surroundings.noNouns)
  }

  private static let noNouns: WordClasses = [
    .verb, .finite, .auxiliary, .preposition, .coordinator, .subordinator, .relative, .adverb, .pronoun, .determiner,
    .possessive, .time,
  ]

  // MARK: Neighbours

  /// The word before, where only white space parts them.
  func word(before index: Int) -> Int? {
    guard let token = token(index), token.shape.isSuperset(of: .spaced), !token.shape.contains(.blockStart),
      self.token(index - 1)?.kind == .word
    else { return nil }
    return index - 1
  }

  /// The word at an index, where only white space parts it from the one before.
  func word(at index: Int) -> Int? {
    guard let token = token(index), token.kind == .word, token.shape.contains(.spaced),
      !token.shape.contains(.blockStart)
    else { return nil }
    return index
  }

  /// Whether a sign stands at an index, in the same block as what is before.
  func hasSign(_ sign: Character, at index: Int) -> Bool {
    guard let token = token(index), token.kind != .word, !token.shape.contains(.blockStart) else { return false }
    return tokens.bytes[Int(token.start)] == sign.asciiValue
  }

  /// Whether a sign stands at an index right behind the word before it.
  func hasJoined(_ sign: Character, at index: Int) -> Bool {
    hasSign(sign, at: index) && !(token(index)?.shape.contains(.spaced) ?? true)
  }

  /// Whether the genitive "'s" or a bare apostrophe stands at an index.
  func hasGenitive(at index: Int) -> Bool {
    guard let token = token(index), !token.shape.contains(.spaced) else { return false }
    return token.kind == .clitic || token.kind == .mark && isApostrophe(token)
  }

  private func isApostrophe(_ token: Token) -> Bool {
    let start = Int(token.start)
    return tokens.bytes[start] == 0x27 || token.range.count == 3 && tokens.bytes[start + 2] == 0x99
  }

  /// The index behind a genitive, or the same one where there is none.
  func afterGenitive(_ index: Int) -> Int {
    hasGenitive(at: index) ? index + 1 : index
  }

  // MARK: Sentences

  /// Whether a sentence begins at a token, so that its capital tells nothing.
  func isSentenceStart(_ index: Int) -> Bool {
    guard index > 0, !tokens.all[index].shape.contains(.blockStart) else { return true }
    let previous = tokens.all[index - 1]
    switch previous.kind {
    case .mark:
      return previous.shape.contains(.spaced) || previous.shape.contains(.blockStart) || endsSentence(index - 2)
    case .sign: return endsSentence(index - 1) || byte(index - 1) == 0x3A || byte(index - 1) >= 0x80
    case .word, .number, .clitic: return false
    }
  }

  private func endsSentence(_ index: Int) -> Bool {
    switch byte(index) {
    case 0x21, 0x3F: true
    case 0x2E: !classes(index - 1).contains(.abbreviation)
    default: false
    }
  }

  /// Whether a token stands in a headline where every word has a capital, but for small joints as "of" and "the".
  func isInHeadline(_ index: Int) -> Bool {
    let reach = 24
    var start = index
    while start > 0, index - start < reach, !tokens.all[start].shape.contains(.blockStart) { start -= 1 }
    var end = index + 1
    while end < tokens.count, end - start < reach, !tokens.all[end].shape.contains(.blockStart) { end += 1 }
    guard end - start < reach else { return false }
    let words = (start..<end).filter { tokens.all[$0].kind == .word }
    return words.count > 2
      && words.allSatisfy { isCapitalised($0) || !classes($0).isDisjoint(with: Surroundings.joints) }
  }

  /// Words that headlines write small.
  private static let joints: WordClasses = [.determiner, .preposition, .coordinator, .subordinator]

  /// Whether a token and the words beside it are written in capitals.
  func isInCapitals(_ index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 3, !tokens.all[start].shape.contains(.blockStart) { start -= 1 }
    var end = index + 1
    while end < tokens.count, end - index < 4, !tokens.all[end].shape.contains(.blockStart) { end += 1 }
    let words = tokens.all[start..<end].filter { $0.kind == .word && $0.range.count > 1 }
    return words.count > 2 && words.allSatisfy { $0.shape.contains(.allCapitals) }
  }
}
