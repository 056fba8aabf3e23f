/// Which of the words that name a source are shown as a speaker's name.
extension Discourse {
  /// "Pentagon" for "the Pentagon", but "the minister" as it stands; without what a clause left on either side.
  func shown(_ phrase: Range<Int>) -> Range<Int> {
    var tokens = phrase
    while tokens.count > 1, isLeftBehind(tokens.upperBound - 1, in: tokens) { tokens.removeLast() }
    while tokens.count > 1, isLeftBefore(tokens.lowerBound) { tokens.removeFirst() }
    let isBare = tokens.count > 1 && word(tokens.lowerBound) == Known.the && isCapitalised(tokens.lowerBound + 1)
    return isBare ? tokens.lowerBound + 1..<tokens.upperBound : tokens
  }

  /// The "who" of "a clerk who", the "last" of "a poll last week", the "filed" of "a lawsuit filed on Monday".
  private func isLeftBehind(_ token: Int, in phrase: Range<Int>) -> Bool {
    if name(at: token) >= 0 { return false }
    if isComma(token) || isHyphen(token) || has(token, .relative) || word(token) == Known.last { return true }
    if has(token, [.determiner, .preposition]), !has(token, [.group, .number]) { return true }
    let isParticiple = isLowercaseWord(token) && endsInEd(token) && !has(token, [.role, .group])
    return isParticiple && has(token - 1, [.document, .body, .role, .speechNoun]) && phrase.count > 2
  }

  /// The "'s" of a name that was not read, half a compound's hyphen, or "that" before several.
  private func isLeftBefore(_ token: Int) -> Bool {
    isClitic(token) || sign(token) == UInt8(ascii: "-")
      || word(token) == Known.that && (isNumber(token + 1) || has(token + 1, [.number, .group]))
  }

  private func endsInEd(_ token: Int) -> Bool {
    tokens[token].range.count > 4 && tokens.bytes[tokens[token].range].suffix(2).elementsEqual("ed".utf8)
  }

  /// "one of the residents" for "Some residents" that open a sentence.
  func member(of group: Range<Int>) -> String {
    var words = shown(group)
    while words.count > 1, has(words.lowerBound, [.determiner, .number]) || isNumber(words.lowerBound) {
      words.removeFirst()
    }
    let first = words.lowerBound
    let isOpener = sentences[Int(sentenceAt[first])].lowerBound == first && !namesCountry(first)
    let isLowered = isOpener && !Pronouns.alwaysCapital.contains(word(first))
    let letters = letters(words)
    return "one of the " + (isLowered ? letters.prefix(1).lowercased() + letters.dropFirst() : letters)
  }

  /// Residents, whom no article and no number makes certain: "residents".
  func isGroup(_ phrase: NounPhrase) -> Bool {
    guard case .common(let head) = phrase.kind else { return false }
    return has(head, .group) && !has(head, [.determiner, .pronoun, .number, .body])
  }

  /// A bare noun that no list knows for a source, or an occasion: "setting", "an interview".
  func isNobody(_ phrase: NounPhrase, head: Int) -> Bool {
    let sources: WordClasses = [.role, .group, .number, .body, .document, .officeTitle, .organisationWord, .outlet]
    guard name(at: head) < 0, !has(head, sources) else { return false }
    if has(head, .speechNoun) { return true }
    let isBare = isLowercaseWord(phrase.tokens.lowerBound) || isHyphen(phrase.tokens.lowerBound)
    return isBare
      && !phrase.tokens.contains { has($0, [.determiner, .possessive, .number]) || isGenitive($0) || isNumber($0) }
      && !isPlural(head)
  }

  private func isPlural(_ token: Int) -> Bool {
    tokens.bytes[tokens[token].range].last == UInt8(ascii: "s")
  }
}
