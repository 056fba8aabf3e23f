/// Words that name somebody or something in a sentence: "he", "Benny Gantz", "a spokesman for the ministry".
struct NounPhrase: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case pronoun
    /// Ends in a name, whatever stands before it: "campaign manager Dana Cole".
    case name(Int)
    /// A common noun; the token is its head: "spokesman".
    case common(head: Int)
    /// Two sources or more that speak as one: "Gantz and Akar".
    case several
  }

  var tokens: Range<Int>
  var kind: Kind
}

/// Reads noun phrases forward and backward from a token; what ends one is known, what stands inside need not be.
struct PhraseReader {
  private static let reach = 24
  private static let breaks: WordClasses = [
    .preposition, .coordinator, .subordinator, .relative, .auxiliary, .pronoun,
  ]

  let text: Discourse

  // MARK: Backward

  /// The phrase that ends before `end`, not reaching below `floor`.
  func phrase(endingAt end: Int, floor: Int) -> NounPhrase? {
    guard end > floor, let core = core(endingAt: end, floor: floor) else { return nil }
    return extended(core, floor: floor)
  }

  /// The phrase without what stands before a preposition.
  private func core(endingAt end: Int, floor: Int) -> NounPhrase? {
    let last = end - 1
    guard !text.isQuoted(last) else { return nil }
    if text.has(last, .pronoun), text.isWord(last), text.name(at: last) < 0 { return pronoun(at: last, floor: floor) }
    var start = end
    while start > max(floor, end - PhraseReader.reach), let previous = before(start, end: end) { start = previous }
    while start < end, text.has(start, .adverb), !text.has(start, .number), text.name(at: start) < 0 { start += 1 }
    guard start < end else { return nil }
    return classified(start..<end)
  }

  private func pronoun(at token: Int, floor: Int) -> NounPhrase? {
    if text.word(token - 1) == Known.of, token - 2 >= floor, text.has(token - 2, [.number, .group, .determiner]) {
      return NounPhrase(tokens: token - 2..<token + 1, kind: .common(head: token - 2))
    }
    if text.has(token, [.group, .role]), token > floor, text.has(token - 1, [.determiner, .possessive]) {
      return NounPhrase(tokens: token - 1..<token + 1, kind: .common(head: token))
    }
    return NounPhrase(tokens: token..<token + 1, kind: text.has(token, .group) ? .common(head: token) : .pronoun)
  }

  /// Where the phrase begins when the token before `start` belongs to it.
  private func before(_ start: Int, end: Int) -> Int? {
    let token = start - 1
    if token < 0 || text.isQuoted(token) { return nil }
    if start < end, isDeterminer(start) { return nil }
    let name = text.name(at: token)
    if name >= 0 { return text.names[Int(name)].tokens.lowerBound }
    if text.isGenitive(token) { return start < end ? token : nil }
    if text.isHyphen(token) || text.sign(token) == UInt8(ascii: "&") { return token }
    guard text.isWord(token) || text.tokens[token].kind == .number else { return nil }
    if text.has(token, .time), !text.isGenitive(start), !text.isHyphen(start) { return start == end ? token : nil }
    return belongs(token, next: start, end: end) ? token : nil
  }

  private func isDeterminer(_ token: Int) -> Bool {
    text.has(token, [.determiner, .possessive]) && text.name(at: token) < 0 && !text.has(token, .number)
      && (text.word(token) != Known.that || !text.isWord(token - 1))
  }

  /// Whether a plain word stands inside a phrase before `next`.
  private func belongs(_ token: Int, next: Int, end: Int) -> Bool {
    if text.word(token) == Known.that { return next < end && !text.isWord(token - 1) && text.has(end - 1, .role) }
    if text.has(token, [.determiner, .possessive]) { return next < end || text.has(token, .group) }
    if text.has(token, .number) { return true }
    if text.has(token, PhraseReader.breaks) { return false }
    if text.has(token, .adverb) { return next < end }
    if text.has(token, .finite), !text.has(token, .alsoNoun), next == end || !isParticiple(token) { return false }
    if text.has(token, .verb), !text.has(token, [.alsoNoun, .role, .group, .document, .body]) { return false }
    return !text.has(token, .gerund) || text.has(token - 1, [.determiner, .possessive])
  }

  /// "the proposed plan": a verb's past form behind a determiner.
  private func isParticiple(_ token: Int) -> Bool {
    text.has(token - 1, [.determiner, .possessive]) || text.isHyphen(token - 1)
  }

  /// Takes what stands before "of", "for" and the like: "a spokesman for | the ministry".
  private func extended(_ core: NounPhrase, floor: Int) -> NounPhrase {
    var phrase = core
    for _ in 0..<3 {
      let preposition = phrase.tokens.lowerBound - 1
      guard preposition - 1 > floor - 1, text.has(preposition, .preposition), phrase.kind != .pronoun,
        let left = self.core(endingAt: isLink(preposition - 1) ? preposition - 1 : preposition, floor: floor),
        takes(left, preposition)
      else { break }
      phrase = NounPhrase(tokens: left.tokens.lowerBound..<core.tokens.upperBound, kind: left.kind)
    }
    return phrase
  }

  /// The "close" of "a source close to the minister".
  private func isLink(_ token: Int) -> Bool {
    text.has(token, .link) && text.has(token + 1, .preposition)
  }

  /// Whether a preposition binds to the phrase before it.
  private func takes(_ left: NounPhrase, _ preposition: Int) -> Bool {
    let word = text.word(preposition)
    switch left.kind {
    case .several: return false
    case .pronoun: return word == Known.of && !text.has(preposition - 1, .possessive)
    case .name(let name): return word == Known.of && text.names[name].isPerson || text.names[name].isOrganisation
    case .common(let head):
      let isSource = text.has(head, [.role, .group, .body, .document, .officeTitle, .number])
      return isSource || word == Known.of && !text.has(head, .time)
    }
  }

  // MARK: Forward

  /// The phrase that begins at `start`, ending at `ceiling` at the latest; what a preposition adds is included.
  func phrase(startingAt start: Int, ceiling: Int) -> NounPhrase? {
    guard start < ceiling, !text.isQuoted(start) else { return nil }
    if text.isWord(start), text.has(start, .pronoun), text.name(at: start) < 0, !isFollowedByNoun(start) {
      return NounPhrase(tokens: start..<start + 1, kind: text.has(start, .group) ? .common(head: start) : .pronoun)
    }
    var end = start
    while end < min(ceiling, start + PhraseReader.reach), let next = after(end, start: start, ceiling: ceiling) {
      end = next
    }
    guard end > start, let phrase = classified(start..<end) else { return nil }
    return withComplement(phrase, ceiling: ceiling)
  }

  private func isFollowedByNoun(_ token: Int) -> Bool {
    text.has(token, [.determiner, .possessive, .number]) && text.isWord(token + 1)
      && !(text.has(token, .possessive) && text.has(token + 1, [.determiner, .possessive]))
      && !text.has(token + 1, [.auxiliary, .verb, .finite, .preposition, .adverb])
  }

  private func after(_ end: Int, start: Int, ceiling: Int) -> Int? {
    if text.isQuoted(end) || (end > start && text.startsBlock(end)) { return nil }
    let name = text.name(at: end)
    if name >= 0 { return endsBefore(end, start) ? nil : min(ceiling, text.names[Int(name)].tokens.upperBound) }
    if text.isGenitive(end) { return end > start && isOwner(end) ? end + 1 : nil }
    if text.isHyphen(end) || text.sign(end) == UInt8(ascii: "&") { return end > start ? end + 1 : nil }
    guard text.isWord(end) || text.tokens[end].kind == .number else { return nil }
    if endsBefore(end, start) { return nil }
    if end == start, text.has(end, .number), isFollowedByNoun(end) { return end + 1 }
    if text.word(end) == Known.that, end == start, text.has(end + 1, [.number, .group]) || text.isNumber(end + 1) {
      return nil
    }
    if text.has(end, [.determiner, .possessive]) {
      return end == start || text.has(end - 1, .determiner) ? end + 1 : nil
    }
    if text.has(end, PhraseReader.breaks) || isTime(end, start) { return nil }
    if isLink(end), end > start { return nil }
    if text.has(end, .adverb) { return text.has(end - 1, .determiner) && end > start ? end + 1 : nil }
    return isVerb(end, start) ? nil : end + 1
  }

  /// A time that ends the phrase, unlike the one of "a Wednesday editorial".
  private func isTime(_ token: Int, _ start: Int) -> Bool {
    guard text.has(token, .time), !text.isHyphen(token - 1) else { return false }
    return token != start + 1 || !text.has(start, .determiner) || !text.isCapitalised(token)
      || !text.isLowercaseWord(token + 1) || text.has(token + 1, PhraseReader.breaks)
  }

  /// "Gantz's ministry": a noun follows the genitive.
  private func isOwner(_ clitic: Int) -> Bool {
    text.isWord(clitic + 1) && !text.has(clitic + 1, PhraseReader.breaks)
      && !text.has(clitic + 1, [.determiner, .adverb])
  }

  /// A person's name ends its phrase, and so does another one with a verb's past form behind it.
  private func endsBefore(_ token: Int, _ start: Int) -> Bool {
    guard token > start else { return false }
    let name = text.name(at: token - 1)
    guard name >= 0, name != text.name(at: token) else { return false }
    return text.names[Int(name)].isPerson || isUnknownPast(token) && takesObject(token, name)
  }

  /// Behind a name of two words, or before an article: "Lund | shared the news".
  private func takesObject(_ verb: Int, _ name: Int32) -> Bool {
    text.names[Int(name)].core.count > 1 || text.has(verb + 1, [.determiner, .possessive])
  }

  /// "issued": a small word of no list that ends in "-ed".
  private func isUnknownPast(_ token: Int) -> Bool {
    guard text.isLowercaseWord(token), text.classes[token].isEmpty, text.tokens[token].range.count > 4 else {
      return false
    }
    return text.tokens.bytes[text.tokens[token].range].suffix(2).elementsEqual("ed".utf8)
  }

  private func isVerb(_ token: Int, _ start: Int) -> Bool {
    if text.has(token - 1, [.determiner, .possessive]) && token > start { return false }
    if text.has(token, [.verb]) && !text.has(token, [.alsoNoun, .role, .group]) { return true }
    if text.has(token, [.finite, .gerund]) {
      return !text.has(token, .alsoNoun) || text.name(at: token - 1) >= 0 && token > start
        || text.has(token - 1, [.role, .group, .body, .document]) && token > start
    }
    return false
  }

  /// Takes "of the ministry" behind a noun that is a source.
  private func withComplement(_ phrase: NounPhrase, ceiling: Int) -> NounPhrase {
    var whole = phrase
    for _ in 0..<2 {
      let end = whole.tokens.upperBound
      let preposition = isLink(end) ? end + 1 : end
      guard preposition < ceiling, text.has(preposition, .preposition), takes(phrase, preposition),
        let right = complement(at: preposition + 1, ceiling: ceiling)
      else { break }
      whole.tokens = phrase.tokens.lowerBound..<right
    }
    return whole
  }

  private func complement(at start: Int, ceiling: Int) -> Int? {
    guard start < ceiling, !text.isQuoted(start) else { return nil }
    var end = start
    while end < min(ceiling, start + 12), let next = after(end, start: start, ceiling: ceiling) { end = next }
    return end > start ? end : nil
  }

  // MARK: Kind

  /// What kind of phrase the tokens are; `nil` where no noun can be their head.
  private func classified(_ tokens: Range<Int>) -> NounPhrase? {
    guard let last = tokens.last(where: { text.isWord($0) }) else { return nil }
    let name = text.name(at: last)
    if name >= 0 { return NounPhrase(tokens: tokens, kind: .name(Int(name))) }
    if text.has(last, [.determiner, .possessive]), !text.has(last, [.group, .number]) { return nil }
    if text.has(last, .time), !text.isHyphen(last - 1) { return nil }
    return NounPhrase(tokens: tokens, kind: .common(head: last))
  }
}
