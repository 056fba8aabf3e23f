/// A word of a quote, ready to be compared with the words of another.
struct StatementWord: Equatable, Sendable {
  struct Traits: OptionSet, Equatable, Sendable {
    let rawValue: UInt16

    /// "not", "never", "nobody": without it the sentence says the opposite.
    static let negation = Traits(rawValue: 1)
    static let number = Traits(rawValue: 2)
    /// Capitalised inside a sentence.
    static let name = Traits(rawValue: 4)
    /// Part of a phrase that speakers use at every turn.
    static let stock = Traits(rawValue: 8)
    /// An omission mark stands before it: what came before was left out by the article.
    static let afterOmission = Traits(rawValue: 16)
    /// Inside quotation marks that stand inside the quote: words that the speaker gives as somebody else's.
    static let inner = Traits(rawValue: 32)
    /// Joined to the word before by a hyphen.
    static let hyphened = Traits(rawValue: 64)
    /// May begin a phrase that one word stands for.
    static let opening = Traits(rawValue: 128)
    /// "re", which a hyphen joins to what follows.
    static let prefix = Traits(rawValue: 256)
    static let month = Traits(rawValue: 512)
    static let weekday = Traits(rawValue: 1024)
    /// "million", which goes on with a number.
    static let magnitude = Traits(rawValue: 2048)
  }

  /// Equal for all inflections and spellings of a word: "will pay", "paid", "labour", "labor", "forty", "40".
  var form: UInt64
  /// Equal for the same letters whatever their case and accents.
  var letters: UInt64
  var weight: WordWeight
  var traits: Traits
  /// UTF-8 bytes of the article's text.
  var range: Range<Int>

  /// Whether it says something by itself, as "harbour" does and "of" does not.
  var isContent: Bool { weight != .function }
}

extension StatementWord {
  /// A "not" that stands in a range of the text.
  init(negationAt range: Range<Int>, letters: UInt64, traits: Traits = []) {
    let traits = traits.union(.negation)
    self.init(form: StatementWord.not, letters: letters, weight: .common, traits: traits, range: range)
  }

  static let not = WordBook.shared.entry(WordForm("not")).form
}

/// How much a shared word tells, in quarters of a telling word.
enum WordWeight: Int, Comparable, Sendable {
  /// "of", "would", "they".
  case function = 0
  /// "government", "week", "want".
  case common = 2
  case telling = 4

  static func < (left: WordWeight, right: WordWeight) -> Bool { left.rawValue < right.rawValue }
}
