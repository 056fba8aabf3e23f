/// Words that begin with an apostrophe: 'tis, 'em, 'til, rock 'n' roll.
enum Elisions {
  static let letters = "tis twas em til till cause n bout cuz nuff round twill twere"
  static let words: Set<Word> = Set(
    letters.split(separator: " ").map { Lexicon.shared.word($0) }.filter { $0 != .unknown })
}
