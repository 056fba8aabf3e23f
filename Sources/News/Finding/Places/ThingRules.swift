/// Common words and things: "Turkey sandwiches", "Polish the silver", "French fries", "US$".
enum ThingRules {
  /// "French fries", "a German shepherd", "Georgian windows".
  static func thing(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    guard let next = around.word(at: candidate.tokens.upperBound), !around.hasInitials(candidate) else { return nil }
    if around.hints(next).contains(.thing), namesThings(candidate), endsName(around, next) { return .thing }
    switch (candidate.code, candidate.form) {
    case ("FR", .adjective): return around.hints(next).contains(.frenchThing) ? .thing : nil
    case ("GE", .adjective): return around.hints(next).contains(.georgianThing) ? .thing : nil
    case ("CN", .name): return around.isSmall(next) && around.hints(next).contains(.chinaThing) ? .thing : nil
    default: return nil
    }
  }

  /// Whether a noun is the last of its name: "German Shepherd", but not "American Food and Drug Administration".
  private static func endsName(_ around: Surroundings, _ noun: Int) -> Bool {
    if around.hints(around.word(at: noun + 1)).contains(.trade) { return false }
    if around.isSmall(noun) || around.isInHeadline(noun) { return true }
    return !around.isCapitalised(around.word(at: noun + 1)) && !around.classes(noun + 1).contains(.coordinator)
  }

  /// Adjectives, and those names that things have: "Brazil nuts", "Norway spruce".
  private static func namesThings(_ candidate: CountryCandidate) -> Bool {
    switch candidate.form {
    case .adjective: true
    case .name: candidate.tokens.count == 1 && ["TR", "BR", "CL", "NO", "CN", "PA"].contains(candidate.code)
    case .demonym, .capital, .place: false
    }
  }

  /// "Polish the silver".
  static func polish(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    guard candidate.code == "PL", candidate.form == .adjective, candidate.tokens.count == 1 else { return nil }
    let first = candidate.tokens.lowerBound
    if around.hints(around.word(before: first)).contains(.paint) { return .thing }
    guard around.isSentenceStart(first), let next = around.word(at: first + 1) else { return nil }
    return around.classes(next).isDisjoint(with: [.determiner, .possessive, .pronoun]) ? nil : .thing
  }

  /// "US$", "U.S. 54".
  static func moneyOrRoad(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let end = candidate.tokens.upperBound
    guard candidate.code == "US", around.hasInitials(candidate) else { return nil }
    if around.hasJoined("$", at: end) { return .thing }
    if around.reads(end, oneOf: ["dollar", "dollars"]) { return .thing }
    let number = around.hasSign("-", at: end) ? end + 1 : end
    guard let token = around.token(number), token.kind == .number, !around.isBlockStart(number) else { return nil }
    let digits = around.tokens.bytes[token.range]
    let isRoute = digits.count <= 3 && digits.allSatisfy { $0 &- 48 < 10 }
    return isRoute ? .thing : nil
  }

  /// "LET US PRAY": the pronoun in a headline of capitals.
  static func pronoun(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let first = candidate.tokens.lowerBound
    guard candidate.code == "US", candidate.tokens.count == 1, around.tokens.all[first].range.count == 2,
      around.isInCapitals(first)
    else { return nil }
    if around.hints(around.word(before: first)).contains(.askingVerb) { return .thing }
    let isObject = around.classes(first - 1).contains(.preposition) || around.classes(first - 1).contains(.verb)
    return isObject && around.word(at: first + 1) == nil && !around.hasSign(",", at: first + 1) ? .thing : nil
  }
}

extension Surroundings {
  /// Whether an abbreviation in capitals stands there: "US", "U.K.".
  func hasInitials(_ candidate: CountryCandidate) -> Bool {
    let token = tokens.all[candidate.tokens.lowerBound]
    return candidate.tokens.count == 1 && token.shape.contains(.allCapitals) && token.range.count <= 6
      && (token.shape.contains(.initials) || token.range.count <= 3)
  }
}
