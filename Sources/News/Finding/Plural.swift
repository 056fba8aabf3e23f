/// English nouns for several.
enum Plural {
  /// "Ministers" to "Minister", "Secretaries" to "Secretary", "Congressmen" to "Congressman"; words that are no plural
  /// by these rules stay.
  static func singular(_ words: String) -> String {
    for (several, one) in [("men", "man"), ("ies", "y"), ("ss", "ss"), ("s", "")]
    where words.hasSuffix(several) {
      return words.dropLast(several.count) + one
    }
    return words
  }
}
