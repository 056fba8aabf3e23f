/// Finds where the words begin that a verb of speech takes behind it.
extension ReportReader {
  static let questionWords = words("whether if how why what who where when which")
  private static let manyVerbsQuestionWords = words("whether how why what")
  private static let saying = words("say says said saying")
  private static let nearTimes = words("last next")
  private static let clausePronouns = words("i he she it we you they there")

  private static func words(_ letters: String) -> Set<Word> {
    Set(letters.split(separator: " ").map { Lexicon.shared.word($0) })
  }

  /// said (on Monday) | that the talks failed
  static func thatClause(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    guard !verb.classes.isDisjoint(with: [.takesClause, .takesPerson, .takesInfinitive]),
      !reader.isNoun(verb) || verb.classes.contains(.speechNoun)
    else { return [] }
    guard let that = reader.that(behind: verb) else { return [] }
    guard reader.isPredicateVerb(that + 1) else { return reader.clause(from: that + 1, verb) }
    let isSubject = that == verb.end && !verb.classes.contains(.alsoNoun)
    return isSubject ? reader.clause(from: that, verb) : []
  }

  /// The "that" behind the verb, or behind what tells where and when: "told voters here on Sunday's tour | that".
  private func that(behind verb: ReportingVerb) -> Int? {
    let complement = complement(of: verb)
    let window = complement..<max(complement, min(verb.sentence.upperBound, complement + 12))
    guard let that = window.first(where: { text.word($0) == Known.that }),
      that == complement || text.has(complement, [.preposition, .adverb]) && !isInfinitive(complement) && !isNoun(verb)
    else { return nil }
    let isUnbroken = (complement..<that).allSatisfy { token in
      !text.isComma(token) && !text.isQuoted(token) && !isPredicateVerb(token)
        && !text.has(token, [.relative, .gerund])
    }
    return isUnbroken ? that : nil
  }

  /// asked | whether the talks failed, explained | how they failed
  static func question(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    guard !verb.classes.isDisjoint(with: [.takesClause, .takesPerson, .takesQuestion]), !reader.isNoun(verb) else {
      return []
    }
    let start = reader.complement(of: verb)
    let words = verb.classes.contains(.takesQuestion) ? questionWords : manyVerbsQuestionWords
    guard reader.text.isWord(start), words.contains(reader.text.word(start)) else { return [] }
    return reader.clause(from: start, verb)
  }

  /// said | the talks failed
  static func clauseBehind(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    guard verb.classes.contains(.takesBareClause), !reader.isNoun(verb), !reader.isAdjective(verb),
      !reader.isBehindQuotation(verb)
    else { return [] }
    let complement = reader.complement(of: verb)
    let isBehindAdverbs = complement == reader.skipAdverbs(from: verb.end)
    let start = isBehindAdverbs && reader.isPredicateVerb(complement) ? verb.end : complement
    guard let end = reader.clause(from: start, verb).first?.upperBound, reader.opensClause(start),
      start == verb.end || !reader.isPredicateVerb(start),
      reader.hasPredicate(start..<end) || reader.hasLikelyPredicate(start..<end, verb)
    else { return [] }
    return [start..<end]
  }

  /// "the agreed price", "was reported": a participle without a subject of its own, unless somebody was told; "by saying"
  /// is none.
  private func isAdjective(_ verb: ReportingVerb) -> Bool {
    guard verb.cue == nil, !verb.classes.contains(.takesPerson) else { return verb.cue?.order == .sourceLast }
    let before = verb.token - 1
    if ReportReader.saying.contains(text.word(verb.token)), text.has(before, .preposition) { return false }
    return text.has(before, [.determiner, .possessive, .preposition]) || text.isHyphen(before)
      || CueReader.be.contains(text.word(before)) || text.isGenitive(before) || text.isAdverb(before)
  }

  /// “…,” Gantz said: the words in marks are what the verb reports.
  func isBehindQuotation(_ verb: ReportingVerb) -> Bool {
    guard let cue = verb.cue else { return false }
    let before = cue.whole.lowerBound - 1
    guard before >= verb.sentence.lowerBound else { return false }
    return text.isQuoted(before) || text.isComma(before) && text.isQuoted(before - 1)
  }

  // MARK: What stands between

  /// The first token behind the verb that is no adverb, no one told, no time or place and no remark between commas.
  func complement(of verb: ReportingVerb) -> Int {
    var token = verb.end
    var mayTell = !verb.classes.isDisjoint(with: [.takesPerson, .takesQuestion])
    for _ in 0..<6 {
      if let next = overTitle(token) ?? overAdjunct(token, verb) {
        token = next
      } else if mayTell, let next = overPerson(token, verb) {
        token = next
        mayTell = false
      } else {
        return token
      }
    }
    return token
  }

  func skipAdverbs(from token: Int) -> Int {
    var token = token
    while text.isAdverb(token), !text.has(token, [.determiner, .pronoun]), text.word(token + 1) != Known.of {
      token += 1
    }
    return token
  }

  /// The “Good Morning” of "told ABC's “Good Morning” that"
  private func overTitle(_ token: Int) -> Int? {
    let mark = text.isGenitive(token) ? token + 1 : token
    guard text.isQuoted(mark) else { return nil }
    let quotation = text.quotations[Int(text.quotationAt[mark])]
    return quotation.isTitle ? quotation.whole.upperBound : nil
  }

  private func overAdjunct(_ token: Int, _ verb: ReportingVerb) -> Int? {
    guard token < verb.sentence.upperBound, !text.isQuoted(token) else { return nil }
    let adverbs = skipAdverbs(from: token)
    if adverbs > token { return adverbs }
    if let time = overTime(token) { return time }
    if text.isComma(token) || text.isDash(token) { return overRemark(token, verb) }
    guard text.has(token, .preposition), !isInfinitive(token), !isAboutSoMany(token) else { return nil }
    if text.has(token, .subordinator) { return overOccasion(token, verb) }
    if let time = overTime(token + 1) { return time }
    if isYear(token + 1) { return token + 2 }
    guard let object = phrases.phrase(startingAt: token + 1, ceiling: verb.sentence.upperBound),
      !clausePronoun(object)
    else { return nil }
    return object.tokens.upperBound
  }

  /// "after a lunch | that", "after a lunch | he would": a phrase, and no clause.
  private func overOccasion(_ token: Int, _ verb: ReportingVerb) -> Int? {
    guard text.has(token + 1, [.determiner, .possessive]),
      let end = phrases.phrase(startingAt: token + 1, ceiling: verb.sentence.upperBound)?.tokens.upperBound,
      text.has(end, .preposition) || text.isQuoted(end) || text.word(end) == Known.that
        || ReportReader.clausePronouns.contains(text.word(end))
    else { return nil }
    return end
  }

  private func clausePronoun(_ phrase: NounPhrase) -> Bool {
    phrase.kind == .pronoun && ReportReader.clausePronouns.contains(text.word(phrase.tokens.lowerBound))
      && text.word(phrase.tokens.lowerBound) != Known.it
  }

  /// "Tuesday", "last week", "two years ago", "earlier this month"
  func overTime(_ token: Int) -> Int? {
    var end = token
    while end < token + 4,
      text.has(end, [.time, .number, .determiner]) || text.tokens[min(end, text.count - 1)].kind == .number
        || ReportReader.nearTimes.contains(text.word(end))
    {
      end += 1
      if text.has(end - 1, .time) {
        while text.has(end, .time) || text.isNumber(end) { end += 1 }
        return isPredicateVerb(end) || text.isGenitive(end) ? nil : end
      }
    }
    return nil
  }

  /// "about 20 people"
  private func isAboutSoMany(_ token: Int) -> Bool {
    text.word(token) == Known.about && (text.isNumber(token + 1) || text.has(token + 1, .number))
  }

  private func isYear(_ token: Int) -> Bool { text.isNumber(token) && text.tokens[token].range.count == 4 }

  /// "said, however, | that", "said — on Twitter, of all places — | that"
  private func overRemark(_ token: Int, _ verb: ReportingVerb) -> Int? {
    let end = min(verb.sentence.upperBound - 1, token + 16)
    guard token + 1 < end, !text.has(token + 1, [.gerund, .coordinator]) else { return nil }
    return (token + 1..<end).first {
      (text.isComma($0) || text.isDash($0)) && text.word($0 + 1) == Known.that && !isPredicateVerb($0 + 2)
    }.map { $0 + 1 }
  }

  /// "told | reporters in Ankara"
  private func overPerson(_ token: Int, _ verb: ReportingVerb) -> Int? {
    if text.has(token, .group), token + 1 < text.count, text.nameAt[token + 1] >= 0 { return token + 1 }
    guard !text.has(token, .relative), text.word(token) != Known.what,
      let person = phrases.phrase(startingAt: token, ceiling: verb.sentence.upperBound),
      !isPredicateVerb(skipAdverbs(from: person.tokens.upperBound)), !clausePronoun(person)
    else { return nil }
    return person.tokens.upperBound
  }

  // MARK: Clauses

  /// "to go", "not to go"
  func isInfinitive(_ token: Int) -> Bool {
    let to = text.isAdverb(token) ? token + 1 : token
    guard text.word(to) == Known.to, text.isLowercaseWord(to + 1), !isParticiple(to + 1) else { return false }
    return !text.has(to + 1, [.determiner, .possessive, .pronoun, .preposition, .group, .role, .gerund, .number])
      && text.nameAt[to + 1] < 0
  }

  /// A finite verb or auxiliary, no noun.
  func isPredicateVerb(_ token: Int) -> Bool {
    guard token < text.count, !text.isQuoted(token), text.nameAt[token] < 0 || text.isClitic(token) else {
      return false
    }
    if text.isClitic(token) { return !text.isGenitive(token) || text.has(token - 1, .pronoun) }
    if text.has(token, .auxiliary) { return true }
    if text.has(token, .alsoNoun) { return text.has(token - 1, .pronoun) || text.nameAt[max(0, token - 1)] >= 0 }
    return text.has(token, [.verb, .finite]) && !isBehindArticle(token) || isUnknownPast(token)
  }

  /// "the show", "his plan"
  private func isBehindArticle(_ token: Int) -> Bool {
    text.has(token - 1, .possessive) || text.has(token - 1, .determiner) && !text.has(token - 1, .pronoun)
  }

  /// "slammed": a word of no list that ends in "-ed".
  private func isUnknownPast(_ token: Int) -> Bool {
    text.classes[token].isEmpty && hasEnding(token, "ed")
      && !text.has(token - 1, [.determiner, .possessive, .preposition])
  }

  /// "leaving": any small word in "-ing" that is no preposition, time or pronoun.
  func isParticiple(_ token: Int) -> Bool {
    hasEnding(token, "ing") && !text.has(token, [.preposition, .time, .pronoun, .role, .body])
  }

  private func hasEnding(_ token: Int, _ ending: StaticString) -> Bool {
    guard text.isLowercaseWord(token), text.tokens[token].range.count > ending.utf8CodeUnitCount + 1 else {
      return false
    }
    let end = text.tokens[token].range.upperBound
    return ending.withUTF8Buffer { text.tokens.bytes[(end - $0.count)..<end].elementsEqual($0) }
  }

  private func opensClause(_ token: Int) -> Bool {
    if text.isQuoted(token) { return continuesClause(Int(text.quotationAt[token])) }
    return (text.isWord(token) || text.isNumber(token)) && !text.has(token, [.coordinator, .relative, .preposition])
      && !ReportReader.manyVerbsQuestionWords.contains(text.word(token))
      || ReportReader.clausePronouns.contains(text.word(token)) || isAboutSoMany(token)
  }

  /// Whether a finite verb stands in the clause that belongs to no clause inside it.
  func hasPredicate(_ clause: Range<Int>) -> Bool {
    if ReportReader.clausePronouns.contains(text.word(clause.lowerBound)), text.isWord(clause.lowerBound + 1) {
      return true
    }
    var missing = 1
    var wasVerb = false
    var isBehindComma = false
    var token = clause.lowerBound
    let end = min(clause.upperBound, clause.lowerBound + 40)
    while token < end {
      if text.isQuoted(token) {
        let quotation = text.quotations[Int(text.quotationAt[token])]
        if token > clause.lowerBound, quotation.inner.count > 2, missing == 1 { return true }
        token = quotation.whole.upperBound
        continue
      }
      let isVerb = isPredicateVerb(token) && text.word(token - 1) != Known.to
      if isVerb, !wasVerb { missing -= 1 }
      if missing == 0 { return !isBehindComma || text.isComma(token - 1) || text.isAdverb(token - 1) }
      isBehindComma = (isBehindComma || text.isComma(token)) && !text.has(token, [.coordinator, .relative])
      if token > clause.lowerBound, opensInnerClause(token) { missing += 1 }
      if token > clause.lowerBound, endsSearch(token) { return false }
      wasVerb = isVerb || wasVerb && text.isAdverb(token)
      token += 1
    }
    return false
  }

  /// "say | officers still scrutinize the park": behind the verb of speech, a word of no list where a verb must stand,
  /// between a name, a plural or an adverb and what can only be its object.
  private func hasLikelyPredicate(_ clause: Range<Int>, _ verb: ReportingVerb) -> Bool {
    let isShared = verb.cue?.order == .shared && text.has(verb.token, .gerund)
    guard verb.cue?.order == .sourceFirst || isShared, verb.classes.contains(.speechVerb) else { return false }
    if ReportReader.saying.contains(text.word(verb.token)), opensAnyClause(clause) { return true }
    return (clause.lowerBound + 1..<min(clause.upperBound, clause.lowerBound + 12)).contains { token in
      text.isLowercaseWord(token) && text.classes[token].isEmpty
        && (text.nameAt[token - 1] >= 0 || text.has(token - 1, [.group, .pronoun]) || text.isAdverb(token - 1))
        && (text.has(token + 1, [.determiner, .possessive, .pronoun]) || text.name(at: token + 1) >= 0)
    }
  }

  /// "said | the plan beats nothing", but not "said | a prayer" or "said | when he left".
  private func opensAnyClause(_ clause: Range<Int>) -> Bool {
    if text.has(clause.lowerBound, .subordinator) || text.isHyphen(clause.lowerBound + 1) { return false }
    guard let phrase = phrases.phrase(startingAt: clause.lowerBound, ceiling: clause.upperBound) else {
      return clause.count > 2
    }
    return phrase.kind != .pronoun && phrase.tokens.upperBound < clause.upperBound
  }

  /// "…, and she won", "… because he won": a predicate behind these is another clause's.
  private func endsSearch(_ token: Int) -> Bool {
    text.isComma(token) && text.has(token + 1, .coordinator)
      || text.has(token, .subordinator) && !text.has(token, [.relative, .preposition])
  }

  private func opensInnerClause(_ token: Int) -> Bool {
    if text.has(token, .relative) { return true }
    return ReportReader.clausePronouns.contains(text.word(token)) && !text.has(token - 1, [.relative, .preposition])
      && text.word(token) != Known.it
  }
}
