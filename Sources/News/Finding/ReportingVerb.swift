/// A verb of speech, "according to", or a noun like "claim", before it is clear what it reports.
struct ReportingVerb {
  var token: Int
  /// The words of the cue.
  var tokens: Range<Int>
  /// Where what it reports can begin, if it stands behind.
  var end: Int
  var classes: WordClasses
  /// The cue as the attribution of quotations sees it; `nil` where no subject was found.
  var cue: Cue?
  var sentence: Range<Int>
  /// Whether it is a noun: "Gantz's claim that".
  var isNoun = false
  /// No clause may begin before this token: another one ends there.
  var floor = 0

  var source: NounPhrase? { cue?.source }
}

/// Reads what verbs of speech report. All looks ahead and back are bounded, so the time is linear in the tokens.
struct ReportReader {
  static let speech: WordClasses = [.takesClause, .takesPerson, .takesQuestion, .takesInfinitive, .judges, .takesTopic]
  /// No clause is longer than this many tokens.
  static let reach = 160

  let context: AttributionContext
  var text: Discourse { context.text }
  var phrases: PhraseReader { context.phrases }

  /// The sentence's verbs of speech in order, those without a subject included.
  func verbs(ofSentence number: Int) -> [ReportingVerb] {
    let sentence = text.sentences[number]
    let end = context.cuesOf[number].upperBound
    var next = context.cuesOf[number].lowerBound
    var verbs: [ReportingVerb] = []
    for token in sentence where !text.classes[token].isEmpty && !text.isQuoted(token) {
      while next < end, context.cues[next].verb < token { next += 1 }
      if next < end, context.cues[next].verb == token, context.cues[next].kind == .noun || !isNounHere(token) {
        let cue = context.cues[next]
        verbs.append(verb(of: inverted(cue, sentence) ?? cue, sentence))
      } else if isVerbWithoutSubject(token, sentence) {
        verbs.append(
          ReportingVerb(
            token: token, tokens: token..<token + 1, end: token + 1, classes: text.classes[token], sentence: sentence))
      }
    }
    return verbs
  }

  /// "this claim", "his demands"
  private func isNounHere(_ token: Int) -> Bool {
    text.has(token, .alsoNoun) && text.has(token - 1, [.determiner, .possessive])
      && (!text.has(token - 1, .pronoun) || text.has(token, .base))
  }

  private func verb(of cue: Cue, _ sentence: Range<Int>) -> ReportingVerb {
    let end = cue.order == .sourceLast ? max(cue.whole.upperBound, cue.tokens.upperBound) : cue.tokens.upperBound
    return ReportingVerb(
      token: cue.verb, tokens: cue.tokens, end: end, classes: cue.classes, cue: cue, sentence: sentence,
      isNoun: cue.kind == .noun)
  }

  /// "it was announced that", "Trump's claim that", "Asked whether": lower-case but at the sentence's start, no name.
  private func isVerbWithoutSubject(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard text.has(token, [.finite, .base, .gerund]), text.has(token, ReportReader.speech.union(.hearsay)),
      text.nameAt[token] < 0
    else {
      return false
    }
    return text.isLowercaseWord(token) || token == sentence.lowerBound && text.has(token, .takesQuestion)
  }

  /// "…, said Cole, the mayor": a comma before the verb, a source behind it and the end of a phrase after that.
  private func inverted(_ cue: Cue, _ sentence: Range<Int>) -> Cue? {
    guard cue.order == .sourceFirst, !cue.isPassive, text.has(cue.verb, .speechVerb), text.has(cue.verb, .finite),
      !text.has(cue.verb, .takesPerson),
      text.isComma(cue.verb - 1),
      let source = phrases.phrase(startingAt: cue.tokens.upperBound, ceiling: sentence.upperBound),
      source.kind != .pronoun, text.isSourceLike(source), endsPhrase(source.tokens.upperBound, sentence)
    else { return nil }
    var inverted = cue
    inverted.source = source
    inverted.order = .sourceLast
    inverted.whole = cue.verb..<source.tokens.upperBound
    return inverted
  }

  private func endsPhrase(_ token: Int, _ sentence: Range<Int>) -> Bool {
    token >= sentence.upperBound || text.tokens[token].kind == .sign && !text.isHyphen(token)
      || text.has(token, .relative)
  }

  /// Whether the verb's form is one that a noun has, too, and nothing shows that it is the verb.
  func isNoun(_ verb: ReportingVerb) -> Bool { verb.cue == nil && verb.classes.contains(.alsoNoun) }
}
