/// A clause that reports speech without marks, or with marks around a part of it.
struct ReportedClause: Equatable, Sendable {
  var tokens: Range<Int>
  var attribution: Attribution
}

/// Finds indirect speech: the clauses that cues report.
struct ReportedSpeech {
  private let context: AttributionContext
  private let text: Discourse

  static func find(_ context: AttributionContext) -> [ReportedClause] {
    let reader = ReportedSpeech(context: context, text: context.text)
    var clauses: [ReportedClause] = []
    for sentence in context.text.sentences.indices { clauses += reader.clauses(of: sentence) }
    return clauses
  }

  private func clauses(of number: Int) -> [ReportedClause] {
    let sentence = text.sentences[number]
    let cues = context.cues[context.cuesOf[number]]
    var clauses: [ReportedClause] = []
    var end = sentence.lowerBound
    let report = context.report(ofSentence: number)
    for cue in cues where cue.verb >= end && cue.verb != report?.verb {
      guard let source = cue.source, var tokens = clause(of: cue, from: end, in: sentence) else { continue }
      if let report, tokens.contains(report.verb), report.whole.lowerBound - 1 > tokens.lowerBound {
        tokens = tokens.lowerBound..<report.whole.lowerBound - 1
      }
      if tokens.contains(where: { text.quotationAt[$0] >= 0 }) { continue }
      var attribution = Attribution(
        source: .phrase(source), cue: cue.tokens, via: cue.via ?? report?.source, kind: .indirect)
      attribution.rule = tokens.lowerBound < cue.verb ? "clause before the cue" : "clause behind the cue"
      if tokens.lowerBound < cue.verb, let last = clauses.last, last.tokens.lowerBound >= sentence.lowerBound {
        continue
      }
      clauses.append(ReportedClause(tokens: tokens, attribution: attribution))
      end = tokens.upperBound
    }
    return clauses
  }

  private func clause(of cue: Cue, from start: Int, in sentence: Range<Int>) -> Range<Int>? {
    if text.word(cue.verb) == Known.according { return aroundAccording(cue, sentence) }
    if let before = clauseBefore(cue, sentence) { return before }
    return clauseBehind(cue, sentence)
  }

  /// "The ministry said (on Monday) that …", to the sentence's end.
  private func clauseBehind(_ cue: Cue, _ sentence: Range<Int>) -> Range<Int>? {
    var start = cue.whole.upperBound
    let end = clauseEnd(sentence)
    if cue.classes.contains(.takesPerson), let person = context.phrases.phrase(startingAt: start, ceiling: end) {
      start = person.tokens.upperBound
    }
    guard let clause = clauseStart(cue, from: start, end: end), end - clause > 2 else { return nil }
    return clause..<end
  }

  private func clauseStart(_ cue: Cue, from start: Int, end: Int) -> Int? {
    let window = start..<min(end, start + 12)
    for token in window {
      if text.quotationAt[token] >= 0 || text.isComma(token) { return nil }
      if text.word(token) == Known.that { return token + 1 }
      let asks = cue.classes.contains(.takesQuestion)
      if asks, text.word(token) == Known.whether || text.word(token) == Known.if_ { return token }
      if cue.classes.contains(.takesInfinitive), text.word(token) == Known.to { return token }
    }
    guard cue.classes.contains(.takesClause), start < end,
      context.phrases.phrase(startingAt: start, ceiling: end) != nil
    else {
      return nil
    }
    return start
  }

  private func clauseEnd(_ sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound, text.tokens[end - 1].kind == .sign { end -= 1 }
    return end
  }

  /// "The talks failed, the ministry said."
  private func clauseBefore(_ cue: Cue, _ sentence: Range<Int>) -> Range<Int>? {
    let comma = cue.whole.lowerBound - 1
    guard cue.order != .shared, comma > sentence.lowerBound + 3, text.isComma(comma),
      cue.classes.contains(.takesClause),
      clauseEnd(sentence) - cue.whole.upperBound < 8,
      text.isComma(cue.whole.upperBound) || text.isTerminator(cue.whole.upperBound)
        || !text.has(cue.whole.upperBound, [.determiner, .pronoun, .possessive])
          && text.word(cue.whole.upperBound) != Known.that
    else { return nil }
    return sentence.lowerBound..<comma
  }

  /// "The talks failed, according to the ministry." · "According to the ministry, the talks failed."
  private func aroundAccording(_ cue: Cue, _ sentence: Range<Int>) -> Range<Int>? {
    guard cue.verb > sentence.lowerBound + 2 else {
      let start = cue.whole.upperBound + 1
      return start < clauseEnd(sentence) ? start..<clauseEnd(sentence) : nil
    }
    let end = text.isComma(cue.verb - 1) ? cue.verb - 1 : cue.verb
    return sentence.lowerBound..<end
  }
}
