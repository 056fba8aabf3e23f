/// Finds the subject of a verb.
extension CueReader {
  /// Appositions and relative clauses longer than this many tokens are not looked over.
  private static let reach = 160

  /// The phrase before a verb that is its subject, over adverbs, auxiliaries, appositions and relative clauses.
  func subject(of verb: Int) -> NounPhrase? {
    if let document = document(before: verb) { return document }
    var token = verb - 1
    while token >= sentence.lowerBound, isVerbal(token) { token -= 1 }
    token = overTime(endingAt: token)
    while token >= sentence.lowerBound, isVerbal(token) { token -= 1 }
    guard token >= sentence.lowerBound, !text.isQuoted(token) else { return nil }
    if text.tokens[token].kind == .mark, token > sentence.lowerBound { token -= 1 }
    if text.isComma(token) { return overApposition(endingAt: token) }
    if text.sign(token) == 0x29 { return overBrackets(token) }
    if text.isDash(token) { return overDash(token) }
    if isSecondOfTwoHyphens(token) { return overDash(token - 1) }
    if text.has(token, .relative), text.word(token) != Known.that || text.has(token - 1, .document) {
      return antecedent(of: token)
    }
    if text.has(token, [.coordinator, .preposition, .subordinator]), text.name(at: token) < 0 { return nil }
    guard let phrase = phrases.phrase(endingAt: token + 1, floor: floor(before: token)) else { return nil }
    return overRelative(phrase)
  }

  /// "Gantz | on Monday | said", "the court | last week | ruled"
  private func overTime(endingAt last: Int) -> Int {
    guard last > sentence.lowerBound, text.has(last, .time), text.name(at: last) < 0, !text.isCapitalised(last - 1)
    else { return last }
    var token = last - 1
    while token > sentence.lowerBound, last - token < 4, belongsToTime(token) { token -= 1 }
    return text.has(token, .preposition) ? token - 1 : token
  }

  private func belongsToTime(_ token: Int) -> Bool {
    text.has(token, [.number, .time, .determiner]) || text.word(token) == Known.last || text.word(token) == Known.next
  }

  /// "A report released on Monday | says": what stands between only tells more of the document.
  private func document(before verb: Int) -> NounPhrase? {
    let start = sentence.lowerBound
    guard verb > start, verb - start < 24,
      (start..<min(verb, start + 6)).contains(where: { text.has($0, [.document, .speechNoun]) }),
      let phrase = phrases.phrase(startingAt: start, ceiling: verb), isDocument(phrase)
    else { return nil }
    let participle = phrase.tokens.upperBound
    guard participle + 1 < verb, text.has(participle, [.verb, .finite]),
      text.has(participle + 1, [.preposition, .time]), isUnbroken(participle + 1..<verb)
    else { return nil }
    return phrase
  }

  private func isUnbroken(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { text.tokens[$0].kind != .sign && !text.isQuoted($0) && !text.has($0, .relative) }
  }

  /// Whether a token ends a dash that is written as two hyphens.
  private func isSecondOfTwoHyphens(_ token: Int) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return token > sentence.lowerBound && text.sign(token) == hyphen && text.sign(token - 1) == hyphen
  }

  private func isVerbal(_ token: Int) -> Bool {
    if text.name(at: token) >= 0 { return false }
    if text.isClitic(token) { return !text.isGenitive(token) || text.has(token - 1, .pronoun) }
    return text.has(token, .auxiliary) || text.isAdverb(token) && !text.has(token, .number)
      || text.word(token) == Known.long && text.has(token - 1, .auxiliary)
      || text.word(token) == Known.since && text.has(token - 1, .auxiliary)
  }

  /// The token behind the nearest quotation or open bracket before, else the sentence's start.
  private func floor(before token: Int) -> Int {
    var index = token
    var brackets = 0
    while index > sentence.lowerBound, token - index < CueReader.reach {
      if text.isQuoted(index - 1) { return index }
      if text.sign(index - 1) == UInt8(ascii: ")") { brackets += 1 }
      if text.sign(index - 1) == UInt8(ascii: "(") {
        if brackets == 0 { return index }
        brackets -= 1
      }
      index -= 1
    }
    return index
  }

  /// "Gantz, the first top official …, said": the phrase before the first comma of the stretch.
  private func overApposition(endingAt comma: Int) -> NounPhrase? {
    let floor = floor(before: comma)
    var start = floor
    while start < comma {
      start = skipOpeners(start, comma)
      if let phrase = phrases.phrase(startingAt: start, ceiling: comma + 1), text.isSourceLike(phrase),
        opensApposition(phrase.tokens.upperBound)
      {
        return phrase
      }
      guard let next = (start..<comma).first(where: { text.isComma($0) }) else { break }
      if let inner = subjectOfClause(endingAt: next, floor: floor) { return inner }
      start = next + 1
    }
    return phrases.phrase(endingAt: comma, floor: floor).flatMap { text.isSourceLike($0) ? $0 : nil }
  }

  /// "The court heard that | Gantz, 43, had said": a subject that "that" parts from another clause's.
  private func subjectOfClause(endingAt comma: Int, floor: Int) -> NounPhrase? {
    guard let that = (max(floor, comma - 8)..<comma).last(where: { text.word($0) == Known.that }),
      let phrase = phrases.phrase(startingAt: that + 1, ceiling: comma + 1), phrase.tokens.upperBound == comma,
      text.isSourceLike(phrase)
    else { return nil }
    return phrase
  }

  private func skipOpeners(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end,
      text.isComma(start) || text.has(start, .coordinator) || text.isAdverb(start) && text.name(at: start) < 0
    {
      start += 1
    }
    return start
  }

  private func opensApposition(_ token: Int) -> Bool {
    text.isComma(token) || text.sign(token) == 0x28 || text.isDash(token) || text.has(token, .relative)
  }

  /// "Mr. King (R-Iowa) said"
  private func overBrackets(_ close: Int) -> NounPhrase? {
    guard let open = (max(sentence.lowerBound, close - 30)..<close).last(where: { text.sign($0) == 0x28 }) else {
      return nil
    }
    return phrases.phrase(endingAt: open, floor: floor(before: open - 1))
  }

  private func overDash(_ dash: Int) -> NounPhrase? {
    let start = max(sentence.lowerBound, dash - CueReader.reach)
    guard let open = (start..<dash).last(where: { text.isDash($0) }), open > sentence.lowerBound else { return nil }
    return phrases.phrase(endingAt: open, floor: floor(before: open - 1))
  }

  /// "Gantz, who said …": the phrase before the pronoun.
  private func antecedent(of relative: Int) -> NounPhrase? {
    let end = text.isComma(relative - 1) || text.isDash(relative - 1) ? relative - 1 : relative
    var phrase = phrases.phrase(endingAt: end, floor: floor(before: end - 1))
    if let start = phrase?.tokens.lowerBound { phrase?.tokens = start..<relative + 1 }
    return phrase
  }

  /// "The man who led the raid said": what stands before the verb is the object of a relative clause.
  private func overRelative(_ phrase: NounPhrase) -> NounPhrase {
    let start = max(sentence.lowerBound, phrase.tokens.lowerBound - 12)
    guard phrase.kind != .pronoun, start < phrase.tokens.lowerBound else { return phrase }
    for token in (start..<phrase.tokens.lowerBound).reversed() {
      if text.isComma(token) || text.isQuoted(token) { return phrase }
      if text.word(token) == Known.who || isRelativeThat(token) {
        if token + 1 == phrase.tokens.lowerBound { return phrase }
        let end = text.isComma(token - 1) ? token - 1 : token
        return phrases.phrase(endingAt: end, floor: sentence.lowerBound) ?? phrase
      }
    }
    return phrase
  }

  /// The last of a sentence's cues that is no part of what an earlier one reports.
  static func mainCue(of cues: some RandomAccessCollection<Cue>, _ text: Discourse) -> Cue? {
    let all = Array(cues.suffix(8))
    let place = all.indices.reversed().first { place in
      !all[place].isRelative && all[place].kind != .noun && all[place].source != nil
        && !all[place].classes.isDisjoint(with: CueReader.reporting)
        && !(place > 0 && all[place].isReported(by: all[place - 1], text))
    }
    return place.map { all[$0] }
  }

  /// "the lender that is to pay": behind a noun, not behind a verb of speech.
  private func isRelativeThat(_ token: Int) -> Bool {
    text.word(token) == Known.that && text.has(token - 1, [.role, .group, .body, .document])
  }

  /// The subject that a participle or second verb has from an earlier one.
  func sharedSubject(of verb: Int) -> NounPhrase? {
    if let source = CueReader.mainCue(of: cues, text)?.source { return source }
    return mainSubject(before: verb)
  }

  /// The first phrase of the sentence that can be a subject.
  func mainSubject(before end: Int) -> NounPhrase? {
    var start = text.behindDateline(sentence.lowerBound)
    let end = min(end, start + CueReader.reach)
    while start < end {
      start = skipOpeners(start, end)
      if start < end, let phrase = phrases.phrase(startingAt: start, ceiling: end), text.isSourceLike(phrase),
        isSubject(phrase)
      {
        return phrase
      }
      guard
        let next = (start..<max(start, end)).first(where: {
          text.isComma($0) || text.isQuoted($0) && !text.isQuoted($0 + 1)
        })
      else { return nil }
      start = next + 1
    }
    return nil
  }

  private func isSubject(_ phrase: NounPhrase) -> Bool {
    let next = phrase.tokens.upperBound
    return text.isWord(next) || text.isClitic(next) || opensApposition(next)
  }
}

extension Discourse {
  /// An adverb by the list or by its "-ly".
  func isAdverb(_ index: Int) -> Bool {
    guard isWord(index), nameAt.isEmpty || nameAt[index] < 0 else { return false }
    if has(index, .adverb) { return true }
    let range = tokens[index].range
    return range.count > 4 && tokens[index].word == .unknown && tokens.bytes[range.upperBound - 1] == UInt8(ascii: "y")
      && tokens.bytes[range.upperBound - 2] == UInt8(ascii: "l")
  }

  /// A news agency, paper or station.
  func isOutlet(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.contains { has($0, .outlet) && (isCapitalised($0) || has($0, .organisation)) }
  }

  /// A paper or a body that looks into things: "the report", "the court".
  func isInquiry(_ phrase: NounPhrase) -> Bool {
    switch phrase.kind {
    case .name(let name): names[name].isOrganisation
    case .common(let head): has(head, [.document, .body])
    case .pronoun, .several: false
    }
  }

  /// Whether a phrase is a name, or a surname that only a headline's capitals make doubtful.
  func isNamed(_ phrase: NounPhrase) -> Bool {
    switch phrase.kind {
    case .name: true
    case .common(let head): isCapitalised(head) && figureByLast[hash(head)] != nil
    case .pronoun, .several: false
    }
  }

  /// Whether a phrase names a person or people.
  func isSomebody(_ phrase: NounPhrase) -> Bool {
    switch phrase.kind {
    case .pronoun: Pronouns.speaking.contains(word(phrase.tokens.lowerBound))
    case .name(let name): isPerson(name)
    case .common(let head): has(head, [.role, .group, .officeTitle])
    case .several: true
    }
  }

  private func isPerson(_ name: Int) -> Bool {
    guard figureOf[name] >= 0, !hasCountry(names[name].core) else { return false }
    let figure = figures[figureOf[name]]
    return figure.isPerson || !figure.isOrganisation && figure.wordCount > 1
  }

  /// Whether a phrase can be somebody who speaks.
  func isSourceLike(_ phrase: NounPhrase) -> Bool {
    switch phrase.kind {
    case .pronoun: Pronouns.speaking.contains(word(phrase.tokens.lowerBound))
    case .name, .several: true
    case .common(let head):
      has(head, [.role, .group, .number, .body, .document, .officeTitle, .organisationWord, .outlet])
        && !has(phrase.tokens.lowerBound, [.preposition, .subordinator])
    }
  }
}
