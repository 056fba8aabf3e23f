/// Finds what stands beside a name and says who that is.
struct AppositionReader {
  private static let reach = 14
  private static let places = [Known.in_, Known.of, Known.from]
  let text: Discourse
  private let phrases: PhraseReader

  init(text: Discourse) {
    self.text = text
    phrases = PhraseReader(text: text)
  }

  /// The words of each description of the name: "his Turkish counterpart", "the first top official".
  func appositions(of name: Name) -> [Range<Int>] {
    [premodifier(name), before(name), after(name)].compactMap { $0 }
  }

  /// "campaign manager | Dana Cole", "Minister for Urban Affairs | Dana Cole"
  private func premodifier(_ name: Name) -> Range<Int>? {
    let start = name.tokens.lowerBound
    guard !text.startsBlock(start), text.isWord(start - 1) else { return nil }
    let sentence = text.sentences[Int(text.sentenceAt[start - 1])]
    guard let phrase = phrases.phrase(endingAt: start, floor: sentence.lowerBound),
      case .common(let head) = phrase.kind, text.has(head, [.role, .officeTitle]),
      head == start - 1 || text.isCapitalised(start - 1)
    else { return nil }
    return phrase.tokens.lowerBound..<start
  }

  /// "Turkey's top defence official, | Hulusi Akar,"
  private func before(_ name: Name) -> Range<Int>? {
    let comma = name.tokens.lowerBound - 1
    guard text.isComma(comma), isApposition(closedAt: name.tokens.upperBound) else { return nil }
    let start = phraseStart(before: comma)
    guard start < comma, (start..<comma).contains(where: { text.has($0, .role) }) else { return nil }
    return start..<comma
  }

  private func isApposition(closedAt token: Int) -> Bool {
    token >= text.count || text.startsBlock(token) || text.tokens[token].kind != .word
  }

  /// Where the phrase that ends before `end` begins.
  private func phraseStart(before end: Int) -> Int {
    guard end > 0 else { return end }
    let sentence = text.sentences[Int(text.sentenceAt[end - 1])]
    return phrases.phrase(endingAt: end, floor: sentence.lowerBound)?.tokens.lowerBound ?? end
  }

  /// "Benny Gantz, | the first top defence official from his country," and "Benny Gantz, who is …"
  private func after(_ name: Name) -> Range<Int>? {
    var start = overOrigin(name)
    guard text.isComma(start) || text.sign(start) == 0x28 || text.isDash(start) else { return nil }
    start += 1
    let end = min(text.count, start + AppositionReader.reach)
    guard start < end, text.isWord(start), !isPlace(name), !opensClause(start),
      text.name(at: start) < 0 || text.namesCountry(start) || text.has(start, .officeTitle) || isRoleFollows(start)
    else {
      return nil
    }
    return description(start..<end)
  }

  /// "in Ohio, | the senator said", "Cole of Ohio, | the senator,": where, not who.
  private func isPlace(_ name: Name) -> Bool {
    let before = name.tokens.lowerBound - 1
    let isChained = text.isComma(before) && text.name(at: before - 1) >= 0 && !name.isPerson
    let start = isChained ? text.names[Int(text.name(at: before - 1))].tokens.lowerBound : name.tokens.lowerBound
    return !name.isPerson && AppositionReader.places.contains(text.word(start - 1))
  }

  /// Behind "of Ohio" where that stands behind a person's name.
  private func overOrigin(_ name: Name) -> Int {
    let end = name.tokens.upperBound
    guard name.isPerson, text.word(end) == Known.of, text.name(at: end + 1) >= 0 else { return end }
    return text.names[Int(text.name(at: end + 1))].tokens.upperBound
  }

  /// "asking the mayor", "along with the mayor": what somebody does, not what she is.
  private func opensClause(_ start: Int) -> Bool {
    text.has(start, [.preposition, .gerund])
      || text.isLowercaseWord(start) && (text.has(start + 1, .determiner) || text.word(start + 1) == Known.to)
        && !text.has(start, [.determiner, .adverb, .role])
  }

  private func isRoleFollows(_ start: Int) -> Bool {
    (start..<min(text.count, start + 6)).contains { text.has($0, .role) }
  }

  /// Up to the first role and what a preposition adds, if nothing that opens a clause comes before it.
  private func description(_ window: Range<Int>) -> Range<Int>? {
    for token in window {
      if text.startsBlock(token) || text.isQuoted(token) || text.isComma(token) { return nil }
      if text.has(token, [.auxiliary, .subordinator, .coordinator, .finite]), !text.has(token, .role) { return nil }
      if text.has(token, .role), !text.has(token + 1, [.role]) {
        return window.lowerBound..<complementEnd(token + 1)
      }
    }
    return nil
  }

  /// The end of what a preposition adds: "director | of the Fund for Land and Sea"; of "aide | during her failed bid",
  /// which was not read to its end, nothing.
  private func complementEnd(_ start: Int) -> Int {
    guard text.has(start, .preposition) else { return start }
    var end = start + 1
    while end < min(text.count, start + AppositionReader.reach), goesOn(end) { end += 1 }
    while end > start + 1, text.isGenitive(end - 1) { end -= 1 }
    let isCut = text.has(end - 1, [.determiner, .possessive, .preposition])
    return isCut ? start : end
  }

  private func goesOn(_ token: Int) -> Bool {
    guard !text.startsBlock(token), !text.isQuoted(token) else { return false }
    if text.has(token, .coordinator) { return text.isCapitalised(token - 1) && text.isCapitalised(token + 1) }
    return (text.isWord(token) || text.isGenitive(token) || text.isHyphen(token) || isInner(point: token))
      && !text.has(token, [.auxiliary, .relative, .finite])
  }

  /// The point of "an aide to Mrs. Cole" or "an aide to Dana R. Cole".
  private func isInner(point: Int) -> Bool {
    text.isPoint(point) && (text.has(point - 1, .abbreviation) || text.tokens[point - 1].range.count == 1)
      && text.isCapitalised(point + 1)
  }
}
