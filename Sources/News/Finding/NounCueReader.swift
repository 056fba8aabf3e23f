/// Finds cues that are no verbs: "in Gantz's view", "in the words of Gantz", "Gantz's claim that".
extension CueReader {
  private static let openers = words("in by to")

  private static func words(_ letters: String) -> Set<Word> {
    Set(letters.split(separator: " ").map { Lexicon.shared.word($0) })
  }

  /// "in Gantz's view" and "in the view of Gantz", from the preposition on.
  func view(from preposition: Int) -> Cue? {
    guard CueReader.openers.contains(text.word(preposition)) else { return nil }
    return ownersView(from: preposition) ?? viewOfOwner(from: preposition)
  }

  /// "in | Gantz's view", "in | his own words"
  private func ownersView(from preposition: Int) -> Cue? {
    let window = preposition + 2..<max(preposition + 2, min(sentence.upperBound, preposition + 9))
    guard let noun = window.first(where: { text.has($0, .viewNoun) }),
      let owner = owner(before: noun, floor: preposition + 1)
    else { return nil }
    return cue(at: preposition, noun, owner, whole: preposition..<noun + 1)
  }

  /// "in | the view of Gantz"
  private func viewOfOwner(from preposition: Int) -> Cue? {
    let noun = preposition + 2
    guard text.word(noun - 1) == Known.the, text.has(noun, .viewNoun),
      text.word(noun + 1) == Known.of,
      let owner = phrases.phrase(startingAt: noun + 2, ceiling: sentence.upperBound), text.isSourceLike(owner)
    else { return nil }
    return cue(at: preposition, noun, owner, whole: preposition..<owner.tokens.upperBound)
  }

  private func cue(at preposition: Int, _ noun: Int, _ owner: NounPhrase, whole: Range<Int>) -> Cue {
    Cue(
      verb: preposition, tokens: preposition..<noun + 1, source: owner, order: .sourceLast, whole: whole,
      classes: [.takesClause, .speechVerb], kind: .view)
  }

  /// The phrase whose genitive or possessive stands before a noun, adjectives between: "Gantz's | latest remark".
  func owner(before noun: Int, floor: Int) -> NounPhrase? {
    for token in (max(floor, noun - 3)..<noun).reversed() {
      if text.isGenitive(token) {
        let owner = phrases.phrase(endingAt: token, floor: floor)
        return owner.flatMap { text.isSourceLike($0) ? $0 : nil }
      }
      if text.has(token, .possessive) { return NounPhrase(tokens: token..<token + 1, kind: .pronoun) }
      if !text.isWord(token) || text.has(token, [.preposition, .determiner, .auxiliary, .finite]) { return nil }
    }
    return nil
  }

  /// "Gantz's claim | that", "his view is | that", "his comment, “…”": a noun of speech with an owner, and what was said behind it.
  func noun(_ noun: Int) -> Cue? {
    let end = CueReader.be.contains(text.word(noun + 1)) && text.word(noun + 2) == Known.that ? noun + 2 : noun + 1
    guard text.has(noun, [.speechNoun, .viewNoun]), text.isLowercaseWord(noun), tellsWords(behind: end),
      let owner = owner(before: noun, floor: sentence.lowerBound)
    else { return nil }
    return Cue(
      verb: noun, tokens: noun..<end, source: owner, order: .sourceFirst, whole: owner.tokens.lowerBound..<end,
      classes: [.takesClause, .takesBareClause, .speechVerb], kind: .noun)
  }

  /// "that", over "on Monday", or a quotation with a comma or a colon before it.
  private func tellsWords(behind token: Int) -> Bool {
    let that = text.has(token, .preposition) && text.has(token + 1, .time) ? token + 2 : token
    if text.word(that) == Known.that { return true }
    return (text.isComma(token) || text.isColon(token)) && text.isQuoted(token + 1)
  }
}
