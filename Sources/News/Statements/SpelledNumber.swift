/// A number written in words, as far as it has been read: "two thousand three hundred".
struct SpelledNumber {
  var range: Range<Int>
  private(set) var isOrdinal = false
  private var thousands = 0
  private var rest = 0

  init(range: Range<Int>) { self.range = range }

  var value: Int { thousands &+ rest }

  /// "Twenty-first" is a number, "one third" two.
  func takes(_ numeral: WordBook.Numeral) -> Bool {
    if case .ordinal = numeral { rest == 0 || rest >= 20 && rest % 10 == 0 } else { true }
  }

  /// Sums wrap around when somebody counts beyond the largest integer.
  mutating func add(_ numeral: WordBook.Numeral) {
    switch numeral {
    case .plain(let value): rest &+= value
    case .ordinal(let value):
      rest &+= value
      isOrdinal = true
    case .hundred: rest = max(rest, 1) &* 100
    case .thousand:
      thousands &+= max(rest, 1) &* 1000
      rest = 0
    }
  }
}
