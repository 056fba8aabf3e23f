/// What articles say that somebody is, as far as it tells people of one name apart.
///
/// Offices are of kinds: politics, sport, the arts. Two of different kinds are two people's. Of one kind "minister",
/// "Turkish minister" and "Minister of Defence" agree, "mayor of Springfield" and "senator from Ohio" do not: each says
/// more than an office, and nothing of it is the same. What is no office, such as "witness", speaks against nobody.
struct Role: Equatable {
  private var kinds: UInt32 = 0
  private var words: Set<UInt64> = []
  /// Whether it says more than an office and a country.
  private var isSpecific = false

  init(_ printed: String?) {
    let letters = printed?.unicodeScalars.split { !Role.isLetter($0) } ?? []
    for word in letters.map(Substring.init) where word.utf8.count > 1 { add(word) }
  }

  private mutating func add(_ word: Substring) {
    let hash = Lexicon.hash(word.utf8)
    guard !OfficeKinds.emptyHashes.contains(hash) else { return }
    if let kinds = OfficeKinds.byHash[hash] {
      narrow(to: kinds)
    } else if word.utf8.count == 2 || Gazetteer.shared.names(String(word)) {
      return
    } else {
      isSpecific = true
    }
    words.insert(hash)
  }

  /// "Company president": what both words may be, if there is such a kind.
  private mutating func narrow(to kinds: UInt32) {
    self.kinds = self.kinds & kinds == 0 ? self.kinds | kinds : self.kinds & kinds
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return !(0x2000...0x206F ~= scalar.value) }
    return ByteClass.isLetterOrDigit(UInt8(scalar.value))
  }

  /// Whether nothing is said.
  var isEmpty: Bool { words.isEmpty }

  /// Whether one person is hardly both.
  /// - Parameter isOneCountry: whether they are known to be of one country: there one name in politics is one politician.
  func conflicts(with other: Role, isOneCountry: Bool) -> Bool {
    guard kinds != 0, other.kinds != 0 else { return false }
    if kinds & other.kinds == 0 { return true }
    return isSpecific && other.isSpecific && !isOneCountry && words.isDisjoint(with: other.words)
  }

  /// Whether both say something, and about the same.
  func isShared(with other: Role) -> Bool {
    kinds & other.kinds != 0 || !words.isDisjoint(with: other.words)
  }

  /// Takes in what another article says of the same person.
  mutating func formUnion(_ other: Role) {
    narrow(to: other.kinds == 0 ? kinds : other.kinds)
    words.formUnion(other.words)
    isSpecific = isSpecific || other.isSpecific
  }
}
