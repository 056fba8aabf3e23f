/// Finds where reported clauses end.
extension ReportReader {
  private static let hosts = words("as when while after although though if because since before whereas once until")
  private static let persons = words("he she they")
  private static let edges = words("who which as after before while though although even")

  private static func words(_ letters: String) -> Set<Word> {
    Set(letters.split(separator: " ").map { Lexicon.shared.word($0) })
  }

  /// The clause from `start` to where the verb's sentence takes up its own voice again; nothing where it is empty.
  func clause(from start: Int, _ verb: ReportingVerb) -> [Range<Int>] {
    let end = clauseEnd(from: start, verb)
    return end > start ? [start..<end] : []
  }

  func clauseEnd(from start: Int, _ verb: ReportingVerb) -> Int {
    let limit = min(verb.sentence.upperBound, start + ReportReader.reach)
    let cue = nextCue(after: start, verb, limit) ?? limit
    let end = (start..<max(start, min(limit, cue))).first { ends(at: $0, from: start, verb) } ?? min(limit, cue)
    return trimmed(start..<max(start, end))
  }

  /// Without points, commas and dashes at the end.
  func trimmed(_ clause: Range<Int>) -> Int {
    var end = clause.upperBound
    while end > clause.lowerBound, text.tokens[end - 1].kind == .sign, text.sign(end - 1) != 0x29,
      text.sign(end - 1) != UInt8(ascii: "%")
    {
      end -= 1
    }
    return end
  }

  private func ends(at token: Int, from start: Int, _ verb: ReportingVerb) -> Bool {
    if text.isQuoted(token) { return false }
    if verb.isNoun, isMainVerb(token, from: start, verb) { return true }
    if text.sign(token) == UInt8(ascii: ";") || token > start + 2 && opensReport(token) { return true }
    return text.isComma(token) && (endsAtComma(token, verb) || isClosed(start..<token, verb))
  }

  /// "Gantz's claim that the vote was bought | is wrong": the verb whose subject the noun is, when it opens the sentence.
  private func isMainVerb(_ token: Int, from start: Int, _ verb: ReportingVerb) -> Bool {
    guard isVerbForm(token), let noun = verb.cue?.whole.lowerBound, noun < verb.sentence.lowerBound + 2 else {
      return false
    }
    if text.isQuoted(token - 1) { return true }
    // "promise to reopen the line | was": an infinitive has no finite verb of its own.
    let isInfinitive = verb.classes.contains(.takesInfinitive)
    guard let first = isInfinitive ? start : (start..<token).first(where: isVerbForm) else { return false }
    let between = first + 1..<token
    return !between.isEmpty && !isAuxiliaryOf(token, first)
      && !between.contains { text.has($0, [.relative, .subordinator, .coordinator]) || text.isComma($0) }
  }

  private func isVerbForm(_ token: Int) -> Bool {
    isPredicateVerb(token) && !text.has(token - 1, [.determiner, .possessive])
  }

  /// "had been": nothing but auxiliaries and adverbs stands between.
  private func isAuxiliaryOf(_ verb: Int, _ auxiliary: Int) -> Bool {
    (auxiliary..<verb).allSatisfy { text.has($0, .auxiliary) || text.isAdverb($0) }
  }

  /// "and three in four said": a conjunction before a verb of speech whose subject is no name or pronoun.
  private func opensReport(_ conjunction: Int) -> Bool {
    guard text.has(conjunction, .coordinator) else { return false }
    for token in conjunction + 1..<min(text.count, conjunction + 7) {
      if text.has(token, [.relative, .subordinator, .auxiliary]) || text.isQuoted(token) { return false }
      if text.has(token, .finite), text.has(token, .takesBareClause), !text.has(token, .alsoNoun) { return true }
    }
    return false
  }

  private func endsAtComma(_ comma: Int, _ verb: ReportingVerb) -> Bool {
    let next = comma + 1
    if text.word(next) == Known.according { return true }
    if text.word(next) == Known.while_ || isParticiple(next) { return !isInserted(next) }
    if text.word(next) == Known.who, !isResumed(behind: next) { return true }
    if isHosted(verb) { return !text.has(next, [.coordinator, .relative, .preposition]) }
    return verb.cue?.isRelative == true && isPredicateVerb(next)
  }

  /// "Berg, who has since died, | was ill": a verb behind the comma that ends the relative clause.
  private func isResumed(behind relative: Int) -> Bool {
    (relative..<min(text.count, relative + 30)).contains { text.isComma($0) && isPredicateVerb($0 + 1) }
  }

  /// Whether a comma ends what is reported, and the article goes on. Behind "if it rains" the main clause follows.
  private func isClosed(_ clause: Range<Int>, _ verb: ReportingVerb) -> Bool {
    let next = clause.upperBound + 1
    return (opensRemark(next, verb) || opensOwnVoice(next))
      && !clause.prefix(3).contains { text.has($0, .subordinator) && !text.has($0, .relative) }
  }

  /// "the port would close, | a step that …": a noun and no comma to the sentence's end.
  private func opensRemark(_ token: Int, _ verb: ReportingVerb) -> Bool {
    (text.word(token) == Known.a || text.word(token) == Known.an)
      && !(token..<verb.sentence.upperBound).prefix(40).contains { text.isComma($0) || text.has($0, .coordinator) }
  }

  /// "the port would close, | but she …": the article goes on with whoever spoke.
  private func opensOwnVoice(_ token: Int) -> Bool {
    [Known.and, Known.but].contains(text.word(token)) && ReportReader.persons.contains(text.word(token + 1))
  }

  /// "the plan, while costly, | was sound": the clause goes on behind the next comma.
  private func isInserted(_ token: Int) -> Bool {
    (token..<min(text.count, token + 30)).first { text.isComma($0) }.map { isPredicateVerb($0 + 1) } ?? false
  }

  /// "As Gantz said …, the talks failed": the comma ends what is reported.
  private func isHosted(_ verb: ReportingVerb) -> Bool {
    guard let cue = verb.cue else { return verb.token == verb.sentence.lowerBound || isHost(verb.token - 1, verb) }
    let before = cue.order == .shared ? verb.token - 1 : cue.whole.lowerBound - 1
    if before < verb.sentence.lowerBound { return cue.order == .shared && verb.classes.contains(.gerund) }
    return isHost(before, verb)
  }

  /// "when asked": near the sentence's start or behind a comma.
  private func isHost(_ token: Int, _ verb: ReportingVerb) -> Bool {
    ReportReader.hosts.contains(text.word(token))
      && (token < verb.sentence.lowerBound + 5 || text.isComma(token - 1) || text.has(token - 1, .coordinator))
  }

  // MARK: The next cue

  /// Where a later cue of the sentence begins that a comma or a conjunction parts from the clause.
  private func nextCue(after start: Int, _ verb: ReportingVerb, _ limit: Int) -> Int? {
    let first = context.cues.partitioningIndex { $0.verb > max(start, verb.token) }
    for cue in context.cues[first...] {
      if cue.verb >= limit { return nil }
      if let edge = edge(of: cue, start) { return edge }
    }
    return nil
  }

  private func edge(of cue: Cue, _ start: Int) -> Int? {
    guard cue.kind == .verb || cue.kind == .according,
      !cue.classes.isDisjoint(with: [.takesClause, .takesPerson, .judges, .takesQuestion])
    else { return nil }
    var edge = cue.order == .sourceFirst ? cue.whole.lowerBound : cue.verb
    while edge - 1 > start, text.isAdverb(edge - 1) || cue.order == .shared && text.has(edge - 1, .auxiliary) {
      edge -= 1
    }
    let isParted = text.has(edge - 1, .coordinator) || text.word(edge - 1) == Known.while_
    while edge - 1 > start, text.has(edge - 1, .coordinator) || ReportReader.edges.contains(text.word(edge - 1)) {
      edge -= 1
    }
    let isBehindComma = text.isComma(edge - 1)
    guard edge > start + 1, isParted || isBehindComma else { return nil }
    return isBehindComma ? edge - 1 : edge
  }

  // MARK: Quotations inside

  /// The clause with the quotations that are parts of it; it ends before one that is a statement of its own, and is
  /// nothing if it stands before its verb and has such a one in it.
  func whole(_ tokens: Range<Int>, before verb: Int = 0) -> (tokens: Range<Int>, fragments: [Int])? {
    var end = tokens.upperBound
    var fragments: [Int] = []
    var token = tokens.lowerBound
    while token < end {
      guard text.isQuoted(token) else {
        token += 1
        continue
      }
      let number = Int(text.quotationAt[token])
      let quotation = text.quotations[number]
      if quotation.isTitle || isFragment(number, of: tokens) {
        if !quotation.isTitle { fragments.append(number) }
        token = quotation.whole.upperBound
        end = max(end, quotation.inner.upperBound)
      } else {
        end = token
      }
    }
    if tokens.lowerBound < verb, end < tokens.upperBound { return nil }
    end = trimmed(tokens.lowerBound..<end)
    return end - tokens.lowerBound > 1 ? (tokens.lowerBound..<end, fragments) : nil
  }

  private func isFragment(_ quotation: Int, of clause: Range<Int>) -> Bool {
    let open = text.quotations[quotation].open
    guard open > clause.lowerBound else { return continuesClause(quotation) }
    return context.isEmbedded(quotation) || text.isComma(open - 1) && goesOn(quotation)
  }

  /// "said it was late, | “like all of them”": small letters, one sentence, and no verb of speech before the comma.
  private func goesOn(_ quotation: Int) -> Bool {
    let (open, inner) = (text.quotations[quotation].open, text.quotations[quotation].inner)
    return text.isLowercaseWord(open + 1) && !text.has(open - 2, [.speechVerb, .relative])
      && !inner.dropLast().contains(where: text.isTerminator)
  }

  /// “Harsh words” do no harm: the clause goes on behind the marks.
  func continuesClause(_ quotation: Int) -> Bool {
    let whole = text.quotations[quotation].whole
    guard let last = text.quotations[quotation].inner.last else { return false }
    return !text.isComma(last) && !text.isTerminator(last) && text.isLowercaseWord(whole.upperBound)
      && (!text.has(whole.upperBound, .coordinator) || text.word(whole.lowerBound - 1) == Known.that)
      && text.sentenceAt[whole.lowerBound] == text.sentenceAt[whole.upperBound]
  }
}
