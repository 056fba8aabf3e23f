/// Georgia between the Caucasus and the American South, by the words beside the name.
enum GeorgiaRules {
  /// `nil` where the rest of the article must decide.
  static func sense(_ around: Surroundings, _ candidate: CountryCandidate) -> CountryCandidate.Sense? {
    let (first, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    if around.hasSign(",", at: first - 1), let sense = townBefore(around, first - 2) { return sense }
    if let previous = around.word(before: first) {
      if around.hints(previous).contains(.americanTown) || around.hints(previous).contains(.americas) { return .town }
      if around.reads(first - 1, "of"), university(around, previous - 1) { return .town }
    }
    if isListed(around, first - 1, first - 2) || isListed(around, end, end + 1) { return .town }
    let next = around.word(at: around.afterGenitive(end))
    if around.hints(next).contains(.sovereignNoun) { return .country }
    if around.hints(next).contains(.stateNoun), candidate.form == .name { return .town }
    return nil
  }

  /// "Texas and Georgia"
  private static func isListed(_ around: Surroundings, _ joint: Int, _ state: Int) -> Bool {
    (around.classes(joint).contains(.coordinator) || around.hasSign(",", at: joint))
      && around.isCapitalised(state) && around.hints(state).contains(.state)
  }

  private static func townBefore(_ around: Surroundings, _ index: Int) -> CountryCandidate.Sense? {
    if around.hints(index).contains(.caucasus) { return .country }
    return around.hints(index).isDisjoint(with: [.americanTown, .landmark, .town]) ? nil : .town
  }

  private static func university(_ around: Surroundings, _ index: Int) -> Bool {
    around.reads(index, oneOf: ["University", "universities", "Universities"])
  }
}
