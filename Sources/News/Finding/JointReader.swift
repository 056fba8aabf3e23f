/// Finds the other speakers where several speak as one: "Gantz and Akar said".
extension CueReader {
  /// The phrase with those that "and" joins to it, before it where it stands before its verb, else behind it; `nil`
  /// for one speaker.
  func joint(_ source: NounPhrase, _ order: Cue.Order) -> NounPhrase? {
    guard isPartner(source) else { return nil }
    switch order {
    case .sourceFirst: return jointBefore(source)
    case .sourceLast: return jointBehind(source)
    case .shared: return nil
    }
  }

  /// "| Gantz and | Akar said": nothing before them makes them an object.
  private func jointBefore(_ source: NounPhrase) -> NounPhrase? {
    let and = source.tokens.lowerBound - 1
    guard and > sentence.lowerBound, text.word(and) == Known.and,
      let first = phrases.phrase(endingAt: and, floor: sentence.lowerBound), isPartner(first),
      opensSubject(first.tokens.lowerBound), !isDescription(first)
    else { return nil }
    return NounPhrase(tokens: first.tokens.lowerBound..<source.tokens.upperBound, kind: .several)
  }

  /// "Gantz, | head and owner of the firm": one who has both offices.
  private func isDescription(_ phrase: NounPhrase) -> Bool {
    guard case .common = phrase.kind, !text.has(phrase.tokens.lowerBound, .determiner) else { return false }
    let comma = phrase.tokens.lowerBound - 1
    return text.isComma(comma) && text.name(at: comma - 1) >= 0
  }

  private func opensSubject(_ start: Int) -> Bool {
    let before = start - 1
    return before < sentence.lowerBound || text.isQuoted(before) || text.isComma(before) || text.isDash(before)
      || text.has(before, [.subordinator, .determiner])
  }

  /// "said Gantz | and Akar": no verb behind them makes the second a subject of its own.
  private func jointBehind(_ source: NounPhrase) -> NounPhrase? {
    let and = source.tokens.upperBound
    guard text.word(and) == Known.and,
      let second = phrases.phrase(startingAt: and + 1, ceiling: sentence.upperBound), isPartner(second),
      !text.has(second.tokens.upperBound, [.auxiliary, .verb, .finite]), !text.isClitic(second.tokens.upperBound)
    else { return nil }
    return NounPhrase(tokens: source.tokens.lowerBound..<second.tokens.upperBound, kind: .several)
  }

  private func isPartner(_ phrase: NounPhrase) -> Bool {
    switch phrase.kind {
    case .name: text.isSourceLike(phrase)
    case .common(let head): text.has(head, [.role, .group, .officeTitle, .body]) && !text.has(head, .number)
    case .pronoun, .several: false
    }
  }
}
