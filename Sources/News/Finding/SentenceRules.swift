/// Rules that find the speaker in the quotation's own sentence.
enum SentenceRules {
  static let all: [AttributionRule] = [
    AttributionRule(name: "verb then speaker", decide: verbThenSpeaker),
    AttributionRule(name: "speaker then verb", decide: speakerThenVerb),
    AttributionRule(name: "speaker before", decide: speakerBefore),
    AttributionRule(name: "according to", decide: accordingTo),
    AttributionRule(name: "in a reported clause", decide: inClause),
    AttributionRule(name: "before the cue", decide: beforeCue),
    AttributionRule(name: "colon", decide: colon),
    AttributionRule(name: "other cue of the sentence", decide: otherCue),
  ]

  /// “…,” said Gantz.
  static func verbThenSpeaker(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard let cue = context.cueBehind(quotation), cue.order == .sourceLast, !cue.isPassive, let source = cue.source,
      context.isGap(context.text.quotations[quotation].whole.upperBound..<cue.verb)
    else { return nil }
    return behind(context, quotation, cue, source)
  }

  /// “…,” Gantz, the minister, said.
  static func speakerThenVerb(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard let cue = context.cueBehind(quotation), cue.order == .sourceFirst, let source = cue.source,
      context.isGap(context.text.quotations[quotation].whole.upperBound..<cue.whole.lowerBound)
    else { return nil }
    return behind(context, quotation, cue, source)
  }

  /// A quotation before its cue; what stands before it in the sentence makes it a fragment.
  private static func behind(_ context: AttributionContext, _ quotation: Int, _ cue: Cue, _ source: NounPhrase)
    -> Attribution
  {
    var attribution = Attribution(source: .phrase(source), cue: cue.tokens, via: cue.via)
    guard context.isEmbedded(quotation) else { return attribution }
    attribution.kind = .mixed
    attribution.tokens = context.clauseStart(before: quotation)..<context.text.quotations[quotation].inner.upperBound
    return attribution
  }

  /// Gantz said: “…” · Gantz told reporters on Thursday, “…”
  static func speakerBefore(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard let cue = context.cueBefore(quotation), let source = cue.source else { return nil }
    let open = context.text.quotations[quotation].open
    var gap = cue.whole.upperBound..<max(cue.whole.upperBound, open)
    if gap.count == 1, context.text.word(gap.lowerBound) == Known.that { gap = open..<open }
    let isClose = gap.isEmpty || context.text.isColon(open - 1) || context.text.isComma(open - 1) && gap.count < 40
    guard isClose, !gap.contains(where: { context.text.word($0) == Known.that }) else { return nil }
    return Attribution(source: .phrase(source), cue: cue.tokens, via: cue.via)
  }

  static func accordingTo(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    let sentence = context.sentence(of: quotation)
    guard
      let cue = context.cues[context.cuesOf[sentence]].first(where: { context.text.word($0.verb) == Known.according }),
      let source = cue.source
    else { return nil }
    return Attribution(source: .phrase(source), cue: cue.tokens, kind: context.isEmbedded(quotation) ? .mixed : .direct)
  }

  /// Gantz said the plan was “a mess”.
  static func inClause(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard let cue = context.cueBefore(quotation), let source = cue.source else { return nil }
    return Attribution(
      source: .phrase(source), cue: cue.tokens, via: cue.via, kind: context.isEmbedded(quotation) ? .mixed : .direct)
  }

  /// The plan was “a mess” from the start, Gantz said.
  static func beforeCue(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard let cue = context.cueBehind(quotation), cue.order != .shared, let source = cue.source else { return nil }
    return Attribution(
      source: .phrase(source), cue: cue.tokens, via: cue.via, kind: context.isEmbedded(quotation) ? .mixed : .direct)
  }

  /// He had one message: “…”
  static func colon(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    let open = context.text.quotations[quotation].open
    guard context.text.isColon(open - 1), context.text.quotationAt[open - 2] < 0 else { return nil }
    let floor = context.text.sentences[context.sentence(of: quotation)].lowerBound
    let near = context.phrases.phrase(endingAt: open - 1, floor: floor)
    let label = near.flatMap { $0.tokens.lowerBound == floor ? $0 : nil }
    guard let source = label ?? context.mainSubject(before: quotation) ?? near else { return nil }
    return Attribution(source: .phrase(source))
  }

  static func otherCue(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    let cues = context.cues[context.cuesOf[context.sentence(of: quotation)]]
    guard let cue = cues.last(where: { $0.source != nil && $0.verb < context.text.quotations[quotation].open }),
      let source = cue.source
    else { return nil }
    return Attribution(
      source: .phrase(source), cue: cue.tokens, via: cue.via, kind: context.isEmbedded(quotation) ? .mixed : .direct)
  }
}

extension AttributionContext {
  /// The subject of the sentence that the quotation stands in.
  func mainSubject(before quotation: Int) -> NounPhrase? {
    let sentence = text.sentences[sentence(of: quotation)]
    let reader = CueReader(text: text, phrases: phrases, sentence: sentence)
    return reader.mainSubject(before: text.quotations[quotation].open)
  }

  /// Where the clause begins that a quotation ends: the sentence's start, or behind an earlier quotation.
  func clauseStart(before quotation: Int) -> Int {
    let start = text.sentences[sentence(of: quotation)].lowerBound
    guard quotation > 0 else { return start }
    return max(start, text.quotations[quotation - 1].whole.upperBound)
  }
}
