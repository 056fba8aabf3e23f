/// Finds cues that are no verbs: "in Gantz's view", "in the words of Gantz", "Gantz's claim that".
extension CueReader {
  /// "in Gantz's view" and "in the view of Gantz", from the preposition on.
  func view(from preposition: Int) -> Cue? {
    let word = text.word(preposition)
    guard word == Known.in_ || word == Known.by || word == Known.to else { return nil }
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

  /// "Gantz's claim | that", "his promise | to go": a noun of speech with an owner, and what was said behind it.
  func noun(_ noun: Int) -> Cue? {
    guard text.has(noun, [.speechNoun, .viewNoun]), text.isLowercaseWord(noun) else { return nil }
    return promise(noun) ?? claim(noun)
  }

  /// "his promise | to go", "his call | for an inquiry"
  private func promise(_ noun: Int) -> Cue? {
    let takesTopic = text.word(noun + 1) == Known.for_ && text.has(noun, .takesTopic)
    guard takesTopic || text.word(noun + 1) == Known.to, text.has(noun, .speechNoun) else { return nil }
    return owned(noun..<noun + 1, [.takesInfinitive, .takesTopic])
  }

  /// "Gantz's claim | that", "his view is | that", "his comment, | “…”"
  private func claim(_ noun: Int) -> Cue? {
    let end = CueReader.be.contains(text.word(noun + 1)) && text.word(noun + 2) == Known.that ? noun + 2 : noun + 1
    return tellsWords(behind: end) ? owned(noun..<end, [.takesClause, .takesBareClause, .speechVerb]) : nil
  }

  private func owned(_ tokens: Range<Int>, _ classes: WordClasses) -> Cue? {
    owner(before: tokens.lowerBound, floor: sentence.lowerBound).map { owner in
      Cue(
        verb: tokens.lowerBound, tokens: tokens, source: owner, order: .sourceFirst,
        whole: owner.tokens.lowerBound..<tokens.upperBound, classes: classes, kind: .noun)
    }
  }

  /// “Never,” | came the reply from Gantz · “Never,” | was Gantz's answer
  func reply(at verb: Int) -> Cue? {
    guard text.isQuoted(verb - 1),
      let noun = (verb + 1..<max(verb + 1, min(sentence.upperBound, verb + 7))).first(where: {
        text.has($0, .speechNoun)
      })
    else { return nil }
    let isTied = text.word(noun + 1) == Known.from || text.word(noun + 1) == Known.of
    let author = isTied ? phrases.phrase(startingAt: noun + 2, ceiling: sentence.upperBound) : nil
    guard let source = author ?? owner(before: noun, floor: verb + 1),
      source.kind == .pronoun || text.isSourceLike(source)
    else { return nil }
    return Cue(
      verb: verb, tokens: verb..<noun + 1, source: source, order: .sourceLast,
      whole: verb..<max(noun + 1, source.tokens.upperBound), classes: [.speechVerb], kind: .noun)
  }

  /// "that", over "on Monday", or a quotation with a comma or a colon before it.
  private func tellsWords(behind token: Int) -> Bool {
    let that = text.has(token, .preposition) && text.has(token + 1, .time) ? token + 2 : token
    if text.word(that) == Known.that { return true }
    return (text.isComma(token) || text.isColon(token)) && text.isQuoted(token + 1)
  }
}
