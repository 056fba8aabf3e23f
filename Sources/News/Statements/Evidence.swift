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
  /// The words of the shorter quote, if all of them stand in the other one after another; 0 if not.
  private(set) var contained = 0
  private(set) var isContradicted = false

  init(_ left: Statement, _ right: Statement, _ alignment: WordAlignment) {
    compare(left, right, alignment)
    addMoved(left.words, right.words, alignment)
    whole = min(
      Evidence.weight(left.words[...]) - excused.left, Evidence.weight(right.words[...]) - excused.right)
  }

  /// Goes from one shared word to the next, and looks at what stands between them.
  private mutating func compare(_ left: Statement, _ right: Statement, _ alignment: WordAlignment) {
    var contradiction = Contradiction(left, right)
    var next = (left: 0, right: 0)
    var runs = 0
    for (place, pair) in alignment.pairs.enumerated() {
      let isRun = pair == next
      if !isRun {
        let gap = (left.words[next.left..<pair.left], right.words[next.right..<pair.right])
        judge(gap.0, gap.1, left, right, isEnd: false)
        contradiction.judge(gap.0, gap.1, at: place)
      }
      if !isRun || place == 0 { runs += 1 }
      add(left.words[pair.left], isRun: isRun)
      contradiction.share(left.words[pair.left], at: place)
      next = (pair.left + 1, pair.right + 1)
    }
    judge(left.words[next.left...], right.words[next.right...], left, right, isEnd: true)
    contradiction.judge(left.words[next.left...], right.words[next.right...], at: alignment.pairs.count)
    isContradicted = contradiction.isFound
    let shorter = min(left.words.count, right.words.count)
    contained = runs == 1 && alignment.pairs.count == shorter ? shorter : 0
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
    _ left: ArraySlice<StatementWord>, _ right: ArraySlice<StatementWord>, _ one: Statement, _ other: Statement,
    isEnd: Bool
  ) {
    let mine = Evidence.weight(left)
    let theirs = Evidence.weight(right)
    if mine > 0 && theirs > 0 || isOtherwiseSaid(left, right, one, other) {
      replaced += max(mine, theirs) * (isEnd ? 2 : 1)
    }
    if shared > 0 && mine + theirs > 0 && !isEnd { breaks += 1 }
    if one.kind == .indirect && theirs == 0 && !right.isEmpty { excused.left += Evidence.weightOfNames(left) }
    if other.kind == .indirect && mine == 0 && !left.isEmpty { excused.right += Evidence.weightOfNames(right) }
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
}
