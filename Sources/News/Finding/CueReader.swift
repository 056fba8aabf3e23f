/// Finds the cues of a sentence and their sources.
struct CueReader {
  static let speech: WordClasses = [.speechVerb, .takesClause, .takesInfinitive, .takesQuestion, .judges, .takesTopic]
  /// Verbs that report; those of manner alone ("began") are cues beside marks only.
  static let reporting: WordClasses = [.takesClause, .takesPerson, .takesQuestion, .takesInfinitive, .judges]
  /// Cues before "to" only: "pointed to the figures".
  static let pointing = ["point", "points", "pointed", "pointing"].map { Lexicon.shared.word($0) }
  static let be = ["is", "are", "was", "were", "be", "been", "being", "am"].map { Lexicon.shared.word($0) }

  let text: Discourse
  let phrases: PhraseReader
  let sentence: Range<Int>
  /// The cues read so far.
  private(set) var cues: [Cue] = []

  init(text: Discourse, phrases: PhraseReader, sentence: Range<Int>) {
    self.text = text
    self.phrases = phrases
    self.sentence = sentence
  }

  static func read(_ text: Discourse, _ phrases: PhraseReader, _ sentence: Range<Int>) -> [Cue] {
    var reader = CueReader(text: text, phrases: phrases, sentence: sentence)
    for token in sentence where !text.isQuoted(token) && !text.classes[token].isEmpty {
      if let cue = reader.cue(at: token) { reader.cues.append(cue) }
    }
    return reader.cues
  }

  private func cue(at token: Int) -> Cue? {
    if text.word(token) == Known.according { return accordingTo(token) }
    if text.has(token, [.preposition, .speechNoun, .viewNoun]), let cue = view(from: token) ?? noun(token) {
      return cue
    }
    if text.has(token, [.auxiliary, .verb]), let cue = reply(at: token) ?? finding(token) { return cue }
    guard text.has(token, [.finite, .base, .gerund]),
      text.name(at: token) < 0 || text.has(token, .finite) && !text.isCapitalised(token),
      let end = cueEnd(token)
    else { return nil }
    if text.has(token, .finite), let cue = finite(token, end) { return cue }
    if text.has(token, .base), let cue = base(token, end) { return cue }
    return text.has(token, .gerund) ? gerund(token, end) : nil
  }

  /// The end of the verb with its particle; `nil` where the verb needs one and none follows, or is no speech.
  private func cueEnd(_ token: Int) -> Int? {
    if text.has(token, .needsParticle), text.has(token + 1, .particle), !text.isQuoted(token + 1) {
      return token + 2
    }
    if CueReader.pointing.contains(text.word(token)) { return text.word(token + 1) == Known.to ? token + 1 : nil }
    if text.has(token, .putsIt), text.word(token + 1) == Known.it { return token + 2 }
    if text.has(token, CueReader.speech), !text.isHyphen(token - 1) { return token + 1 }
    if text.has(token, .voicesFeeling), text.thatBehindNoun(at: token + 1) != nil { return token + 1 }
    return text.has(token, .quotesOnly) && hasFragment(behind: token) ? token + 1 : nil
  }

  /// "welcomed | the “first step”": quoted words in the object, no comma before them.
  private func hasFragment(behind verb: Int) -> Bool {
    let window = verb + 1..<max(verb + 1, min(sentence.upperBound, verb + 12))
    guard let end = window.first(where: { text.isQuoted($0) || text.isComma($0) }) else { return false }
    return text.isQuoted(end) && text.isWord(end - 1)
  }

  private func accordingTo(_ token: Int) -> Cue? {
    guard text.word(token + 1) == Known.to,
      let source = phrases.phrase(startingAt: token + 2, ceiling: sentence.upperBound)
    else { return nil }
    return Cue(
      verb: token, tokens: token..<token + 2, source: source, order: .sourceLast,
      whole: token..<source.tokens.upperBound,
      classes: [.takesClause, .speechVerb], kind: .according)
  }

  /// "The report | found that the wells were dry": who measures tells what came of it.
  private func finding(_ token: Int) -> Cue? {
    guard text.has(token, .finding), text.word(token + 1) == Known.that, !isPassive(token),
      let source = subject(of: token), text.isInquiry(source)
    else { return nil }
    var cue = made(token, token + 1, source, .sourceFirst)
    cue.classes.formUnion(.takesClause)
    return cue
  }

  // MARK: Finite verbs

  private func finite(_ token: Int, _ end: Int) -> Cue? {
    if citesOther(end) { return nil }
    if isPassive(token) { return passive(token, end) }
    if let inverted = inverted(token, end) ?? opening(token, end) { return inverted }
    if let source = subject(of: token), !isObject(source) {
      if text.has(token, .alsoNoun) && !isVerbal(token, source) || isNaming(token, source) { return nil }
      var cue = made(token, end, issuer(of: source) ?? source, .sourceFirst)
      cue.isRelative = text.word(source.tokens.upperBound - 1) == Known.who
      return cue
    }
    guard let source = sharedSubject(of: token),
      text.has(token - 1, [.coordinator, .adverb, .auxiliary]) || text.isComma(token - 1)
    else { return nil }
    return made(token, end, source, .shared)
  }

  /// "a class | called": what stands before bears the name.
  private func isNaming(_ token: Int, _ source: NounPhrase) -> Bool {
    guard text.has(token, .names), case .common(let head) = source.kind else { return false }
    return !text.has(head, .role) && source.tokens.upperBound == token && text.isIndefinite(source.tokens)
  }

  /// "Gantz issued | a statement that read": the subject of the sentence tells what the document says.
  private func issuer(of source: NounPhrase) -> NounPhrase? {
    guard text.has(source.tokens.upperBound - 1, .relative), isDocument(source),
      text.author(of: source, head: source.tokens.lowerBound) == nil
    else { return nil }
    return mainSubject(before: source.tokens.lowerBound)
  }

  /// "cited Gantz as saying": the participle is the cue.
  private func citesOther(_ end: Int) -> Bool {
    guard let object = phrases.phrase(startingAt: end, ceiling: sentence.upperBound) else { return false }
    let conjunction = object.tokens.upperBound
    return text.word(conjunction) == Known.as_ && text.has(conjunction + 1, .gerund)
  }

  private func made(_ token: Int, _ end: Int, _ one: NounPhrase, _ order: Cue.Order) -> Cue {
    let source = joint(one, order, verb: token) ?? one
    let start = order == .sourceFirst ? min(source.tokens.lowerBound, token) : token
    let finish = order == .sourceLast ? max(source.tokens.upperBound, end) : end
    var cue = Cue(
      verb: token, tokens: token..<end, source: source, order: order, whole: start..<finish,
      classes: text.classes[token])
    if let cited = cited(behind: end, by: source) { (cue.source, cue.via) = (cited, source) }
    if end > token + 1 { cue.classes.formUnion(.takesClause) }
    if text.has(token, .takesPerson), let listener = phrases.phrase(startingAt: end, ceiling: sentence.upperBound),
      listener != source, text.isOutlet(listener)
    {
      cue.via = listener
    }
    return cue
  }

  /// "AP reported, citing Gantz": the words are his who is cited, through the outlet.
  private func cited(behind end: Int, by source: NounPhrase) -> NounPhrase? {
    guard text.isOutlet(source),
      let cites = (end..<min(sentence.upperBound, end + 8)).first(where: { text.word($0) == Known.citing }),
      text.isComma(cites - 1),
      let cited = phrases.phrase(startingAt: cites + 1, ceiling: sentence.upperBound), text.isSourceLike(cited)
    else { return nil }
    return cited
  }

  /// "was asked", "as reported by": no subject of speech stands before.
  private func isPassive(_ token: Int) -> Bool {
    if text.word(token - 1) == Known.as_, text.word(token + 1) == Known.by { return true }
    return CueReader.be.contains(text.word(skipAdverbs(before: token))) && !isThird(token)
  }

  /// "was quoted by Gantz"
  private func passive(_ token: Int, _ end: Int) -> Cue? {
    guard text.word(end) == Known.by, let source = phrases.phrase(startingAt: end + 1, ceiling: sentence.upperBound)
    else {
      return nil
    }
    var cue = made(token, end, source, .sourceLast)
    cue.isPassive = true
    return cue
  }

  private func isThird(_ token: Int) -> Bool {
    text.tokens.bytes[Int(text.tokens[token].end) - 1] == UInt8(ascii: "s")
  }

  private func skipAdverbs(before token: Int) -> Int {
    var index = token - 1
    while index >= sentence.lowerBound, text.isAdverb(index) { index -= 1 }
    return index
  }

  /// "“…,” said Gantz": behind a quotation or a comma, and a source follows.
  private func inverted(_ token: Int, _ end: Int) -> Cue? {
    let previous = skipAdverbs(before: token)
    let follows =
      previous < sentence.lowerBound || text.isQuoted(previous) || text.isComma(previous)
      || text.isDash(previous)
    guard follows, text.has(token, [.speechVerb]), !isBaseOnly(token),
      let source = phrases.phrase(startingAt: end, ceiling: sentence.upperBound), isInvertible(source)
    else { return nil }
    let isBehindQuotation =
      previous >= sentence.lowerBound && text.isQuoted(previous)
      || text.isComma(previous) && previous > sentence.lowerBound && text.isQuoted(previous - 1)
    let endsSentence =
      !startsClause(source.tokens.upperBound) && text.isComma(previous) && !text.has(token, .takesPerson)
    if source.kind == .pronoun, startsClause(source.tokens.upperBound) { return nil }
    guard isBehindQuotation || endsSentence && subject(of: token) == nil else { return nil }
    return made(token, end, source, .sourceLast)
  }

  /// "Said Gantz: “…”": the verb opens the sentence and a quotation follows its subject.
  private func opening(_ token: Int, _ end: Int) -> Cue? {
    guard token == sentence.lowerBound, text.has(token, .speechVerb), !isBaseOnly(token),
      let source = phrases.phrase(startingAt: end, ceiling: sentence.upperBound), text.isSourceLike(source),
      (source.tokens.upperBound..<min(sentence.upperBound, source.tokens.upperBound + 40)).contains(where: {
        (text.isComma($0) || text.isColon($0)) && text.isQuoted($0 + 1)
      })
    else { return nil }
    return made(token, end, source, .sourceLast)
  }

  private func isBaseOnly(_ token: Int) -> Bool {
    text.has(token, .base) && !text.has(token, .finite)
  }

  /// "him", "them": no subject.
  private func isObject(_ phrase: NounPhrase) -> Bool {
    phrase.kind == .pronoun && !Pronouns.subjects.contains(text.word(phrase.tokens.lowerBound))
  }

  /// A source that may stand behind its verb: no "it" or "that".
  private func isInvertible(_ source: NounPhrase) -> Bool {
    guard source.kind == .pronoun else { return text.isSourceLike(source) || isIndefinite(source) }
    return Pronouns.inverted.contains(text.word(source.tokens.lowerBound))
  }

  private func isIndefinite(_ source: NounPhrase) -> Bool {
    text.has(source.tokens.lowerBound, .determiner) || text.isIndefinite(source.tokens)
  }

  /// A verb behind the phrase: it was the subject of a clause of its own.
  private func startsClause(_ token: Int) -> Bool {
    text.has(token, [.auxiliary, .verb, .finite]) || text.isClitic(token)
  }

  /// A form that is a noun too is a verb behind a pronoun, a name or a person's noun.
  private func isVerbal(_ token: Int, _ source: NounPhrase) -> Bool {
    switch source.kind {
    case .pronoun: return true
    case .name: return !text.has(token + 1, [.verb, .auxiliary, .of, .role, .officeTitle])
    case .common(let head) where text.isCapitalised(head) && !text.has(head, [.role, .body]): return true
    case .several: return true
    case .common(let head):
      let isSource = text.has(head, [.role, .group, .document, .body]) && head + 1 == token
      return isSource && !text.has(token + 1, [.preposition, .verb, .auxiliary])
    }
  }

  // MARK: Other forms

  private func base(_ token: Int, _ end: Int) -> Cue? {
    let previous = skipAdverbs(before: token)
    if text.word(previous) == Known.to {
      guard let source = sharedSubject(of: token) else { return nil }
      return made(token, end, source, .shared)
    }
    guard let source = subject(of: token) else { return nil }
    if text.has(token, .alsoNoun) && !isVerbal(token, source) { return nil }
    return made(token, end, source, .sourceFirst)
  }

  private func gerund(_ token: Int, _ end: Int) -> Cue? {
    let previous = skipAdverbs(before: token)
    if text.word(previous) == Known.as_ { return asSaying(token, end, as: previous) }
    if CueReader.be.contains(text.word(previous)) {
      return subject(of: token).map { made(token, end, $0, .sourceFirst) }
    }
    if let near = phrases.phrase(endingAt: previous + 1, floor: sentence.lowerBound), text.isSourceLike(near),
      !isDocument(near), isAbsolute(near)
    {
      return made(token, end, near, .sourceFirst)
    }
    let source = token == sentence.lowerBound ? mainSubject(before: sentence.upperBound) : sharedSubject(of: token)
    return source.map { made(token, end, $0, .shared) }
  }

  /// "with Gantz saying": the phrase is the participle's own subject.
  private func isAbsolute(_ phrase: NounPhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    return before < sentence.lowerBound || text.word(before) == Known.with || text.has(before, .coordinator)
      || text.isComma(before)
  }

  func isDocument(_ phrase: NounPhrase) -> Bool {
    if case .common(let head) = phrase.kind { text.has(head, [.document, .speechNoun]) } else { false }
  }

  /// "AP cited Gantz as saying", "Gantz was quoted as saying"
  private func asSaying(_ token: Int, _ end: Int, as conjunction: Int) -> Cue? {
    guard let object = phrases.phrase(endingAt: conjunction, floor: sentence.lowerBound),
      !text.has(conjunction - 1, .finite)
    else {
      let verb = skipAdverbs(before: conjunction)
      return subject(of: verb).map { made(token, end, $0, .sourceFirst) }
    }
    var cue = made(token, end, object, .sourceFirst)
    let verb = object.tokens.lowerBound - 1
    if text.has(verb, .finite), let via = subject(of: verb) {
      cue.via = via
      cue.whole = via.tokens.lowerBound..<end
    }
    return cue
  }
}

extension WordClasses {
  fileprivate static let of: WordClasses = .preposition
}
