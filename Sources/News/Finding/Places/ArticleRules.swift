/// What the rest of the article says about a name that can stand for a country or for something else.
struct ArticleRules {
  let around: Surroundings
  let tally: Tally
  /// How many mentions each country has: those that could be nothing else under the unknown word, others under theirs.
  private var support: [Int: [Word: Int]] = [:]
  /// Words that are a person's or a town's name elsewhere in the article.
  private var taken: [Word: CountryCandidate.Sense] = [:]

  init(_ around: Surroundings, _ candidates: [CountryCandidate]) {
    self.around = around
    let isNeeded = candidates.contains { $0.sense == .open && !around.isUnmistakable($0) }
    tally = isNeeded ? Tally(around) : Tally()
    for candidate in candidates where candidate.tokens.count == 1 {
      let isTaken = candidate.sense == .town && around.hints(candidate.tokens.lowerBound).contains(.homelyTown)
      if isTaken || candidate.sense == .person { taken[word(candidate)] = candidate.sense }
    }
    for candidate in candidates where !candidate.readings.contains(where: \.isWeak) {
      guard candidate.isCountry || candidate.sense == .place else { continue }
      let word = isSure(candidate) ? Word.unknown : word(candidate)
      if taken[word] == nil { support[candidate.country, default: [:]][word, default: 0] += 1 }
    }
  }

  /// Settles a candidate that the words beside it left open.
  func sense(_ candidate: CountryCandidate) -> CountryCandidate.Sense {
    if candidate.code == "GE", candidate.tokens.count == 1 { return georgia(candidate) }
    if let sense = taken[word(candidate)], !isCountry(candidate, though: sense) { return sense }
    if isHomely(candidate) { return .town }
    if isCommonWord(candidate) { return .thing }
    return .open
  }

  /// How often the article names a country by other words than a candidate's.
  func mentions(of country: Int, besides candidate: CountryCandidate) -> Int {
    support[country]?.reduce(0) { $1.key == word(candidate) ? $0 : $0 + $1.value } ?? 0
  }

  // MARK: Private

  private func word(_ candidate: CountryCandidate) -> Word {
    around.tokens.all[candidate.tokens.lowerBound].word
  }

  private func isNamed(_ candidate: CountryCandidate) -> Bool {
    mentions(of: candidate.country, besides: candidate) > 0
  }

  /// A mention that could be nothing else.
  private func isSure(_ candidate: CountryCandidate) -> Bool {
    if candidate.sense == .country || around.isUnmistakable(candidate) { return true }
    return candidate.isAlsoCommon && !isDoubtful(candidate.tokens.lowerBound) && candidate.code != "IS"
  }

  /// Whether the words beside a name that a person or town of the article bears speak for the country all the same.
  private func isCountry(_ candidate: CountryCandidate, though sense: CountryCandidate.Sense) -> Bool {
    let first = candidate.tokens.lowerBound
    if candidate.form == .adjective || sense == .town { return isNamed(candidate) }
    switch around.token(first - 1).map(around.tokens.letters) {
    case "of": return around.isCapitalised(first - 2)
    case "in", "across", "inside", "throughout", "into", "within": return true
    case "to", "from": return around.hints(first - 2).contains(.travel) || isNamed(candidate)
    default: return isNamed(candidate) && around.hints(first).isDisjoint(with: .surname)
    }
  }

  /// "Lebanon schedules spring clean-up": a town that its own paper writes about.
  private func isHomely(_ candidate: CountryCandidate) -> Bool {
    guard around.hints(candidate.tokens.lowerBound).contains(.homelyTown), candidate.form == .name,
      candidate.tokens.count == 1, !isNamed(candidate)
    else { return false }
    return tally.american + tally.local > 2 * (tally.foreign + support.count)
  }

  private func isCommonWord(_ candidate: CountryCandidate) -> Bool {
    let first = candidate.tokens.lowerBound
    guard candidate.tokens.count == 1, !isNamed(candidate) else { return false }
    switch (candidate.code, candidate.form) {
    case ("TR", .name), ("SE", .demonym): return tally.kitchen > 0 && isDoubtful(first) && tally.foreign == 0
    case ("PL", .demonym): return tally.sticks > 0 && isDoubtful(first)
    case ("CN", .name): return isDoubtful(first) && hasSmall(candidate)
    case ("IS", .name): return tally.shops > 0 && !around.reads(first - 1, "in")
    default: return false
    }
  }

  /// Whether the capital of a word tells nothing.
  private func isDoubtful(_ index: Int) -> Bool {
    around.isSentenceStart(index) || around.isInHeadline(index) || around.isInCapitals(index)
  }

  private func hasSmall(_ candidate: CountryCandidate) -> Bool {
    let word = word(candidate)
    return around.tokens.all.contains { $0.word == word && !$0.isCapitalised }
  }

  // MARK: Georgia

  /// Mentions of countries other than the United States.
  private func mentionsAbroad(besides candidate: CountryCandidate) -> Int {
    support.reduce(0) { sum, country in
      if around.gazetteer.countries[country.key].code == "US" { return sum }
      return country.value.reduce(sum) { $1.key == word(candidate) ? $0 : $0 + $1.value }
    }
  }

  private func georgia(_ candidate: CountryCandidate) -> CountryCandidate.Sense {
    if let sense = GeorgiaRules.sense(around, candidate) { return sense }
    if taken[word(candidate)] == .person, !isCountry(candidate, though: .person) { return .person }
    let state = 2 * tally.american + tally.local
    let country = 3 * tally.caucasus + mentionsAbroad(besides: candidate) + tally.foreign
    return state > country ? .town : .open
  }
}
