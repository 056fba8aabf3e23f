/// How often an article has words that tell what it is about.
struct Tally {
  /// States, provinces and towns of North America.
  var american = 0
  /// Words of an American town's life.
  var local = 0
  /// Words of dealings between states.
  var foreign = 0
  var caucasus = 0
  var kitchen = 0
  var sticks = 0
  var shops = 0

  /// Of nothing.
  init() {}

  init(_ around: Surroundings) {
    for (index, token) in around.tokens.all.enumerated() where token.word != .unknown {
      let hints = around.gazetteer.hints[Int(token.word.rawValue)]
      if hints.isDisjoint(with: Tally.counted) { continue }
      if hints.contains(.kitchen) { kitchen += 1 }
      if hints.contains(.stick) { sticks += 1 }
      if hints.contains(.shop) { shops += 1 }
      if hints.contains(.local) { local += 1 }
      if hints.contains(.foreign) { foreign += 1 }
      guard token.isCapitalised else { continue }
      if hints.contains(.caucasus) { caucasus += 1 }
      if hints.contains(.americanTown) || hints.contains(.state) && !hints.contains(.givenName) { american += 1 }
      if hints.contains(.stateAbbreviation), around.hasSign(".", at: index + 1), around.hasSign(",", at: index - 1) {
        american += 1
      }
      if hints.contains(.stateOpener), around.hints(around.word(at: index + 1)).contains(.stateCloser) { american += 1 }
    }
  }

  private static let counted: PlaceHints = [
    .kitchen, .stick, .shop, .local, .foreign, .caucasus, .americanTown, .state, .stateAbbreviation, .stateOpener,
  ]
}
