/// Whether two quotes cannot be versions of one statement, though they share most of their words: a number, a name, a
/// date, a "not" or a word and its opposite stand against each other.
struct Contradiction {
  private let left: Statement
  private let right: Statement
  private let isReported: Bool
  private var isFoundAlready = false
  /// A "not" that so far stands against none, and the number of shared words before it.
  private var denial: (isLeft: Bool, place: Int)?
  /// The number of shared words up to the last "not" of both, or to where one says it again.
  private var denied: Int?
  /// Whether only one of them, in its own words, says "until".
  private let hasOneUntil: Bool
  /// "can" stands against "could".
  private var changesTense = false
  /// "if" stands against "and", "will" against nothing.
  private var isCondition = false
  private var isPromise = false

  init(_ left: Statement, _ right: Statement) {
    self.left = left
    self.right = right
    isReported = left.kind == .indirect || right.kind == .indirect
    hasOneUntil = !isReported && left.has(Tense.until) != right.has(Tense.until)
  }

  var isFound: Bool { isFoundAlready || denial != nil || !isReported && isCondition && isPromise }

  /// Looks at what stands between two shared words, from before the first to behind the last ones.
  /// - Parameter place: how many shared words stand before it.
  mutating func judge(_ mine: ArraySlice<StatementWord>, _ theirs: ArraySlice<StatementWord>, at place: Int) {
    if Self.denies(mine, theirs) { note(denialIsLeft: true, at: place) }
    if Self.denies(theirs, mine) { note(denialIsLeft: false, at: place) }
    if changesTense && (Self.isUntil(mine) || Self.isUntil(theirs)) { isFoundAlready = true }
    if Tense.has(Tense.will, mine) != Tense.has(Tense.will, theirs) { isPromise = true }
    guard !mine.isEmpty && !theirs.isEmpty else { return }
    if Tense.isCondition(mine, of: theirs) || Tense.isCondition(theirs, of: mine) { isCondition = true }
    if exclude(mine, theirs) { isFoundAlready = true }
    if hasOneUntil && Tense.differs(mine, theirs) { changesTense = true }
  }

  /// Whether one says a number, a name, a date or a word where the other has another one, or its opposite.
  private func exclude(_ mine: ArraySlice<StatementWord>, _ theirs: ArraySlice<StatementWord>) -> Bool {
    Self.differ(mine, theirs, in: .number) || !isReported && Self.differ(mine, theirs, in: .name)
      || haveOther(.month, mine, theirs) || haveOther(.weekday, mine, theirs) || Opposites.stand(mine, theirs)
  }

  /// Takes in a word that both have.
  mutating func share(_ word: StatementWord, at place: Int) {
    if word.traits.contains(.negation) { denied = place + 1 }
  }

  /// "could hear nothing" is "couldn't hear anything": a "not" on either side, a few words apart, is the same one.
  /// "no sleep, no food" is "without sleep, food": behind one that both have, each may be said again.
  private mutating func note(denialIsLeft isLeft: Bool, at place: Int) {
    if let before = denied, (1...2).contains(place - before) {
      denied = place
    } else if let other = denial {
      denial = nil
      isFoundAlready = isFoundAlready || other.isLeft == isLeft || place - other.place > 4
    } else {
      denial = (isLeft, place)
    }
  }

  /// A negation that negates what both say: nothing else of weight stands with it, and none stands against it.
  private static func denies(_ words: ArraySlice<StatementWord>, _ others: ArraySlice<StatementWord>) -> Bool {
    guard words.contains(where: { $0.traits.contains(.negation) }) else { return false }
    return words.allSatisfy { !$0.isContent || $0.traits.contains(.negation) }
      && !others.contains { $0.traits.contains(.negation) || alternatives.contains($0.form) }
  }

  /// "nor" is "and not".
  private static let alternatives = [WordForm("nor").hash, WordForm("neither").hash]

  /// What was so until something happened is so no more.
  private static func isUntil(_ words: ArraySlice<StatementWord>) -> Bool {
    words.first?.form == Tense.until
  }

  private static func differ(
    _ mine: ArraySlice<StatementWord>, _ theirs: ArraySlice<StatementWord>, in trait: StatementWord.Traits
  ) -> Bool {
    mine.contains { $0.traits.contains(trait) } && theirs.contains { $0.traits.contains(trait) }
  }

  /// Each has a month, or a weekday, that the other one names nowhere.
  private func haveOther(
    _ trait: StatementWord.Traits, _ mine: ArraySlice<StatementWord>, _ theirs: ArraySlice<StatementWord>
  ) -> Bool {
    mine.contains { $0.traits.contains(trait) && !right.has($0.form) }
      && theirs.contains { $0.traits.contains(trait) && !left.has($0.form) }
  }
}

extension Statement {
  fileprivate func has(_ form: UInt64) -> Bool { words.contains { $0.form == form } }
}
