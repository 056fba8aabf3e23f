/// Finds speech that is reported as a noun instead of a clause.
extension ReportReader {
  private static let topicPrepositions = words("about for on upon of against")
  private static let talkPrepositions = words("about against")
  private static let commentPrepositions = words("about on upon")
  private static let commenting = words("comment comments commented commenting")
  private static let quantities = words("more less further much half")
  private static let beforeNouns: WordClasses = [
    .preposition, .coordinator, .subordinator, .relative, .auxiliary, .verb, .finite, .gerund, .determiner, .possessive,
    .adverb,
  ]
  private static let topical = words("of as for about by with to from")

  private static func words(_ letters: String) -> Set<Word> {
    Set(letters.split(separator: " ").map { Lexicon.shared.word($0) })
  }

  /// called | the plan a mistake · accused | them of lying
  static func judgement(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    guard verb.classes.contains(.takesVerdict) else { return [] }
    return reader.noun(from: verb.end, verb).filter { !reader.isMereName($0, verb) }
  }

  /// denied | any part in the raid
  static func thingSaid(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    guard verb.classes.contains(.takesThing) else { return [] }
    return reader.noun(from: verb.end, verb).filter { !reader.isSource($0, verb) }
  }

  /// "reported, citing | Gantz": he is the source.
  private func isSource(_ thing: Range<Int>, _ verb: ReportingVerb) -> Bool {
    guard text.word(verb.token) == Known.citing else { return false }
    return phrases.phrase(startingAt: thing.lowerBound, ceiling: thing.upperBound).map(text.isSourceLike) ?? false
  }

  /// called for | an inquiry · warned of | floods
  static func topic(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    let preposition = reader.topicPreposition(verb)
    guard verb.classes.contains(.takesTopic), !verb.classes.contains(.alsoNoun) || reader.isSurelyVerb(verb),
      prepositions(verb, reader.text).contains(reader.text.word(preposition)),
      !reader.isInfinitive(preposition)
    else { return [] }
    if questionWords.contains(reader.text.word(preposition + 1)) { return reader.clause(from: preposition + 1, verb) }
    return reader.noun(from: preposition + 1, verb)
  }

  /// Behind adverbs, and behind who is asked: "asked the minister | about".
  private func topicPreposition(_ verb: ReportingVerb) -> Int {
    let start = skipAdverbs(from: verb.end)
    guard verb.classes.contains(.takesQuestion), !text.has(start, .preposition),
      let person = phrases.phrase(startingAt: start, ceiling: verb.sentence.upperBound)
    else { return start }
    return person.tokens.upperBound
  }

  /// "Gantz comments", "to comment": no noun.
  private func isSurelyVerb(_ verb: ReportingVerb) -> Bool {
    verb.cue?.order == .sourceFirst || verb.cue?.order == .shared && text.word(verb.token - 1) == Known.to
  }

  /// "called for", but "talked about": whoever talks on Monday for an hour tells nothing.
  private static func prepositions(_ verb: ReportingVerb, _ text: Discourse) -> Set<Word> {
    if CueReader.pointing.contains(text.word(verb.token)) { return [Known.to] }
    if commenting.contains(text.word(verb.token)) { return commentPrepositions }
    return verb.classes.isDisjoint(with: speech.subtracting(.takesTopic)) ? talkPrepositions : topicPrepositions
  }

  /// A noun with what follows it, to the end of the clause, a comma or the occasion on which it was said.
  private func noun(from start: Int, _ verb: ReportingVerb) -> [Range<Int>] {
    guard isActive(verb) || isAsked(verb), opensNoun(start), let clause = clause(from: start, verb).first else {
      return []
    }
    let end = clause.dropFirst(2).first { endsNoun(at: $0) } ?? clause.upperBound
    return (overTime(start) ?? start) < end ? [start..<end] : []
  }

  private func endsNoun(at token: Int) -> Bool {
    text.isComma(token) && text.word(token + 1) != Known.including || opensOccasion(token)
  }

  /// "at a news conference", "on Monday", "during the debate", "after the vote"
  private func opensOccasion(_ token: Int) -> Bool {
    guard !text.isQuoted(token), text.has(token, .preposition) else { return false }
    if text.word(token) == Known.during || text.word(token) == Known.after { return true }
    guard !ReportReader.topical.contains(text.word(token)),
      let phrase = phrases.phrase(startingAt: token + 1, ceiling: text.count)
    else {
      return text.has(token + 1, .time) && !ReportReader.topical.contains(text.word(token))
    }
    return phrase.tokens.contains { text.has($0, [.time, .speechNoun]) }
  }

  /// "a group called Rise": a name and nothing said of it.
  private func isMereName(_ tokens: Range<Int>, _ verb: ReportingVerb) -> Bool {
    guard verb.classes.contains(.names), let cue = verb.cue, text.word(cue.whole.lowerBound - 1) != Known.what else {
      return false
    }
    guard let object = phrases.phrase(startingAt: tokens.lowerBound, ceiling: tokens.upperBound) else { return false }
    let next = object.tokens.upperBound
    if (tokens.lowerBound + 1...next).contains(where: isPredicateVerb) { return true }
    return (next >= tokens.upperBound || saysNothing(next)) && !opensVerdict(in: tokens)
  }

  /// "the plan and its costs | a mistake", "the charges | unfair": behind a noun, an article or a word that judges.
  private func opensVerdict(in tokens: Range<Int>) -> Bool {
    tokens.dropFirst(2).contains { token in
      (text.has(token, .verdictWord) || isArticle(token) && !text.has(token + 1, .time)) && endsNoun(token - 1)
    }
  }

  private func endsNoun(_ token: Int) -> Bool {
    text.isWord(token)
      && (text.classes[token].isDisjoint(with: ReportReader.beforeNouns)
        || text.has(token - 1, [.determiner, .possessive]))
  }

  private func isArticle(_ token: Int) -> Bool {
    text.word(token) == Known.a || text.word(token) == Known.an
  }

  /// "called her | to congratulate her", "called him | on Monday": no second noun follows.
  private func saysNothing(_ token: Int) -> Bool {
    text.has(token, [.preposition, .coordinator, .subordinator]) && text.word(token) != Known.as_
  }

  /// Has a subject of its own, which is no thing.
  private func isActive(_ verb: ReportingVerb) -> Bool {
    guard let cue = verb.cue, !cue.isPassive, cue.order != .sourceLast else { return false }
    return true
  }

  /// "Asked about the port, she left": nobody has to be named.
  private func isAsked(_ verb: ReportingVerb) -> Bool { verb.cue == nil && text.word(verb.token) == Known.asked }

  /// "$30 million"
  private func isMoney(_ token: Int) -> Bool {
    text.sign(token) > 0 && text.sign(token) != UInt8(ascii: "#") && text.isNumber(token + 1)
  }

  private func opensNoun(_ token: Int) -> Bool {
    guard text.isWord(token) || text.isNumber(token) || isMoney(token), !text.isQuoted(token),
      text.word(token) != Known.that || !text.isQuoted(token + 1)
    else { return false }
    if ReportReader.quantities.contains(text.word(token)) { return true }
    if text.isAdverb(token), !text.has(token, .determiner) { return text.isNumber(token + 1) || isMoney(token + 1) }
    return text.nameAt[token] >= 0
      || !text.has(token, [.preposition, .coordinator, .subordinator, .auxiliary, .relative])
      || text.has(token, .determiner)
  }
}
