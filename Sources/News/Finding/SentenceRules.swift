/// Rules that find the speaker in the quotation's own sentence.
enum SentenceRules {
  static let all: [AttributionRule] = [
    AttributionRule(name: "label of a transcript", decide: label),
    AttributionRule(name: "called so", decide: called),
    AttributionRule(name: "asked of somebody", decide: askedOf),
    AttributionRule(name: "verb then speaker", decide: verbThenSpeaker),
    AttributionRule(name: "speaker then verb", decide: speakerThenVerb),
    AttributionRule(name: "label before a colon", decide: labelBeforeColon),
    AttributionRule(name: "speaker before", decide: speakerBefore),
    AttributionRule(name: "to somebody", decide: toSomebody),
    AttributionRule(name: "before the cue", decide: beforeCue),
    AttributionRule(name: "colon", decide: colon),
  ]

  /// COLE: We agree.
  static func label(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard let label = context.text.quotations[quotation].label,
      let last = label.last(where: { context.text.isWord($0) })
    else { return nil }
    if let letter = context.interviewLetter(label) {
      let kind = letter == UInt8(ascii: "A") ? context.interviewed(before: label).map(NounPhrase.Kind.name) : nil
      return Attribution(source: .phrase(NounPhrase(tokens: label, kind: kind ?? .pronoun)))
    }
    let first = context.text.name(at: label.lowerBound)
    let name = first >= 0 ? first : context.text.name(at: last)
    let kind = name >= 0 ? NounPhrase.Kind.name(Int(name)) : .common(head: last)
    return Attribution(source: .phrase(NounPhrase(tokens: label, kind: kind)))
  }

  /// What Gantz called “a mess”: the cue stands right before a fragment.
  static func called(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard context.isEmbedded(quotation), let cue = context.cueBefore(quotation), cue.classes.contains(.judges),
      let source = cue.source, context.text.quotations[quotation].open - cue.whole.upperBound < 2
    else { return nil }
    return Attribution(source: .phrase(source), cue: cue.tokens, via: cue.via)
  }

  /// “…?” she was asked. · She was asked: “…?” · Asked “…?”, she left. The words are the asker's.
  static func askedOf(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard let verb = context.askedBehind(quotation) ?? context.askedBefore(quotation) else { return nil }
    guard context.text.word(verb + 1) == Known.by,
      let asker = context.phrases.phrase(startingAt: verb + 2, ceiling: context.text.count)
    else { return Attribution(source: .nobody, cue: verb..<verb + 1) }
    return Attribution(source: .phrase(asker), cue: verb..<verb + 1)
  }

  /// “…,” said Gantz.
  static func verbThenSpeaker(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard let cue = context.cueBehind(quotation), cue.order == .sourceLast, !cue.isPassive, let source = cue.source,
      context.isGap(from: context.text.quotations[quotation].whole.upperBound, to: cue.verb)
    else { return nil }
    return Attribution(source: .phrase(source), cue: cue.tokens, via: cue.via)
  }

  /// “…,” Gantz, the minister, said.
  static func speakerThenVerb(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard let cue = context.cueBehind(quotation), cue.order == .sourceFirst, let source = cue.source,
      context.isGap(from: context.text.quotations[quotation].whole.upperBound, to: cue.whole.lowerBound)
    else { return nil }
    return Attribution(source: .phrase(source), cue: cue.tokens, via: cue.via)
  }

  /// Gantz said: “…” · Gantz told reporters on Thursday, “…” · Gantz told them that “…”
  static func speakerBefore(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard let cue = context.cueBefore(quotation), let source = cue.source else { return nil }
    let open = context.text.quotations[quotation].open
    let that = context.thatBefore(quotation)
    let gap = cue.whole.upperBound..<max(cue.whole.upperBound, that ?? open)
    let isClose = gap.isEmpty || context.text.isColon(open - 1) || context.text.isComma(open - 1) && gap.count < 40
    guard isClose || that != nil && gap.count < 24, !gap.contains(where: { context.text.word($0) == Known.that }) else {
      return nil
    }
    return Attribution(source: .phrase(source), cue: cue.tokens, via: cue.via)
  }

  /// For Gantz, the plan is “a mess”.
  static func toSomebody(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    let text = context.text
    let sentence = text.sentences[context.sentence(of: quotation)]
    guard context.isEmbedded(quotation), [Known.for_, Known.to].contains(text.word(sentence.lowerBound)),
      let source = context.phrases.phrase(startingAt: sentence.lowerBound + 1, ceiling: sentence.upperBound),
      text.isSomebody(source), text.isComma(source.tokens.upperBound)
    else { return nil }
    return Attribution(source: .phrase(source), cue: sentence.lowerBound..<sentence.lowerBound + 1)
  }

  /// The plan was “a mess” from the start, Gantz said.
  static func beforeCue(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard let cue = context.cueBehind(quotation), cue.order != .shared, let source = cue.source,
      context.isWeighty(quotation)
    else { return nil }
    return Attribution(
      source: .phrase(source), cue: cue.tokens, via: cue.via)
  }

  /// Dana Cole: “…” · Cole on the port: “…”
  static func labelBeforeColon(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    if let speaker = context.speakerOnTopic(quotation) { return Attribution(source: .phrase(speaker)) }
    guard let phrase = context.phraseBeforeColon(quotation) else { return nil }
    let floor = context.text.sentences[context.sentence(of: quotation)].lowerBound
    guard phrase.tokens.lowerBound == floor || context.isBehindDash(phrase) else { return nil }
    return Attribution(source: .phrase(phrase))
  }

  /// He had one message: “…”
  static func colon(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    let open = context.text.quotations[quotation].open
    guard context.text.isColon(open - 1), !context.text.isQuoted(open - 2) else { return nil }
    let source = context.mainSubject(before: quotation) ?? context.phraseBeforeColon(quotation)
    guard let source, context.text.isSourceLike(source) else { return source.map { _ in Attribution(source: .nobody) } }
    return Attribution(source: .phrase(source))
  }
}

extension AttributionContext {
  /// The name that opens a headline before "on" and a topic: "Cole on the port: “…”"
  func speakerOnTopic(_ quotation: Int) -> NounPhrase? {
    let open = text.quotations[quotation].open
    let start = text.sentences[sentence(of: quotation)].lowerBound
    guard text.isColon(open - 1), text.startsBlock(start), open - start < 20,
      let phrase = phrases.phrase(startingAt: start, ceiling: open), text.isNamed(phrase),
      text.word(phrase.tokens.upperBound) == Known.on
    else { return nil }
    return phrase
  }

  /// The "asked" of "she was asked" right behind a quotation.
  func askedBehind(_ quotation: Int) -> Int? {
    let start = text.quotations[quotation].whole.upperBound
    let end = text.sentences[sentence(of: quotation)].upperBound
    guard let asked = phrases.phrase(startingAt: start, ceiling: end)?.tokens.upperBound else { return nil }
    let window = asked..<min(end, asked + 4)
    guard CueReader.be.contains(text.word(asked)) || text.has(asked, .auxiliary) else { return nil }
    return window.first { text.word($0) == Known.asked && isPassive($0) }
  }

  /// The "asked" of "she was asked" or "when asked" right before a quotation.
  func askedBefore(_ quotation: Int) -> Int? {
    let open = text.quotations[quotation].open
    let floor = text.sentences[sentence(of: quotation)].lowerBound
    let asked = text.isColon(open - 1) || text.isComma(open - 1) ? open - 2 : open - 1
    guard asked >= floor, text.word(asked) == Known.asked else { return nil }
    return asked == floor || isPassive(asked) || [Known.when, Known.if_].contains(text.word(asked - 1)) ? asked : nil
  }

  private func isPassive(_ verb: Int) -> Bool {
    CueReader.be.contains(text.word(text.isAdverb(verb - 1) ? verb - 2 : verb - 1))
  }

  /// "A closer look - Dana Cole: “…”"
  func isBehindDash(_ phrase: NounPhrase) -> Bool {
    if case .name = phrase.kind { text.isDash(phrase.tokens.lowerBound - 1) } else { false }
  }

  /// The "that" right before a quotation, a comma between them or not.
  func thatBefore(_ quotation: Int) -> Int? {
    let open = text.quotations[quotation].open
    return [open - 1, open - 2].first { text.word($0) == Known.that && ($0 == open - 1 || text.isComma(open - 1)) }
  }

  /// The Q or A that is a label.
  func interviewLetter(_ label: Range<Int>) -> UInt8? {
    guard let word = label.first, text.tokens[word].range.count == 1 else { return nil }
    let letter = text.tokens.bytes[Int(text.tokens[word].start)]
    return letter == UInt8(ascii: "Q") || letter == UInt8(ascii: "A") ? letter : nil
  }

  /// The last person named before an interview's first turn.
  func interviewed(before label: Range<Int>) -> Int? {
    let first = text.quotations.first { $0.label != nil }?.open ?? label.lowerBound
    let end = text.names.partitioningIndex { $0.tokens.lowerBound >= first }
    return (max(0, end - 40)..<end).last { text.figureOf[$0] >= 0 && text.figures[text.figureOf[$0]].isPerson }
  }

  /// The phrase that ends at the colon before a quotation.
  func phraseBeforeColon(_ quotation: Int) -> NounPhrase? {
    let open = text.quotations[quotation].open
    guard text.isColon(open - 1), !text.isQuoted(open - 2) else { return nil }
    return phrases.phrase(endingAt: open - 1, floor: text.sentences[sentence(of: quotation)].lowerBound)
  }

  /// A whole statement, or a fragment too long for a word in doubtful marks.
  func isWeighty(_ quotation: Int) -> Bool {
    !isEmbedded(quotation) || text.quotations[quotation].inner.count { text.isWord($0) } > 3
  }

  /// The subject of the sentence that the quotation stands in.
  func mainSubject(before quotation: Int) -> NounPhrase? {
    let sentence = text.sentences[sentence(of: quotation)]
    let reader = CueReader(text: text, phrases: phrases, sentence: sentence)
    return reader.mainSubject(before: text.quotations[quotation].open)
  }
}
