/// Which quotes of an article stand where in its next wording.
///
/// Quotes of one article are paired by place, speaker and words in common, whatever else speaks against two versions: a
/// correction mostly exchanges the very number, date or name that tells two statements apart.
struct Rewording: Sendable {
  private let earlier: [Statement]
  private let later: [Statement]
  /// By quote of the later wording, those of the earlier one, in order.
  private var sources: [[Int]]

  /// Quotes are compared that stand at most so many quotes from where they would stand unchanged.
  private static let reach = 12
  /// Hundredths of the heavier quote that both must say.
  private static let least = 40

  init(of earlier: [Statement], into later: [Statement]) {
    self.earlier = earlier
    self.later = later
    sources = later.map { _ in [] }
    let places = pairUnchanged()
    pairAlike(near: places)
    for place in sources.indices { sources[place].sort() }
  }

  /// What stood in the place of some quotes of the later wording.
  func sources(of quotes: [Int]) -> [Int] {
    Set(quotes.flatMap { sources[$0] }).sorted()
  }

  /// Pairs quotes of the same words; gives for each quote of the earlier wording that is left where it would stand now.
  private mutating func pairUnchanged() -> [(quote: Int, place: Int)] {
    var same = Dictionary(grouping: later.indices.reversed()) { later[$0].identity }
    var moved = 0
    var left: [(quote: Int, place: Int)] = []
    for quote in earlier.indices {
      if let place = same[earlier[quote].identity]?.popLast() {
        sources[place].append(quote)
        moved = place - quote
      } else {
        left.append((quote, quote + moved))
      }
    }
    return left
  }

  /// Pairs those that are left, each with the likest that is left, too, and with all that it is a version of.
  private mutating func pairAlike(near left: [(quote: Int, place: Int)]) {
    let unchanged = Set(sources.indices.filter { !sources[$0].isEmpty })
    var likest: [(share: Int, distance: Int, quote: Int, place: Int)] = []
    for (quote, expected) in left {
      for place in max(0, expected - Self.reach)..<max(0, min(later.count, expected + Self.reach + 1)) {
        if later[place].isVersion(of: earlier[quote], onOneOccasion: true) { sources[place].append(quote) }
        let share = unchanged.contains(place) ? 0 : earlier[quote].share(of: later[place])
        if share >= Self.least { likest.append((share, abs(place - expected), quote, place)) }
      }
    }
    var paired: (quotes: Set<Int>, places: Set<Int>) = ([], [])
    for pair in likest.sorted(by: { ($1.share, $0.distance) < ($0.share, $1.distance) })
    where !paired.quotes.contains(pair.quote) && !paired.places.contains(pair.place) {
      paired.quotes.insert(pair.quote)
      paired.places.insert(pair.place)
      sources[pair.place].append(pair.quote)
    }
  }
}

extension Statement {
  /// Hundredths of the heavier one's words that both have; 0 where two different people speak.
  fileprivate func share(of other: Statement) -> Int {
    guard SpeakerName.agreement(speaker, other.speaker) != .different else { return 0 }
    let common = WordAlignment(words, other.words).pairs.reduce(0) { $0 + Statement.worth(words[$1.left]) }
    let whole = [words, other.words].map { $0.reduce(0) { $0 + Statement.worth($1) } }.max() ?? 0
    return whole == 0 ? 0 : common * 100 / whole
  }

  private static func worth(_ word: StatementWord) -> Int { 1 + word.weight.rawValue }
}
