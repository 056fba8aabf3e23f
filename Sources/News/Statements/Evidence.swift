/// What speaks for two quotes being versions of one statement, and what against it.
struct Evidence {
  /// The shared words, in quarters of a telling word; words of stock phrases count next to nothing.
  private(set) var shared = 0
  /// The same with stock phrases counted in full: how much of the quote that says less is shared.
  private(set) var covered = 0
  /// The weight of that quote.
  private(set) var whole = 0
  /// Stretches between shared words, not before or after them, where a quote says something that the other does not.
  private(set) var breaks = 0
  /// The weight of what is said in one quote where the other says something else, the heavier side of each place.
  private(set) var replaced = 0
  /// The weight of names that reported speech puts for "we" and "I".
  private var excused = (left: 0, right: 0)
  /// The weight of words that stand in another order.
  private var moved = 0
  /// A number, a name or a "not" stands against another or against none.
  private(set) var isContradicted = false

  /// Shared words that say less than this, in quarters, tell nothing, whoever spoke them.
  static let least = 8
  /// The same in two articles that are known to tell of one occasion.
  static let leastOnOneOccasion = 5

  init(_ left: Statement, _ right: Statement, _ alignment: WordAlignment) {
    var previous = (left: -1, right: -1)
    for pair in alignment.pairs {
      judge(left.words[(previous.left + 1)..<pair.left], right.words[(previous.right + 1)..<pair.right], left, right)
      let isRun = pair.left == previous.left + 1 && pair.right == previous.right + 1
      add(left.words[pair.left], isRun: isRun)
      previous = pair
    }
    let breaks = breaks
    judge(left.words[(previous.left + 1)...], right.words[(previous.right + 1)...], left, right)
    self.breaks = breaks
    addMoved(left.words, right.words, alignment)
    whole = min(
      Evidence.weight(left.words[...]) - excused.left, Evidence.weight(right.words[...]) - excused.right)
  }

  /// Words that both have, but in another order, count three quarters.
  private mutating func addMoved(_ left: [StatementWord], _ right: [StatementWord], _ alignment: WordAlignment) {
    var rest: [UInt64: Int] = [:]
    let aligned = (left: Set(alignment.pairs.map(\.left)), right: Set(alignment.pairs.map(\.right)))
    for place in left.indices where left[place].isContent && !aligned.left.contains(place) {
      rest[left[place].form, default: 0] += 1
    }
    for place in right.indices where right[place].isContent && !aligned.right.contains(place) {
      guard let count = rest[right[place].form], count > 0 else { continue }
      rest[right[place].form] = count - 1
      let weight = right[place].weight.rawValue
      covered += weight * 3 / 4
      moved += weight
      replaced = max(replaced - weight, 0)
      shared += right[place].traits.contains(.stock) ? 0 : weight * 3 / 4
    }
    if moved * 2 >= covered && Evidence.isNegated(left) != Evidence.isNegated(right) { isContradicted = true }
  }

  private static func isNegated(_ words: [StatementWord]) -> Bool {
    words.contains { $0.traits.contains(.negation) }
  }

  private mutating func add(_ word: StatementWord, isRun: Bool) {
    let isStock = word.traits.contains(.stock)
    covered += word.weight.rawValue
    shared += isStock ? 0 : word.weight.rawValue
    if isRun && !isStock && word.weight == .function { shared += 1 }
  }

  /// Looks at what stands between two shared words.
  private mutating func judge(
    _ left: ArraySlice<StatementWord>, _ right: ArraySlice<StatementWord>, _ one: Statement, _ other: Statement
  ) {
    let mine = Evidence.weight(left)
    let theirs = Evidence.weight(right)
    if mine > 0 && theirs > 0 || isOtherwiseSaid(left, right, one, other) { replaced += max(mine, theirs) }
    if shared > 0 && mine + theirs > 0 { breaks += 1 }
    if one.kind == .indirect && theirs == 0 && !right.isEmpty { excused.left += Evidence.weightOfNames(left) }
    if other.kind == .indirect && mine == 0 && !left.isEmpty { excused.right += Evidence.weightOfNames(right) }
    if Evidence.opposes(left, right) || Evidence.opposes(right, left) { isContradicted = true }
    if Evidence.differ(left, right, in: .number) { isContradicted = true }
    if one.kind != .indirect && other.kind != .indirect && Evidence.differ(left, right, in: .name) {
      isContradicted = true
    }
  }

  /// Both go on with words of their own, though those of one tell little: "silent at nine", "silent when theirs are".
  private func isOtherwiseSaid(
    _ left: ArraySlice<StatementWord>, _ right: ArraySlice<StatementWord>, _ one: Statement, _ other: Statement
  ) -> Bool {
    one.kind != .indirect && other.kind != .indirect && left.count > 1 && right.count > 1
  }

  private static func weightOfNames(_ words: ArraySlice<StatementWord>) -> Int {
    weight(words.filter { $0.traits.contains(.name) }[...])
  }

  private static func weight(_ words: ArraySlice<StatementWord>) -> Int {
    words.reduce(0) { $0 + $1.weight.rawValue }
  }

  /// A negation that negates what both say: nothing else of weight stands with it, and none stands against it.
  private static func opposes(_ words: ArraySlice<StatementWord>, _ others: ArraySlice<StatementWord>) -> Bool {
    guard words.contains(where: { $0.traits.contains(.negation) }) else { return false }
    return words.allSatisfy { !$0.isContent || $0.traits.contains(.negation) }
      && !others.contains { $0.traits.contains(.negation) }
  }

  private static func differ(
    _ left: ArraySlice<StatementWord>, _ right: ArraySlice<StatementWord>, in trait: StatementWord.Traits
  ) -> Bool {
    left.contains { $0.traits.contains(trait) } && right.contains { $0.traits.contains(trait) }
  }
}

extension Statement {
  /// Whether both are told versions of one statement; `onOneOccasion` when their articles share another.
  package func isVersion(of other: Statement, onOneOccasion: Bool = false) -> Bool {
    let names = SpeakerName.agreement(speaker, other.speaker)
    guard names != .different else { return false }
    let evidence = Evidence(self, other, WordAlignment(words, other.words))
    let isReported = kind == .indirect || other.kind == .indirect
    let least = onOneOccasion ? Evidence.leastOnOneOccasion : Evidence.least
    return !evidence.isContradicted && evidence.shared - evidence.breaks >= (names == .same ? least : 2 * least)
      && (evidence.covered - evidence.replaced / 2) * 100 >= evidence.whole
        * (!isReported ? 78 : onOneOccasion ? 60 : 68)
  }
}
