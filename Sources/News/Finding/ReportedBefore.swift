/// Finds reported clauses before and around their cue.
extension ReportReader {
  private static let reasons = words("because if unless until before so that including")

  private static func words(_ letters: String) -> Set<Word> {
    Set(letters.split(separator: " ").map { Lexicon.shared.word($0) })
  }

  /// The talks failed, | the ministry said. · The talks, | he said, | had failed.
  static func clauseBefore(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    guard let cue = verb.cue, cue.order != .shared, !cue.isPassive, !verb.classes.contains(.gerund) || cue.via != nil,
      !verb.classes.isDisjoint(with: [.takesClause, .takesPerson]), cue.kind == .verb,
      let end = reader.endBefore(cue),
      reader.endsCue(reader.complement(of: verb), verb)
    else { return [] }
    let start = reader.opening(from: verb.floor, to: end)
    guard end > start else { return end == start ? reader.aroundCue(start..<end, verb) : [] }
    let before = start..<end
    if reader.opensQuotation(before, verb) { return [before] }
    if reader.isAdjunct(before) || reader.isPrelude(before, verb) { return reader.aroundCue(before, verb) }
    if reader.isCutShort(before, verb) || !reader.hasPredicate(before) { return reader.parted(before, verb) }
    return [before] + (reader.addition(verb).map { [$0] } ?? [])
  }

  /// The talks would, | he said, | fail. · Closing it, | he said, | was wrong: the verb stands behind the cue.
  private func isCutShort(_ before: Range<Int>, _ verb: ReportingVerb) -> Bool {
    guard continuesAfter(verb) else { return false }
    return text.has(before.upperBound - 1, .auxiliary) && text.isLowercaseWord(before.upperBound - 1)
      || isPredicateVerb(complement(of: verb) + 1)
  }

  /// What is no clause by itself: it goes on behind the cue, or is all that was said.
  private func parted(_ before: Range<Int>, _ verb: ReportingVerb) -> [Range<Int>] {
    let around = aroundCue(before, verb)
    return around.isEmpty && endsSentence(verb) && before.count > 3 ? [before] : around
  }

  /// "If it rains", "In the long run": no clause that could stand alone.
  private func isAdjunct(_ before: Range<Int>) -> Bool {
    let first = before.lowerBound
    return text.has(first, [.preposition, .subordinator]) && !text.has(first, [.relative, .determiner])
      && text.name(at: first) < 0 && !before.prefix(ReportReader.reach).contains(where: text.isComma)
  }

  /// "That is why, | he said, | we left": few words, and a clause behind the cue.
  private func isPrelude(_ before: Range<Int>, _ verb: ReportingVerb) -> Bool {
    let start = complement(of: verb) + 1
    return before.count < 5 && continuesAfter(verb) && start < verb.sentence.upperBound && isSubjectAhead(start)
      && hasPredicate(start..<verb.sentence.upperBound)
  }

  /// Nothing but a point follows, or who it is that said it, so that what stands before is what was said.
  private func endsSentence(_ verb: ReportingVerb) -> Bool {
    let behind = complement(of: verb)
    return behind >= verb.sentence.upperBound || text.isTerminator(behind)
      || verb.cue?.order == .sourceLast && text.isComma(behind)
  }

  /// The comma before the cue; marks around it where a fragment ends the clause.
  private func endBefore(_ cue: Cue) -> Int? {
    let before = cue.whole.lowerBound - 1
    let comma = text.word(before) == Known.as_ ? before - 1 : before
    if text.isComma(comma) {
      return text.isQuoted(comma - 1) && !context.isEmbedded(Int(text.quotationAt[comma - 1])) ? nil : comma
    }
    guard text.isQuoted(comma), text.isComma(comma - 1), context.isEmbedded(Int(text.quotationAt[comma])) else {
      return nil
    }
    return comma + 1
  }

  /// Whether nothing that the verb could report stands behind it, in marks or without.
  private func endsCue(_ token: Int, _ verb: ReportingVerb) -> Bool {
    guard token < verb.sentence.upperBound else { return true }
    if text.isQuoted(token) || text.isColon(token) { return false }
    if text.isComma(token), text.isQuoted(token + 1) { return continuesAfter(verb) }
    return text.tokens[token].kind == .sign
      || text.has(token, [.coordinator, .subordinator, .relative, .preposition, .gerund])
  }

  /// Between commas, with the verb, its subject and what tells when, where or to whom.
  private func continuesAfter(_ verb: ReportingVerb) -> Bool {
    verb.cue?.order == .sourceFirst && text.isComma(complement(of: verb))
  }

  /// Over "But", commas and quotations that are statements of their own.
  func opening(from floor: Int, to end: Int) -> Int {
    var start = text.behindDateline(floor)
    while start < end, text.isComma(start) || text.has(start, .coordinator) && !text.isQuoted(start) { start += 1 }
    return start
  }

  /// No new boat, | he said, “hides the old one”: the quotation goes on in small letters.
  private func opensQuotation(_ before: Range<Int>, _ verb: ReportingVerb) -> Bool {
    let comma = complement(of: verb)
    return before.count > 1 && continuesAfter(verb) && text.isQuoted(comma + 1) && text.isLowercaseWord(comma + 2)
  }

  /// The talks, | he said, | had failed: neither part is a clause of its own.
  func aroundCue(_ before: Range<Int>, _ verb: ReportingVerb) -> [Range<Int>] {
    guard let start = resumption(before, verb), start + 1 < verb.sentence.upperBound, !text.isQuoted(start),
      !text.has(start, [.gerund, .relative]), let behind = clause(from: start, verb).first
    else { return [] }
    return (before.count > 1 ? [before] : []) + [behind]
  }

  /// Where the clause goes on behind the cue: "he said, | had failed", "said Cole, the mayor, | would fail".
  private func resumption(_ before: Range<Int>, _ verb: ReportingVerb) -> Int? {
    if continuesAfter(verb) { return complement(of: verb) + 1 }
    guard verb.cue?.order == .sourceLast else { return nil }
    let window = verb.end..<max(verb.end, min(verb.sentence.upperBound, verb.end + 24))
    return window.first { comma in
      text.isComma(comma)
        && (isPredicateVerb(comma + 1)
          || isAdjunct(before) && isSubjectAhead(comma + 1) && hasPredicate(comma + 1..<verb.sentence.upperBound))
    }.map { $0 + 1 }
  }

  /// The talks failed, | he said, | and nobody knew why. · The talks failed, | he said, | because nobody came.
  private func addition(_ verb: ReportingVerb) -> Range<Int>? {
    let start = complement(of: verb) + 1
    guard continuesAfter(verb), text.has(start, .coordinator) || isInfinitive(start) || continues(start),
      !text.isQuoted(start + 1)
    else {
      return nil
    }
    return clause(from: start, verb).first
  }

  private func continues(_ token: Int) -> Bool { ReportReader.reasons.contains(text.word(token)) }

  /// The talks failed, | according to the ministry. · According to the ministry, | the talks failed.
  static func accordingTo(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    guard verb.cue?.kind == .according else { return [] }
    guard verb.token > verb.floor + 2 else { return reader.behindAdjunct(verb) }
    let end = reader.text.isComma(verb.token - 1) ? verb.token - 1 : verb.token
    let start = reader.opening(from: verb.floor, to: end)
    let continues = reader.text.isComma(verb.end) && reader.isPredicateVerb(verb.end + 1)
    guard end > start + (continues ? 1 : 2) else { return reader.behindAdjunct(verb) }
    return [start..<end] + (continues ? reader.clause(from: verb.end + 1, verb) : [])
  }

  func behindAdjunct(_ verb: ReportingVerb) -> [Range<Int>] {
    let limit = min(verb.sentence.upperBound, verb.end + 40)
    guard let comma = (verb.end..<max(verb.end, limit)).first(where: { text.isComma($0) && isSubjectAhead($0 + 1) })
    else { return [] }
    let end = trimmed(comma + 1..<verb.sentence.upperBound)
    return end > comma + 1 ? [comma + 1..<end] : []
  }

  /// Whether a clause may begin here rather than an apposition.
  private func isSubjectAhead(_ token: Int) -> Bool {
    guard text.isWord(token) || text.isNumber(token), !text.has(token, [.relative, .coordinator]) else { return false }
    guard let phrase = phrases.phrase(startingAt: token, ceiling: text.count) else { return true }
    return !text.isComma(phrase.tokens.upperBound)
  }
}
