/// Capitals: the government ("Ankara denies") or the place ("a meeting in Ankara").
enum CapitalRules {
  /// Settles every capital; `previous` is the candidate before, whose reading a capital joined by "and" shares.
  static func sense(_ around: Surroundings, _ candidate: CountryCandidate, after previous: CountryCandidate?)
    -> CountryCandidate.Sense
  {
    let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    if isInternational(around, candidate) { return .place }
    if let sense = joined(around, first, previous) { return sense }
    if around.hasJoined("-", at: end) {
      return around.hints(end + 1).contains(.governmentParticiple) ? .government : .place
    }
    if isDateline(around, candidate) || isName(around, end) { return .place }
    if isPlace(around, first) || candidate.reading.isSeat && around.isInside(first) { return .place }
    if isDealtWith(around, first) || acts(around, candidate) || owns(around, end) { return .government }
    return candidate.reading.isSeat ? .government : .place
  }

  /// Brussels stands for the European Union, The Hague for its courts.
  private static func isInternational(_ around: Surroundings, _ candidate: CountryCandidate) -> Bool {
    candidate.code == "BE" || candidate.code == "NL" && candidate.tokens.count > 1
  }

  /// "between Moscow and Washington".
  private static func joined(_ around: Surroundings, _ first: Int, _ previous: CountryCandidate?) -> CountryCandidate
    .Sense?
  {
    guard let previous, previous.form == .capital, previous.tokens.upperBound == first - 1,
      around.classes(first - 1).contains(.coordinator)
    else { return nil }
    return previous.sense
  }

  /// "Paris Police Department": part of a longer name.
  private static func isName(_ around: Surroundings, _ end: Int) -> Bool {
    around.isCapitalised(around.word(at: end)) && !around.isInHeadline(end)
  }

  /// "MOSCOW (AP) —", "CAIRO —".
  private static func isDateline(_ around: Surroundings, _ candidate: CountryCandidate) -> Bool {
    let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    guard around.isBlockStart(first), let next = around.token(end) else { return false }
    return next.kind == .sign || next.kind == .mark && !around.hasGenitive(at: end)
  }

  /// "in Ankara", "the mayor of Rome", "flew to Paris".
  private static func isPlace(_ around: Surroundings, _ first: Int) -> Bool {
    guard let previous = around.word(before: first) else { return false }
    if around.hints(previous).contains(.locative) { return true }
    switch around.tokens.letters(around.tokens.all[previous]) {
    case "of": return around.hints(previous - 1).contains(.townNoun)
    case "to":
      return around.hints(previous - 1).isDisjoint(with: .dealing)
        && !isTold(around, previous - 1)
    case "from": return !around.hints(previous - 1).contains(.dealing)
    default: return false
    }
  }

  /// "explained to"
  private static func isTold(_ around: Surroundings, _ index: Int) -> Bool {
    around.classes(index).contains(.speechVerb) && !around.hints(index).contains(.governmentVerb)
  }

  /// "relations with Tehran", "accused Tehran", "pressure on Damascus".
  private static func isDealtWith(_ around: Surroundings, _ first: Int) -> Bool {
    guard let previous = around.word(before: first) else { return false }
    if around.hints(previous).contains(.pressureVerb) { return true }
    switch around.tokens.letters(around.tokens.all[previous]) {
    case "against", "toward", "towards": return true
    case "between": return !(1...6).contains { around.hints(previous - $0).contains(.transport) }
    case "with": return (1...4).contains { around.hints(previous - $0).contains(.dealing) }
    case "to" where isTold(around, previous - 1): return true
    case "by" where around.hints(previous - 1).contains(.governmentVerb): return true
    case "on", "to", "from", "by", "for": return around.hints(previous - 1).contains(.dealing)
    default: return false
    }
  }

  /// "Moscow denies", "Washington is already reacting", "how will Cairo deal".
  private static func acts(_ around: Surroundings, _ candidate: CountryCandidate) -> Bool {
    let end = candidate.tokens.upperBound
    let isJoined = around.classes(end).contains(.coordinator) && around.isCapitalised(around.word(at: end + 1))
    guard var index = around.word(at: isJoined ? end + 2 : end) else { return false }
    for _ in 0..<5 {
      if around.hints(index).contains(.governmentVerb) { return around.isSmall(index) }
      guard isHelping(around, index), let next = around.word(at: around.afterGenitive(index + 1)) else { return false }
      index = next
    }
    return false
  }

  /// "is", "publicly", "have to": what may stand before the verb that counts.
  private static func isHelping(_ around: Surroundings, _ index: Int) -> Bool {
    guard let token = around.token(index) else { return false }
    let isAdverb = around.tokens.bytes[token.range].suffix(2).elementsEqual("ly".utf8)
    return !around.classes(index).isDisjoint(with: [.auxiliary, .adverb]) || isAdverb || around.reads(index, "to")
  }

  /// "Moscow's decision".
  private static func owns(_ around: Surroundings, _ end: Int) -> Bool {
    around.hasGenitive(at: end) && around.hints(around.word(at: end + 1)).contains(.governmentNoun)
  }
}

extension Surroundings {
  /// Whether a word before says that somebody is in or at a building.
  func isInside(_ first: Int) -> Bool {
    let before = classes(first - 1).contains(.determiner) ? first - 2 : first - 1
    return hints(before).contains(.locative)
  }
}
