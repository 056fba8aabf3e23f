/// The lists that a word stands in; one bit a list.
package struct WordClasses: OptionSet, Equatable, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Verbs that report speech.
  package static let speechVerb = WordClasses(rawValue: 1 << 0)
}

extension WordClasses {
  /// Each list with the classes of its words, which white space parts.
  static let lists: [(classes: WordClasses, words: String)] = [
    (.speechVerb, "said says say")
  ]
}
