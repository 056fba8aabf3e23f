/// A clause that reports speech without marks, or with marks around a part of it.
struct ReportedClause: Equatable, Sendable {
  var tokens: Range<Int>
  var attribution: Attribution
  /// Quotations inside it that are fragments of it and no quotes of their own.
  var fragments: [Int] = []
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
      let isBefore = tokens.lowerBound < cue.verb
      if isBefore, clauses.last != nil { continue }
      guard let clause = uncut(tokens, isBefore: isBefore) else { continue }
      var attribution = Attribution(source: .phrase(source), cue: cue.tokens, via: cue.via ?? report?.source)
      attribution.kind = clause.fragments.isEmpty ? .indirect : .mixed
      attribution.rule = isBefore ? "clause before the cue" : "clause behind the cue"
      clauses.append(ReportedClause(tokens: clause.tokens, attribution: attribution, fragments: clause.fragments))
      end = tokens.upperBound
    }
    return clauses
  }

  /// The clause with the quotations that are parts of it; it ends before one that is a statement of its own.
  private func uncut(_ tokens: Range<Int>, isBefore: Bool) -> (tokens: Range<Int>, fragments: [Int])? {
    var end = tokens.upperBound
    var fragments: [Int] = []
    var token = tokens.lowerBound
    while token < end {
      guard text.quotationAt[token] >= 0 else {
        token += 1
        continue
      }
      let number = Int(text.quotationAt[token])
      if text.quotations[number].isTitle || isFragment(number, of: tokens) {
        if !text.quotations[number].isTitle { fragments.append(number) }
        token = text.quotations[number].whole.upperBound
        end = max(end, text.quotations[number].inner.upperBound)
      } else {
        end = token
      }
    }
    if isBefore, end < tokens.upperBound { return nil }
    while end > tokens.lowerBound, text.tokens[end - 1].kind == .sign { end -= 1 }
    return end - tokens.lowerBound > 2 ? (tokens.lowerBound..<end, fragments) : nil
  }

  private func isFragment(_ quotation: Int, of clause: Range<Int>) -> Bool {
    text.quotations[quotation].open > clause.lowerBound && context.isEmbedded(quotation)
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
    guard start < end, !text.isComma(start), text.quotationAt[start] < 0 else { return nil }
    let window = start..<min(end, start + 12)
    for token in window {
      if text.quotationAt[token] >= 0 || text.isComma(token) { break }
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
    guard cue.order != .shared, comma > sentence.lowerBound + 3, cue.classes.contains(.takesClause), endsClause(comma),
      clauseEnd(sentence) - cue.whole.upperBound < (text.has(cue.whole.upperBound, .preposition) ? 24 : 8),
      !opensClause(cue.whole.upperBound)
    else { return nil }
    return sentence.lowerBound..<(text.isComma(comma) ? comma : comma + 1)
  }

  /// A comma, or marks around one.
  private func endsClause(_ token: Int) -> Bool {
    text.isComma(token) || text.quotationAt[token] >= 0 && text.isComma(token - 1)
  }

  private func opensClause(_ token: Int) -> Bool {
    text.has(token, [.determiner, .pronoun, .possessive]) || text.word(token) == Known.that
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
