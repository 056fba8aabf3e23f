/// Adjectives that are languages: "in French", "speaks a little Greek", "a Spanish-language paper".
enum LanguageRules {
  static func noun(_ around: Surroundings, _ candidate: Candidate) -> Candidate.Sense? {
    guard isLanguage(around, candidate) else { return nil }
    let end = candidate.tokens.upperBound
    let next = around.hasSign("-", at: end) ? end + 1 : end
    return around.hints(next).contains(.languageNoun) && !around.tokens.all[next].shape.contains(.blockStart)
      ? .thing : nil
  }

  static func spoken(_ around: Surroundings, _ candidate: Candidate) -> Candidate.Sense? {
    guard isLanguage(around, candidate), !qualifiesNoun(around, candidate.tokens.upperBound) else { return nil }
    var before = candidate.tokens.lowerBound - 1
    if ["in", "into", "from"].contains(around.tokens.letters(before: before + 1)) { return .thing }
    while around.hints(before).contains(.languageFiller) && before > 0 { before -= 1 }
    if around.hints(before).contains(.languageVerb) { return .thing }
    if around.tokens.letters(before: before + 1) == "is", letters(around, candidate.tokens.upperBound) == "for" {
      return .thing
    }
    return nil
  }

  /// "speaks Russian, Turkish and a little Greek": the languages of a list go with the one before.
  static func list(_ around: Surroundings, _ candidate: Candidate, after previous: Candidate) -> Candidate.Sense? {
    guard isLanguage(around, candidate), isLanguage(around, previous), previous.sense == .thing,
      !qualifiesNoun(around, candidate.tokens.upperBound)
    else { return nil }
    let between = previous.tokens.upperBound..<candidate.tokens.lowerBound
    guard between.count <= 4 else { return nil }
    return between.allSatisfy { around.byte($0) == 0x2C || around.hints($0).contains(.languageFiller) } ? .thing : nil
  }

  private static func isLanguage(_ around: Surroundings, _ candidate: Candidate) -> Bool {
    candidate.form == .adjective && candidate.tokens.count == 1
      && around.hints(candidate.tokens.lowerBound).contains(.language)
  }

  private static func letters(_ around: Surroundings, _ index: Int) -> String {
    around.tokens.letters(before: min(index + 1, around.tokens.count))
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
