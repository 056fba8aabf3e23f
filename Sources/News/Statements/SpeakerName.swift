/// A speaker's name as far as it tells whether two articles quote the same speaker.
struct SpeakerName: Hashable, Sendable {
  enum Agreement: Equatable, Sendable {
    case same
    /// The names do not decide: one is missing, or one is a ministry and the other may be its spokesman.
    case open
    case different
  }

  /// All words of it, in their order.
  private var words: [NamePart]
  /// How many of these are titles and roles before the name.
  private var start: Int
  private var country: String?
  /// Whether it names a person, not an office, a group or a described somebody.
  private(set) var isPerson: Bool

  init(_ name: String, country: String? = nil) {
    let bytes = SpeakerName.withoutApposition(Array(name.utf8))
    let ranges = SpeakerName.words(of: bytes)
    let role = SpeakerName.endOfRole(bytes, ranges)
    let words = ranges.map { NamePart(bytes, $0) }
    self.words = words
    start = SpeakerName.endOfTitles(words, from: role) { SpeakerName.isCapitalised(bytes, ranges[$0]) }
    self.country = country
    let isInCapitals = !bytes.contains { (0x61...0x7A).contains($0) } && name.allSatisfy { !$0.isLowercase }
    let isBody = isInCapitals || words[role...].contains { SpeakerName.offices.contains($0.hash) }
    isPerson = !isBody && SpeakerName.isCapitalised(bytes, ranges.last) && !Gazetteer.shared.names(name)
  }

  /// The name without titles.
  private var parts: ArraySlice<NamePart> { words[start...] }

  /// Where the name begins behind a role in small letters: "Police chief Ama Owusu" is Ama Owusu, "Lula da Silva" all
  /// of that.
  private static func endOfRole(_ bytes: [UInt8], _ words: [Range<Int>]) -> Int {
    guard let role = words.lastIndex(where: { !isCapitalised(bytes, $0) }), role + 1 < words.count,
      words[role].count > 3, !particles.contains(NamePart(bytes, words[role]).hash),
      WordBook.shared.entry(WordForm(bytes, words[role])).weight != .function
    else { return 0 }
    return role + 1
  }

  /// Where the name begins behind titles and roles, or `place` where no other words are left: "Sheriff Petrie" is
  /// Petrie, "brother of Petrie" all of that.
  private static func endOfTitles(_ words: [NamePart], from place: Int, isCapitalised: (Int) -> Bool) -> Int {
    words.indices[place...].first { place in
      let isBeforeName = place + 1 == words.count || isCapitalised(place + 1)
      return !titles.contains(words[place].hash) && !(isBeforeName && isRole(words[place]))
    } ?? place
  }

  private static func isRole(_ word: NamePart) -> Bool {
    let classes = Lexicon.shared[Lexicon.shared[word.hash]]
    return !classes.isDisjoint(with: [.courtesyTitle, .officeTitle, .role])
      && classes.isDisjoint(with: [.manName, .womanName])
  }

  /// Small words of more than three letters inside a name.
  private static let particles = hashes("dalla degli della delle dello dell bint vander")

  /// "Maria Santangelo, mother of one of the victims" is Maria Santangelo.
  private static func withoutApposition(_ bytes: [UInt8]) -> [UInt8] {
    guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")), comma > 0, isCapitalised(bytes, 0..<comma) else {
      return bytes
    }
    return Array(bytes[..<comma])
  }

  /// What spaces, points and commas part.
  private static func words(of bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    var position = 0
    while position < bytes.count {
      let length = ByteClass.length(of: bytes[position], position, bytes.count)
      if parts(bytes, position) {
        if start < position { words.append(start..<position) }
        start = position + length
      }
      position += length
    }
    return start < position ? words + [start..<position] : words
  }

  private static func parts(_ bytes: [UInt8], _ position: Int) -> Bool {
    if bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ",") { return true }
    guard case .space = ByteClass(bytes.span, position, bytes.count) else { return false }
    return true
  }

  /// Whether a word begins with a letter that is no small one.
  private static func isCapitalised(_ bytes: [UInt8], _ word: Range<Int>?) -> Bool {
    guard let word else { return false }
    let first = bytes[word.lowerBound]
    if first < 0x80 { return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) }
    let length = ByteClass.length(of: first, word.lowerBound, word.upperBound)
    let letter = Character(String(decoding: bytes[word.prefix(length)], as: UTF8.self))
    return letter.isUppercase || !letter.isCased
  }

  /// Equal for equal names.
  var identity: UInt64 {
    parts.reduce(Lexicon.emptyHash) { ($0 ^ $1.hash) &* 0x100_0000_01B3 }
  }

  /// The surname of a person, as a hash.
  var last: UInt64 { parts.last?.hash ?? 0 }

  /// Whether the names are equal but for case, accents and titles, and the countries do not conflict. A surname alone
  /// may be anybody's.
  func isSpelled(as other: SpeakerName) -> Bool {
    parts == other.parts && !conflicts(with: other) && (parts.count > 1 || !isPerson)
  }

  static func agreement(_ left: SpeakerName?, _ right: SpeakerName?) -> Agreement {
    guard let left, let right else { return .open }
    return left.agreement(with: right)
  }

  private func agreement(with other: SpeakerName) -> Agreement {
    if parts == other.parts { return conflicts(with: other) && !isPerson ? .different : .same }
    if isPerson && other.isPerson { return namesSamePerson(as: other) ? .same : .different }
    if conflicts(with: other) { return .different }
    if isPerson != other.isPerson { return .open }
    return Set(parts).isSubset(of: other.parts) || Set(other.parts).isSubset(of: parts) ? .same : .open
  }

  private func conflicts(with other: SpeakerName) -> Bool {
    guard let country, let theirs = other.country else { return false }
    return country != theirs
  }

  /// The last names are equal, and one has no other name that the other could not have: "Berg", "I. Berg" and
  /// "Ida Berg" may be one, "Ida Berg" and "Ulf Berg" are two. One name may be contained in the other: "Recep Yildiz
  /// Ak" and "Recep Ak". The family name may stand first: "Pak Hye-rin".
  private func namesSamePerson(as other: SpeakerName) -> Bool {
    let (short, long) = parts.count <= other.parts.count ? (parts, other.parts) : (other.parts, parts)
    if short.count > 1 && short.first == long.last && short.last == long.dropLast().last { return true }
    var rest = long
    for part in short {
      guard let place = rest.firstIndex(where: part.mayBe) else { return false }
      rest = rest[(place + 1)...]
    }
    return short.last.map { !$0.isInitial } ?? false
  }

  /// Whether words name the speaker by a name or title ("the captain"), or as a relative of who says them ("my
  /// daughter"); words in inner quotation marks aside.
  func isCalled(in words: [StatementWord], by teller: SpeakerName?) -> Bool {
    let letters = Set(words.lazy.filter { !$0.traits.contains(.inner) }.map(\.letters))
    let isRelative = teller.map { $0.isPerson && isPerson && $0.last == last } ?? false
    return self.words.contains { letters.contains($0.hash) && !SpeakerName.courtesies.contains($0.hash) }
      || isRelative && !letters.isDisjoint(with: SpeakerName.relatives)
  }
}
