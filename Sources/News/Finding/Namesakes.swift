/// Which of several people of one surname an article means by it alone.
///
/// A surname that an article used before it named the second of them stays the first one's, and one who is named far
/// more often than the others is who the article is about.
struct Namesakes {
  /// Named so many times as often as anybody else, somebody is whom the article is about.
  private static let lead = 3

  /// For each person the first name in full; 0 for those who have none.
  private var introductions: [Int]
  /// How often each was named, in full or by a surname that was sure.
  private var uses: [Int]
  /// Who was called by the surname alone, and who by a title before it, when that was sure.
  private var plain: Set<Int> = []
  private var titled: Set<Int> = []

  /// - Parameter names: how many the article has; no more people than that can be told apart.
  init(names: Int) {
    introductions = Array(repeating: 0, count: names)
    uses = introductions
  }

  /// Names come in their order.
  mutating func introduce(_ figure: Int, by name: Int) {
    if uses[figure] == 0 { introductions[figure] = name }
    uses[figure] += 1
  }

  /// The one of these people who is meant; `nil` where the article has no rule for it.
  mutating func bearer(among people: [Int], of name: Int, hasTitle: Bool) -> Int? {
    let known = people.filter { introductions[$0] < name }
    if known.isEmpty { return people.min { introductions[$0] < introductions[$1] } }
    if known.count == 1 { return settle(known[0], hasTitle) }
    let called = known.filter { hasTitle ? titled.contains($0) : plain.contains($0) }
    return called.count == 1 ? settle(called[0], hasTitle) : leading(known)
  }

  private mutating func settle(_ figure: Int, _ hasTitle: Bool) -> Int {
    if hasTitle { titled.insert(figure) } else { plain.insert(figure) }
    uses[figure] += 1
    return figure
  }

  private func leading(_ people: [Int]) -> Int? {
    let ranked = people.sorted { (uses[$0], -$0) > (uses[$1], -$1) }
    let (first, second) = (uses[ranked[0]], uses[ranked[1]])
    return first >= second * Namesakes.lead ? ranked[0] : nil
  }
}
