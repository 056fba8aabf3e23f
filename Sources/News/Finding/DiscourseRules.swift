/// Rules that find the speaker outside the quotation's sentence.
enum DiscourseRules {
  static let all: [AttributionRule] = [
    AttributionRule(name: "signed", decide: signed),
    AttributionRule(name: "taken up again", decide: reopened),
    AttributionRule(name: "same paragraph, before", decide: sameParagraphBefore),
    AttributionRule(name: "same paragraph, behind", decide: sameParagraphBehind),
    AttributionRule(name: "taken up again", decide: reopened),
    AttributionRule(name: "taken up behind", decide: reopens),
    AttributionRule(name: "answer", decide: answer),
    AttributionRule(name: "sentence before", decide: sentenceBefore),
    AttributionRule(name: "taken up again", decide: reopened),
    AttributionRule(name: "paragraph before", decide: paragraphBefore),
  ]

  /// “…” — Dana Cole: a dash and a name to the end, or in a short paragraph of its own.
  static func signed(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    let text = context.text
    var dash = text.quotations[quotation].whole.upperBound
    if text.isTerminator(dash) { dash += 1 }
    guard dash < text.count, text.isDash(dash) || text.isHyphen(dash),
      let phrase = context.phrases.phrase(startingAt: dash + 1, ceiling: min(text.count, dash + 12)),
      case .name = phrase.kind
    else { return nil }
    let end = phrase.tokens.upperBound
    let isLast = text.startsBlock(end) || text.startsBlock(end + 1) || text.isComma(end) || text.isTerminator(end)
    return isLast ? Attribution(source: .phrase(phrase)) : nil
  }

  /// A quotation that its paragraph left open and the next one goes on with.
  static func reopened(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard quotation > 0, context.text.quotations[quotation - 1].continues, context.decided[quotation - 1] != nil else {
      return nil
    }
    return Attribution(source: .sameAs(quotation - 1))
  }

  /// A quotation left open whose next paragraph names the speaker.
  static func reopens(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    var next = quotation
    while next < context.decided.count - 1, next - quotation < 32, context.text.quotations[next].continues {
      next += 1
      if context.decided[next] != nil { return Attribution(source: .sameAs(next)) }
    }
    return nil
  }

  /// “…,” Gantz said. “…”
  static func sameParagraphBefore(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard context.isBare(quotation), quotation > 0, context.decided[quotation - 1] != nil else { return nil }
    let sentence = context.sentence(of: quotation)
    guard context.sentence(of: quotation - 1) >= sentence - 1,
      !context.text.startsBlock(context.text.sentences[sentence].lowerBound)
    else { return nil }
    return Attribution(source: .sameAs(quotation - 1))
  }

  /// “Who knows?” “We do,” Gantz said.
  static func sameParagraphBehind(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    guard context.isBare(quotation), quotation + 1 < context.decided.count, context.decided[quotation + 1] != nil else {
      return nil
    }
    let next = context.sentence(of: quotation + 1)
    guard next <= context.sentence(of: quotation) + 1,
      !context.text.startsBlock(context.text.sentences[next].lowerBound)
    else { return nil }
    return Attribution(source: .sameAs(quotation + 1))
  }

  /// Does she mind? “Not at all.” Whoever was speaking answers the article's own question.
  static func answer(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    let sentence = context.sentence(of: quotation)
    guard context.isBare(quotation), sentence > 0, quotation > 0, context.decided[quotation - 1] != nil else {
      return nil
    }
    let before = context.text.sentences[sentence - 1]
    guard context.text.sign(before.upperBound - 1) == UInt8(ascii: "?"),
      !before.contains(where: context.text.isQuoted), sentence - context.sentence(of: quotation - 1) < 4
    else { return nil }
    return Attribution(source: .sameAs(quotation - 1))
  }

  /// Gantz was blunt. “…”
  static func sentenceBefore(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    let sentence = context.sentence(of: quotation)
    guard context.isBare(quotation), sentence > 0,
      !context.text.startsBlock(context.text.sentences[sentence].lowerBound)
    else {
      return nil
    }
    return context.speaker(ofSentence: sentence - 1)
  }

  /// A paragraph of marks alone goes on with whoever spoke last in the one before.
  static func paragraphBefore(_ context: AttributionContext, _ quotation: Int) -> Attribution? {
    let sentence = context.sentence(of: quotation)
    guard context.isBare(quotation), sentence > 0, !context.isSubheading(quotation),
      context.text.startsBlock(context.text.sentences[sentence].lowerBound)
    else { return nil }
    let isBehindQuotation = quotation > 0 && context.decided[quotation - 1] != nil
    let distance = quotation > 0 ? sentence - context.sentence(of: quotation - 1) : Int.max
    if isBehindQuotation, distance == 1 { return Attribution(source: .sameAs(quotation - 1)) }
    if context.mainCue(ofSentence: sentence - 1) == nil, isBehindQuotation, distance < 4 {
      return Attribution(source: .sameAs(quotation - 1))
    }
    return context.speaker(ofSentence: sentence - 1)
  }
}

extension AttributionContext {
  /// Whose words a sentence tells: the source of its main cue, else its subject.
  func speaker(ofSentence number: Int) -> Attribution? {
    if let cue = mainCue(ofSentence: number), let source = cue.source {
      return Attribution(source: .phrase(source), cue: cue.tokens, via: cue.via)
    }
    return subject(ofSentence: number).map { Attribution(source: .phrase($0)) }
  }

  func subject(ofSentence number: Int) -> NounPhrase? {
    let reader = CueReader(text: text, phrases: phrases, sentence: text.sentences[number])
    return reader.mainSubject(before: text.sentences[number].upperBound)
  }

  /// A short paragraph that is one quotation in single marks: a heading between paragraphs.
  func isSubheading(_ quotation: Int) -> Bool {
    let whole = text.quotations[quotation].whole
    let mark = QuotationMark(text.tokens.bytes[text.tokens[whole.lowerBound].range])
    return mark?.family == .single && whole.count < 12 && text.startsBlock(whole.lowerBound)
      && (text.startsBlock(whole.upperBound) || text.startsBlock(whole.upperBound + 1))
  }

  /// The last cue that is no part of what an earlier one reports.
  func mainCue(ofSentence number: Int) -> Cue? {
    CueReader.mainCue(of: cues[cuesOf[number]], text)
  }
}
