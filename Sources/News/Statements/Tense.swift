/// Words that show whether something is so, was so or may be so.
enum Tense {
  private static let pairs: [(present: UInt64, past: UInt64)] = [
    ("can", "could"), ("is", "was"), ("are", "were"), ("am", "was"), ("has", "had"), ("have", "had"), ("do", "did"),
    ("does", "did"),
  ].map { (WordForm($0.0).hash, WordForm($0.1).hash) }

  static let until = WordForm("until").hash
  static let will = WordForm("will").hash
  private static let condition = WordForm("if").hash
  private static let facts = ["and", "because", "since", "but", "now"].map { WordForm($0).hash }

  /// Whether one has the present where the other has the past.
  static func differs(_ left: ArraySlice<StatementWord>, _ right: ArraySlice<StatementWord>) -> Bool {
    pairs.contains { has($0.present, left) && has($0.past, right) || has($0.present, right) && has($0.past, left) }
  }

  /// Whether one makes a condition of what is a fact in the other.
  static func isCondition(_ words: ArraySlice<StatementWord>, of others: ArraySlice<StatementWord>) -> Bool {
    has(condition, words) && facts.contains { has($0, others) }
  }

  static func has(_ letters: UInt64, _ words: ArraySlice<StatementWord>) -> Bool {
    words.contains { $0.letters == letters }
  }
}
