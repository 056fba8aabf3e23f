/// Adjectives that are languages: "in French", "speaks a little Greek", "a Spanish-language paper".
enum LanguageRules {
  static func noun(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    guard isLanguage(around, candidate) else { return nil }
    let end = candidate.tokens.upperBound
    let next = around.hasSign("-", at: end) ? end + 1 : end
    guard around.hints(next).contains(.languageNoun), !around.isBlockStart(next) else {
      return nil
    }
    return around.reads(next + 1, "of") ? nil : .thing
  }

  /// "in French and Arabic", "speaks Russian, Turkish and a little Greek", "in halting Spanish".
  static func spoken(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let end = candidate.tokens.upperBound
    guard isLanguage(around, candidate), !qualifiesNoun(around, end) else { return nil }
    let before = beginningOfList(around, candidate.tokens.lowerBound)
    if isSpoken(around, before) || around.isNoun(before) && isSpoken(around, before - 1) { return .thing }
    let isWord = around.reads(before, "is")
    return isWord && around.reads(end, "for") ? .thing : nil
  }

  private static func isSpoken(_ around: Surroundings, _ index: Int) -> Bool {
    around.hints(index).contains(.languageVerb)
      || around.reads(index, oneOf: ["in", "into", "from"])
  }

  /// The token before a list of languages and the small words between them; looks back a dozen tokens at most.
  private static func beginningOfList(_ around: Surroundings, _ first: Int) -> Int {
    var before = first - 1
    while before > 0, before > first - 12,
      around.byte(before) == 0x2C || !around.hints(before).isDisjoint(with: [.languageFiller, .language])
    {
      before -= 1
    }
    return before
  }

  private static func isLanguage(_ around: Surroundings, _ candidate: CountryCandidate) -> Bool {
    candidate.form == .adjective && candidate.tokens.count == 1
      && around.hints(candidate.tokens.lowerBound).contains(.language)
  }

  /// Whether a noun follows that the adjective belongs to; adjectives joined by "and" share one.
  private static func qualifiesNoun(_ around: Surroundings, _ start: Int) -> Bool {
    var index = start
    while around.hasSign(",", at: index) || around.classes(index).contains(.coordinator)
      || around.hasSign("-", at: index),
      around.hints(index + 1).contains(.language)
    {
      index += 2
    }
    if index == start, around.hasSign("-", at: index) { return true }
    return around.isNoun(index) || around.isCapitalised(around.word(at: index))
  }
}
