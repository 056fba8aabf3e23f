/// Countries' names that people bear: "Jordan Smith", "Tom Holland", "Ms. Israel".
enum PersonRules {
  /// "Ms. Jordan", "Coach Chad", "Tom Holland", "J. Israel".
  static func nameBefore(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let first = candidate.tokens.lowerBound
    guard candidate.tokens.count == 1, let previous = titleOrName(around, first) else { return nil }
    let bearsName = !around.hints(first).isDisjoint(with: [.givenName, .surname])
    if around.classes(previous).contains(.courtesyTitle) || around.hints(previous).contains(.personTitle) {
      return bearsName && around.isCapitalised(previous) && !isOffice(around, previous) ? .person : nil
    }
    guard around.hints(first).contains(.surname) else { return nil }
    if isNoun(after: candidate, around) { return nil }
    let isName = around.isGivenName(previous) || isInitial(around, previous) || isUnknownName(around, previous)
    return isName ? .person : nil
  }

  /// "Jordan Smith": a capitalised word behind that is none of an institution.
  static func nameBehind(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let first = candidate.tokens.lowerBound
    guard candidate.tokens.count == 1, bearsGivenName(around, first),
      let next = around.word(at: first + 1), around.isCapitalised(next),
      let surname = around.token(next), !surname.shape.contains(.allCapitals), surname.range.count > 1,
      !around.isInHeadline(first), !isInstitution(around, next)
    else { return nil }
    return .person
  }

  /// "her son Israel", "his wife, Georgia,".
  static func relative(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let first = candidate.tokens.lowerBound
    guard around.hints(first).contains(.givenName), candidate.form == .name else { return nil }
    let before = around.hasSign(",", at: first - 1) ? first - 2 : first - 1
    return around.hints(before).contains(.kin) ? .person : nil
  }

  /// "Chad's wife", "Jordan smiled".
  static func life(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    guard candidate.tokens.count == 1, candidate.form == .name, around.hints(first).contains(.givenName) else {
      return nil
    }
    if around.hasGenitive(at: end) {
      return around.hints(around.word(at: end + 1)).contains(.belonging) ? .person : nil
    }
    return around.hints(around.word(at: end)).contains(.personalVerb) ? .person : nil
  }

  /// "Jordan, 23, was named captain".
  static func age(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    guard candidate.tokens.count == 1, !around.hints(first).isDisjoint(with: [.givenName, .surname]),
      !around.classes(first - 1).contains(.preposition), around.hasSign(",", at: end),
      let age = around.token(end + 1), age.kind == .number, age.range.count <= 2
    else { return nil }
    return around.hasSign(",", at: end + 2) || around.hasSign(".", at: end + 2) ? .person : nil
  }

  /// "said Chad, who works nights"; "Jordan said he would play".
  static func speech(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    guard candidate.tokens.count == 1, around.hints(first).contains(.givenName), candidate.form == .name else {
      return nil
    }
    if around.hasSign(",", at: end), around.classes(end + 1).contains(.relative), around.isPersonal(end + 1) {
      return .person
    }
    let verb = around.classes(end)
    return verb.contains(.speechVerb) && around.isPersonal(end + 1) ? .person : nil
  }

  // MARK: Private

  /// Names that are given names; any country's behind a calling: "goalkeeper Tonga Fifita".
  private static func bearsGivenName(_ around: Surroundings, _ first: Int) -> Bool {
    if around.hints(first).contains(.givenName) { return true }
    let before = around.hasSign(",", at: first - 1) ? first - 2 : first - 1
    return (around.isSmall(before) || around.isSentenceStart(before)) && around.classes(before).contains(.role)
      && !around.hints(before).contains(.foreign)
  }

  /// The word before, over the point of an abbreviation.
  private static func titleOrName(_ around: Surroundings, _ first: Int) -> Int? {
    if around.hasSign(".", at: first - 1), around.token(first)?.shape.contains(.spaced) ?? false {
      let previous = first - 2
      let isAbbreviation = around.classes(previous).contains(.abbreviation) || isInitial(around, previous)
      return isAbbreviation && around.isCapitalised(previous) ? previous : nil
    }
    return around.word(before: first)
  }

  private static func isInitial(_ around: Surroundings, _ index: Int) -> Bool {
    guard let token = around.token(index) else { return false }
    return token.kind == .word && token.isCapitalised
      && (token.range.count == 1 && around.hasSign(".", at: index + 1)
        || token.shape.contains(.initials) && token.range.count == 2)
  }

  /// A capitalised word that no list has, where only names have a capital.
  private static func isUnknownName(_ around: Surroundings, _ index: Int) -> Bool {
    guard let token = around.token(index) else { return false }
    return token.isCapitalised && token.word == .unknown && !token.shape.contains(.allCapitals)
      && !around.isSentenceStart(index) && !around.isInHeadline(index)
  }

  /// "Foreign Minister", "Prime Minister", "King": offices, before which a country's name is one.
  private static func isOffice(_ around: Surroundings, _ index: Int) -> Bool {
    around.hints(index).contains(.foreign) && !around.hints(index).contains(.personTitle)
      && !around.reads(index, "King")
  }

  private static func isNoun(after candidate: CountryCandidate, _ around: Surroundings) -> Bool {
    candidate.form == .adjective && around.isNoun(candidate.tokens.upperBound)
  }

  /// Whether a run of capitalised words has one of an institution among them.
  private static func isInstitution(_ around: Surroundings, _ start: Int) -> Bool {
    let first = around.classes(start)
    if !first.isDisjoint(with: [.role, .time, .determiner, .preposition, .auxiliary, .pronoun]) { return true }
    var index: Int? = start
    for _ in 0..<6 {
      guard let word = index, around.isCapitalised(word) else { return false }
      if around.hints(word).contains(.institution) || around.classes(word).contains(.organisationWord) { return true }
      index = around.word(at: word + 1)
    }
    return false
  }
}

extension Surroundings {
  /// Whether a pronoun of a person stands there: "he", "who".
  func isPersonal(_ index: Int) -> Bool {
    reads(index, oneOf: ["he", "she", "his", "her", "who", "whose"])
  }
}
