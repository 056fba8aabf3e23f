/// A name by which an article calls a speaker, as far as it tells whether two articles speak of one.
struct PrintedName {
  enum Kind {
    case person, surname
    /// A body, a place, or two who speak as one.
    case other
    /// "a spokesman", "Turkish officials": nobody is named.
    case described
  }

  enum Likeness {
    case equal
    /// "I. Berg" and "Ida Berg".
    case variant
    /// One is a surname alone.
    case surname
  }

  let kind: Kind
  /// Equal for all names that may be one person's.
  let key: String
  private let name: SpeakerName

  init(_ printed: String) {
    let words = printed.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
    name = SpeakerName(printed)
    kind = PrintedName.kind(of: words, name)
    let isPerson = kind == .person || kind == .surname
    key = isPerson ? name.last : words.drop { $0.lowercased() == "the" }.joined(separator: " ").lowercased()
  }

  private static func kind(of words: [Substring], _ name: SpeakerName) -> Kind {
    if isDescription(words) { return .described }
    guard name.isPerson, !words.contains("and") else { return .other }
    return name.isSpelled(as: name) ? .person : .surname
  }

  private static func isDescription(_ words: [Substring]) -> Bool {
    guard let first = words.first?.lowercased(), !articles.contains(first) else { return true }
    if words.count == 1 { return isGroup(words[0]) }
    return words.contains { !hasCapital($0) && !particles.contains(String($0)) }
  }

  /// "Analysts", "Police"
  private static func isGroup(_ word: Substring) -> Bool {
    let classes = Lexicon.shared[Lexicon.shared.word(word)]
    return !hasCapital(word) || classes.contains(.group) || classes.contains(.role) && word.hasSuffix("s")
  }

  private static func hasCapital(_ word: Substring) -> Bool {
    word.unicodeScalars.contains { $0.isASCII ? 0x41...0x5A ~= $0.value : !$0.properties.isLowercase }
  }

  private static let articles: Set<String> = ["a", "an", "another", "both", "each", "every", "neither", "one", "some"]

  /// Small words that names hold.
  private static let particles = Set(
    """
    the of for and in on at to de del della di da do dos das du la le el al bin ibn ben bint abu van von der den ter ten
    af av zu y e &
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// How much alike names of one key are; `nil` where they are two people's.
  func likeness(to other: PrintedName) -> Likeness? {
    switch (kind, other.kind) {
    case (.person, .person):
      if name.isSpelled(as: other.name) { return .equal }
      return SpeakerName.agreement(name, other.name) == .same ? .variant : nil
    case (.surname, .surname), (.surname, .person), (.person, .surname): return .surname
    default: return kind == other.kind ? .equal : nil
    }
  }
}
