/// Finds the other speakers where several speak as one: "Gantz and Akar said".
extension CueReader {
  /// The phrase with those that "and" joins to it, before it where it stands before its verb, else behind it; `nil`
  /// for one speaker.
  func joint(_ source: NounPhrase, _ order: Cue.Order, verb: Int) -> NounPhrase? {
    guard isPartner(source) else { return nil }
    switch order {
    case .sourceFirst: return jointBefore(source) ?? jointApposed(source, before: verb)
    case .sourceLast: return jointApposed(source, before: nil) ?? jointBehind(source)
    case .shared: return nil
    }
  }

  /// "| Gantz and | Akar said": nothing before them makes them an object.
  private func jointBefore(_ source: NounPhrase) -> NounPhrase? {
    let and = source.tokens.lowerBound - 1
    guard and > sentence.lowerBound, text.word(and) == Known.and,
      let first = phrases.phrase(endingAt: and, floor: sentence.lowerBound), isPartner(first),
      opensSubject(first.tokens.lowerBound), !isDescription(first), !isTitle(first, of: source)
    else { return nil }
    let kind = isOne(first, source) ? first.kind : .several
    return NounPhrase(tokens: listStart(first)..<source.tokens.upperBound, kind: kind)
  }

  /// Where "Ada Lind, | Bo Dahl and Cy Ek" begins: people with names, and nothing before the first of them.
  private func listStart(_ last: NounPhrase) -> Int {
    var start = last.tokens.lowerBound
    for _ in 0..<4 where text.isComma(start - 1) && text.isSomebody(last) {
      guard let before = phrases.phrase(endingAt: start - 1, floor: sentence.lowerBound), case .name = before.kind,
        text.isSomebody(before), opensSubject(before.tokens.lowerBound)
      else { break }
      start = before.tokens.lowerBound
    }
    return start
  }

  /// "former mayor | and minister Ada Lind": both are what she is.
  private func isTitle(_ first: NounPhrase, of source: NounPhrase) -> Bool {
    guard case .common(let head) = first.kind, case .name = source.kind else { return false }
    return text.has(head, .role) && !text.has(head, .group) && !isDefinite(first)
  }

  /// "the senator | and candidate": one article for one person.
  private func isOne(_ first: NounPhrase, _ source: NounPhrase) -> Bool {
    guard case .common(let one) = first.kind, case .common(let other) = source.kind else { return false }
    return text.has(one, .role) && text.has(other, .role) && !text.has(other, .group)
      && text.has(first.tokens.lowerBound, .determiner) && !isDefinite(source)
  }

  /// "the", "her" or "Oslo's" opens it, or it is a name.
  private func isDefinite(_ phrase: NounPhrase) -> Bool {
    if case .name = phrase.kind { return true }
    return text.has(phrase.tokens.lowerBound, [.determiner, .possessive])
      || phrase.tokens.contains(where: text.isGenitive)
  }

  /// "| the mayor, Ada Lind, and the governor, Bo Dahl, | said": who each of them is stands between commas.
  private func jointApposed(_ first: NounPhrase, before verb: Int?) -> NounPhrase? {
    guard let comma = apposition(behind: first), text.isComma(comma), text.word(comma + 1) == Known.and,
      let second = phrases.phrase(startingAt: comma + 2, ceiling: sentence.upperBound), isPartner(second),
      !text.isIndefinite(second.tokens), isDefinite(second)
    else { return nil }
    let end = apposition(behind: second) ?? second.tokens.upperBound
    let isSubject = verb.map { end <= $0 && (end..<$0).allSatisfy(mayPrecedeVerb) }
    guard isSubject ?? endsPhrase(end) else { return nil }
    return NounPhrase(tokens: first.tokens.lowerBound..<end, kind: .several)
  }

  /// Where "Ada Lind" of "the mayor, | Ada Lind" ends, or "the mayor" of "Ada Lind, the mayor".
  private func apposition(behind phrase: NounPhrase) -> Int? {
    let comma = phrase.tokens.upperBound
    guard text.isComma(comma), let inner = phrases.phrase(startingAt: comma + 1, ceiling: sentence.upperBound),
      isPartner(inner), endsPhrase(inner.tokens.upperBound)
    else { return nil }
    switch (phrase.kind, inner.kind) {
    case (.name, .common), (.common, .name): return inner.tokens.upperBound
    default: return nil
    }
  }

  private func mayPrecedeVerb(_ token: Int) -> Bool {
    text.isComma(token) || text.has(token, .auxiliary) || text.isAdverb(token)
  }

  private func endsPhrase(_ token: Int) -> Bool {
    token >= sentence.upperBound || text.isComma(token) || text.isTerminator(token) || text.isQuoted(token)
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
    let kind = isOne(source, second) ? source.kind : .several
    return NounPhrase(tokens: source.tokens.lowerBound..<second.tokens.upperBound, kind: kind)
  }

  private func isPartner(_ phrase: NounPhrase) -> Bool {
    switch phrase.kind {
    case .name: text.isSourceLike(phrase)
    case .common(let head): text.has(head, [.role, .group, .officeTitle, .body]) && !text.has(head, .number)
    case .pronoun, .several: false
    }
  }
}
