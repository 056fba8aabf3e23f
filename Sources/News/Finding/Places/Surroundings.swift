/// What stands around a token: the questions that the rules ask.
struct Surroundings {
  let tokens: Tokens
  let gazetteer = Gazetteer.shared

  init(_ tokens: Tokens) {
    self.tokens = tokens
  }

  // MARK: Words

  /// Nothing for an index outside the article.
  func hints(_ index: Int?) -> PlaceHints {
    guard let index, index >= 0, index < tokens.count else { return [] }
    return gazetteer.hints[Int(tokens.all[index].word.rawValue)]
  }

  /// Nothing for an index outside the article.
  func classes(_ index: Int?) -> WordClasses {
    guard let index, index >= 0, index < tokens.count else { return [] }
    return Lexicon.shared[tokens.all[index].word]
  }

  /// The first byte of a token; 0 outside the article.
  func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < tokens.count ? tokens.bytes[Int(tokens.all[index].start)] : 0
  }

  func isCapitalised(_ index: Int?) -> Bool {
    guard let index, index >= 0, index < tokens.count else { return false }
    return tokens.all[index].isCapitalised
  }

  /// Whether a word or number stands there that begins with a small letter.
  func isSmall(_ index: Int?) -> Bool {
    guard let index, index >= 0, index < tokens.count else { return false }
    return tokens.all[index].kind == .word && !tokens.all[index].isCapitalised
  }

  func isGivenName(_ index: Int?) -> Bool {
    let classes = classes(index)
    return isCapitalised(index) && !classes.isDisjoint(with: [.manName, .womanName])
      && classes.isDisjoint(with: [.time, .verb, .auxiliary])
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
    guard index > 0, tokens.all[index].shape.contains(.spaced), !tokens.all[index].shape.contains(.blockStart),
      tokens.all[index - 1].kind == .word
    else { return nil }
    return index - 1
  }

  /// The word at an index, where only white space parts it from the one before.
  func word(at index: Int) -> Int? {
    guard index < tokens.count, tokens.all[index].kind == .word, tokens.all[index].shape.contains(.spaced),
      !tokens.all[index].shape.contains(.blockStart)
    else { return nil }
    return index
  }

  /// Whether a sign stands at an index, in the same block as what is before.
  func hasSign(_ sign: Character, at index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens.all[index].kind != .word && byte(index) == sign.asciiValue
      && !tokens.all[index].shape.contains(.blockStart)
  }

  /// Whether the genitive "'s" or a bare apostrophe stands at an index.
  func hasGenitive(at index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let token = tokens.all[index]
    return token.kind == .clitic || token.kind == .mark && !token.shape.contains(.spaced) && isApostrophe(index)
  }

  private func isApostrophe(_ index: Int) -> Bool {
    let token = tokens.all[index]
    return byte(index) == 0x27 || token.end - token.start == 3 && tokens.bytes[Int(token.start) + 2] == 0x99
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
