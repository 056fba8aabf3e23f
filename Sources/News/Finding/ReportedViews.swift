/// Finds clauses that are somebody's by words around them that are no verb with a clause behind it.
extension ReportReader {
  /// In Gantz's view, | the talks failed. · The talks, | in his opinion, | failed. · The talks failed, | in his words.
  static func view(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    guard verb.cue?.kind == .view else { return [] }
    let isFirst = reader.opening(from: verb.floor, to: verb.token) >= verb.token - 1
    guard !isFirst else { return reader.behindAdjunct(verb) }
    guard reader.text.isComma(verb.token - 1) else { return [] }
    let before = reader.opening(from: verb.floor, to: verb.token - 1)..<verb.token - 1
    return reader.hasPredicate(before) ? [before] : reader.around(before, verb)
  }

  /// The talks, | in his opinion, | failed.
  private func around(_ before: Range<Int>, _ verb: ReportingVerb) -> [Range<Int>] {
    guard text.isComma(verb.end), !text.isQuoted(verb.end + 1), before.count < 16,
      let behind = clause(from: verb.end + 1, verb).first
    else { return [] }
    return [before, behind]
  }

  /// The talks are said | to have failed. · It is understood | that the talks failed.
  static func saidTo(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    let text = reader.text
    guard text.has(verb.token, .hearsay), verb.cue == nil, CueReader.be.contains(text.word(verb.token - 1)) else {
      return []
    }
    if reader.isInfinitive(verb.end) { return reader.clause(from: verb.end, verb) }
    guard text.word(verb.token - 2) == Known.it else { return [] }
    let start = text.word(verb.end) == Known.that ? verb.end + 1 : verb.end
    let end = verb.sentence.upperBound
    return start < end && reader.hasPredicate(start..<end) ? reader.clause(from: start, verb) : []
  }

  /// expressed concern | that the talks failed
  static func feeling(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    guard verb.classes.contains(.voicesFeeling), verb.cue != nil,
      let that = reader.text.thatBehindNoun(at: verb.end), !reader.isPredicateVerb(that + 1)
    else { return [] }
    return reader.clause(from: that + 1, verb)
  }

  /// As Gantz pointed out, | the talks failed.
  static func asSaid(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    guard let cue = verb.cue, cue.order == .sourceFirst || cue.isPassive, reader.isAs(cue.whole.lowerBound - 1, verb),
      !verb.classes.isDisjoint(with: speech)
    else { return [] }
    let comma = reader.complement(of: verb)
    guard reader.text.isComma(comma), !reader.text.isQuoted(comma + 1), comma + 2 < verb.sentence.upperBound else {
      return []
    }
    let end = reader.trimmed(comma + 1..<verb.sentence.upperBound)
    return end > comma + 1 ? [comma + 1..<end] : []
  }

  /// The "as" that opens a clause: near the sentence's start or behind "and".
  private func isAs(_ token: Int, _ verb: ReportingVerb) -> Bool {
    text.word(token) == Known.as_ && (token <= verb.sentence.lowerBound + 1 || text.has(token - 1, .coordinator))
  }

  /// Gantz railed | about “the mess” in Oslo: a clause that no other rule knows, with quoted words in it.
  static func aroundFragment(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    guard let cue = verb.cue, cue.kind == .verb, cue.source != nil, cue.order != .sourceLast,
      !cue.classes.isDisjoint(with: speech.union(.quotesOnly)),
      reader.text.word(cue.whole.lowerBound - 1) != Known.what
    else { return [] }
    let complement = reader.complement(of: verb)
    let skips = reader.text.word(complement) == Known.that || reader.text.word(complement) == Known.as_
    let start = skips ? complement + 1 : complement
    let end = reader.clauseEnd(from: start, verb)
    guard start < end, let open = (start..<end).first(where: reader.text.isQuoted),
      reader.isFragment(Int(reader.text.quotationAt[open]), of: cue),
      open > start || reader.continuesClause(Int(reader.text.quotationAt[open]))
    else { return [] }
    return [start..<end]
  }

  /// A part of a clause, and no other cue stands nearer.
  private func isFragment(_ quotation: Int, of cue: Cue) -> Bool {
    context.isEmbedded(quotation) && !text.quotations[quotation].isTitle
      && context.cueBefore(quotation)?.verb == cue.verb
  }
}

extension Discourse {
  /// The "that" of "grave concern that", a few words on and nothing but words between.
  func thatBehindNoun(at start: Int) -> Int? {
    (start + 1..<start + 5).first { word($0) == Known.that }.flatMap { that in
      (start..<that).allSatisfy { isWord($0) && !has($0, [.preposition, .auxiliary]) } ? that : nil
    }
  }
}
