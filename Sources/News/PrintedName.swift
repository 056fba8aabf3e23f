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
  let key: UInt64
  private let name: SpeakerName

  init(_ printed: String) {
    name = SpeakerName(printed)
    kind = PrintedName.kind(of: printed, name)
    switch kind {
    case .person, .surname: key = name.last
    case .other, .described:
      let small = printed.lowercased()
      key = Lexicon.hash((small.hasPrefix("the ") ? small.dropFirst(4) : small[...]).utf8)
    }
  }

  private static func kind(of printed: String, _ name: SpeakerName) -> Kind {
    let small = smallWords(of: printed)
    if isDescription(printed, small) { return .described }
    guard name.isPerson, !small.contains("and") else { return .other }
    return name.isSpelled(as: name) ? .person : .surname
  }

  private static func isDescription(_ printed: String, _ small: [Substring]) -> Bool {
    let first = Substring(printed.utf8.prefix { $0 != space })
    if articles.contains(first.lowercased()) { return true }
    if first.utf8.count == printed.utf8.count { return isGroup(first) }
    return small.contains { !particles.contains(String($0)) }
  }

  private static let space = UInt8(ascii: " ")

  /// The words without a capital; most names have none, and are not split for it.
  private static func smallWords(of printed: String) -> [Substring] {
    var before = space
    let hasSome = printed.utf8.contains { byte in
      defer { before = byte }
      return before == space && 0x61...0x7A ~= byte
    }
    return hasSome ? printed.utf8.split(separator: space).map(Substring.init).filter { !hasCapital($0) } : []
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
