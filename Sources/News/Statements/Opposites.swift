/// Words that say the opposite of each other.
enum Opposites {
  /// By the forms of words.
  private static let all: HashTable<[UInt64]> = {
    var all = HashTable<[UInt64]>(room: 1 << 10, unknown: [])
    for line in WordLists.opposites {
      let forms = WordLists.words(line).map { WordBook.shared.entry(WordForm($0)).form }
      for other in forms.dropFirst() {
        all[forms[0]].append(other)
        all[other].append(forms[0])
      }
    }
    return all
  }()

  /// In more words than this, opposites are chance.
  private static let limit = 6

  /// Whether a word of one stands against its opposite in the other; "not open" is no opposite of "shut".
  static func stand(_ left: ArraySlice<StatementWord>, _ right: ArraySlice<StatementWord>) -> Bool {
    guard left.count <= limit, right.count <= limit else { return false }
    let all = all
    let stands = left.contains { word in
      let number = all.number(of: word.form)
      return number != 0 && right.contains { all.values[number].contains($0.form) }
    }
    return stands && isNegated(left) == isNegated(right)
  }

  private static func isNegated(_ words: ArraySlice<StatementWord>) -> Bool {
    words.contains { $0.traits.contains(.negation) }
  }
}

extension WordLists {
  /// A word, then words that say its opposite.
  static let opposites = [
    "keep withdraw lose abandon lift sell", "open close", "reopen close", "increase fall reduce lower shrink",
    "accept reject refuse", "approve reject", "win lose", "support oppose reject condemn", "begin end stop",
    "continue stop end suspend", "arrive leave", "remain leave", "join leave", "enter leave", "alive dead", "live die",
    "buy sell", "build demolish destroy", "hire sack fire dismiss", "agree disagree refuse",
    "allow ban prevent block", "confirm deny", "admit deny", "arrest free", "guilty innocent", "true fake",
    "safe dangerous unsafe", "strong weak", "strengthen weaken", "better worse", "best worst", "more less fewer",
    "most least", "early late", "before after", "up down", "under out", "on off",
    "for against", "inside outside", "love hate", "remember forget", "succeed fail", "success failure",
    "attack protect", "advance retreat", "import export", "left right", "old new", "rich poor", "high low",
    "long short", "large small", "fast slow", "hot cold", "possible impossible", "likely unlikely",
    "legitimate illegal unlawful", "necessary unnecessary", "fair unfair", "able unable", "acceptable unacceptable",
    "public private", "man woman", "son daughter", "day night", "morning evening afternoon night", "summer winter",
    "spring autumn", "impose lift", "extend lift", "send withdraw recall", "deploy withdraw", "tighten ease",
    "expand shrink", "include exclude except", "including except", "repay borrow", "save waste", "north south",
    "east west", "northern southern", "eastern western", "peace war", "friend enemy", "profit loss",
    "majority minority", "raise lower", "push pull", "give take", "teach learn", "order cancel",
    "recover lose", "pass fail", "free occupy", "present absent", "full empty", "easy difficult", "clean dirty",
    "optimistic pessimistic", "welcome condemn regret", "trust distrust", "improve worsen", "land sea", "quiet loud",
    "under over", "accelerate slow", "ahead behind", "hardest easiest", "largest smallest",
  ]
}
