/// Names that are part of another place's or a body's name: "Lebanon County", "Peru, Indiana", "Kenya Airways".
enum PlaceNameRules {
  /// "Latin America", "North Americans", "Bank of America".
  static func otherAmerica(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let first = candidate.tokens.lowerBound
    guard around.hints(first).contains(.america) else { return nil }
    let before = around.hasSign("-", at: first - 1) ? first - 2 : first - 1
    if around.hints(before).contains(.americas) { return .thing }
    guard candidate.form == .name, around.reads(first - 1, "of"), around.isCapitalised(first - 2),
      !around.isInHeadline(first), around.classes(first - 2).isDisjoint(with: [.officeTitle, .number, .determiner]),
      !around.isSentenceStart(first - 2) || around.classes(first - 2).contains(.organisationWord)
    else { return nil }
    return .thing
  }

  /// "Jordan River", "Fort Jordan", "Ireland Street".
  static func landmark(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let first = candidate.tokens.lowerBound
    if let next = around.word(at: candidate.tokens.upperBound), around.isCapitalised(next) {
      if around.hints(next).contains(.landmark), !around.hasInitials(candidate) {
        return around.hints(first).contains(.homelyTown) ? .town : .thing
      }
      let isSchool = around.hints(first).contains(.town) && around.reads(next + 1, "School")
      if around.hints(next).contains(.localHead), isSchool || around.hints(first).contains(.homelyTown) { return .town }
    }
    if around.hints(around.word(at: candidate.tokens.upperBound)).contains(.townspeople), candidate.form == .name,
      around.hints(first).contains(.homelyTown)
    {
      return .town
    }
    if let previous = around.word(before: first), around.hints(previous).contains(.landmarkOpener),
      around.isCapitalised(previous) || around.reads(first - 1, "river"), candidate.form != .adjective
    {
      return .thing
    }
    return nil
  }

  /// "Lebanon, Ohio", "Paris, Tex.", "Palestine, TX".
  static func townOfState(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let end = candidate.tokens.upperBound
    guard around.hints(candidate.tokens.lowerBound).contains(.town), candidate.tokens.count == 1,
      around.hasSign(",", at: end), let state = around.word(at: end + 1),
      let next = around.endOfState(at: state)
    else { return nil }
    let isInList = around.hints(next) == [] && around.classes(next).contains(.coordinator)
    return isInList && !around.classes(candidate.tokens.lowerBound - 1).contains(.preposition) ? nil : .town
  }

  /// "Kenya Airways", "Air Malta", "China Daily", "Times of India".
  static func brand(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let first = candidate.tokens.lowerBound
    if let next = around.word(at: candidate.tokens.upperBound), around.isCapitalised(next) {
      if around.hints(next).contains(.brand), !around.hasInitials(candidate) { return .thing }
      if around.hints(next).contains(.paper), !around.isInHeadline(first) { return .thing }
    }
    guard candidate.form == .name, let previous = around.word(before: first) else { return nil }
    if around.isCapitalised(previous), around.reads(first - 1, "Air") { return .thing }
    let isPaper = around.isCapitalised(previous - 1) && around.hints(previous - 1).contains(.paper)
    return isPaper && around.reads(first - 1, "of") ? .thing : nil
  }

  /// "the Niger meets the Benue", "the Jordan": rivers have an article, these countries have none.
  static func river(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    guard candidate.form == .name, ["NE", "JO", "SN"].contains(candidate.code), candidate.tokens.count == 1,
      around.word(before: first) != nil, around.reads(first - 1, oneOf: ["the", "The"])
    else { return nil }
    return around.isNoun(end) || around.isCapitalised(around.word(at: end)) || around.hasSign("-", at: end)
      ? nil : .thing
  }

  /// "Cherokee Indians", "an Indian reservation".
  static func firstAmericans(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let first = candidate.tokens.lowerBound
    guard around.hints(first).contains(.indian) else { return nil }
    if around.hints(around.word(at: first + 1)).contains(.tribal) { return .thing }
    guard candidate.form == .demonym, let previous = around.word(before: first), around.isCapitalised(previous),
      !around.isSentenceStart(previous),
      !around.isInHeadline(first), around.classes(previous).isDisjoint(with: [.determiner, .number, .preposition])
    else { return nil }
    return .thing
  }
}

extension Surroundings {
  /// The index behind the state that begins at a token; `nil` where none does.
  func endOfState(at index: Int) -> Int? {
    guard isCapitalised(index) else { return nil }
    let hints = hints(index)
    if hints.contains(.state) { return index + 1 }
    if hints.contains(.postal), token(index)?.shape.contains(.allCapitals) ?? false { return index + 1 }
    if hints.contains(.stateAbbreviation), hasSign(".", at: index + 1) { return index + 2 }
    if hints.contains(.stateOpener), self.hints(word(at: index + 1)).contains(.stateCloser) { return index + 2 }
    return nil
  }
}
