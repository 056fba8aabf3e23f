/// The rules that settle what a country's name stands for, in their order.
enum CountryRules {
  typealias Rule = @Sendable (Surroundings, CountryCandidate) -> CountryCandidate.Sense?

  /// The first that answers decides: first what is part of a longer name, then people, then languages and things.
  static let rules: [Rule] = [
    ThingRules.pronoun, ThingRules.moneyOrRoad, PlaceNameRules.otherAmerica, PlaceNameRules.landmark,
    PlaceNameRules.townOfState, PlaceNameRules.brand, PlaceNameRules.firstAmericans, PlaceNameRules.river,
    PersonRules.nameBefore,
    PersonRules.nameBehind, PersonRules.relative, PersonRules.life, PersonRules.age, PersonRules.speech,
    LanguageRules.noun,
    LanguageRules.spoken, ThingRules.thing, ThingRules.polish,
  ]

  static func settle(_ candidates: inout [CountryCandidate], _ around: Surroundings) {
    for index in candidates.indices {
      let previous = index > 0 ? candidates[index - 1] : nil
      candidates[index].sense = sense(candidates[index], after: previous, around)
      settlePair(&candidates, index, around)
    }
    settleLists(&candidates, around)
    let article = ArticleRules(around, candidates)
    for index in candidates.indices {
      if candidates[index].sense == .open { candidates[index].sense = article.sense(candidates[index]) }
      chooseReading(&candidates[index], article)
    }
  }

  private static func sense(
    _ candidate: CountryCandidate, after previous: CountryCandidate?, _ around: Surroundings
  ) -> CountryCandidate.Sense {
    for rule in rules {
      if let sense = rule(around, candidate) { return sense }
    }
    return candidate.form == .capital ? CapitalRules.sense(around, candidate, after: previous) : .open
  }

  /// "Jordan, Egypt and Qatar": what is listed with a country is one.
  private static func settleLists(_ candidates: inout [CountryCandidate], _ around: Surroundings) {
    let pairs = candidates.indices.dropLast()
    for index in pairs.reversed() + Array(pairs) {
      let between = candidates[index].tokens.upperBound..<candidates[index + 1].tokens.lowerBound
      guard !between.isEmpty, between.count <= 2, isListable(candidates[index]), isListable(candidates[index + 1]),
        !around.hasGenitive(at: candidates[index + 1].tokens.upperBound),
        between.allSatisfy({ around.hasSign(",", at: $0) || around.classes($0).contains(.coordinator) })
      else { continue }
      let isSure = candidates[index...index + 1].map { around.isUnmistakable($0) || $0.sense == .country }
      if isSure[0] || isSure[1] {
        candidates[index].sense = .country
        candidates[index + 1].sense = .country
      }
    }
  }

  private static func isListable(_ candidate: CountryCandidate) -> Bool {
    candidate.form == .name && (candidate.sense == .open || candidate.sense == .country)
  }

  /// "Irish-Americans": both words name Americans of a kind, unless two countries deal with each other.
  private static func settlePair(_ candidates: inout [CountryCandidate], _ index: Int, _ around: Surroundings) {
    let candidate = candidates[index]
    guard index > 0, candidate.code == "US", candidate.form != .name, candidates[index - 1].form == .adjective,
      around.hints(candidate.tokens.lowerBound).contains(.america)
    else { return }
    let between = candidates[index - 1].tokens.upperBound..<candidate.tokens.lowerBound
    let isJoined = between.isEmpty || between.count == 1 && around.hasSign("-", at: between.lowerBound)
    guard isJoined, !around.hints(around.word(at: candidate.tokens.upperBound)).contains(.relations) else { return }
    candidates[index - 1].sense = .thing
    candidates[index].sense = .thing
  }

  /// Among several countries of one name, takes the one that the article names most otherwise; a weak reading needs
  /// that.
  private static func chooseReading(_ candidate: inout CountryCandidate, _ article: ArticleRules) {
    defer { choosePeople(&candidate, article.around) }
    guard candidate.readings.contains(where: \.isWeak) else { return }
    var best = candidate.readings.first { !$0.isWeak }
    var most = best.map { article.mentions(of: $0.country, besides: candidate) } ?? 0
    for reading in candidate.readings {
      let count = article.mentions(of: reading.country, besides: candidate)
      if count > most { (best, most) = (reading, count) }
    }
    if let best {
      candidate.readings = candidate.readings.filter { $0.country == best.country }
    } else if candidate.sense != .government {
      candidate.sense = .thing
    }
  }

  /// "An Afghan was hurt" is one of the people, "an Afghan driver" is not.
  private static func choosePeople(_ candidate: inout CountryCandidate, _ around: Surroundings) {
    guard candidate.form == .adjective, let people = candidate.readings.first(where: { $0.form == .demonym }) else {
      return
    }
    let end = candidate.tokens.upperBound
    let isBeforeNoun =
      around.hasSign("-", at: end)
      || around.word(at: end) != nil
        && around.classes(end).isDisjoint(with: [
          .auxiliary, .verb, .finite, .preposition, .coordinator, .relative, .subordinator, .adverb,
        ])
    if !isBeforeNoun { candidate.readings = [people] }
  }
}
