/// Every word that the finders know, with the lists that it stands in.
///
/// One look-up a word tells all that any finder wants to know of it. A word is kept as a 64-bit hash of its folded
/// letters alone: among some 10,000 words the chance that a foreign word meets one is below 10⁻¹⁵.
package struct Lexicon: Sendable {
  package static let shared = Lexicon()

  /// Slots of the hash table, a power of two at least twice the number of words.
  private var hashes: [UInt64]
  private var words: [Word]
  /// Indexed by `Word.rawValue`; the unknown word has no classes.
  private var classes: [WordClasses] = [[]]

  private init() {
    let slots = 1 << 16
    hashes = Array(repeating: 0, count: slots)
    words = Array(repeating: .unknown, count: slots)
    for list in WordClasses.lists {
      for word in list.words.split(whereSeparator: { $0.isWhitespace }) { add(word.utf8, list.classes) }
    }
    for table in [CountryTable.rows, OtherPlaces.names] + PlaceHints.lists.map(\.words) {
      table.withUTF8Buffer { addWords(of: $0) }
    }
  }

  /// Adds every run of letters and digits of a table, without any class.
  private mutating func addWords(of table: UnsafeBufferPointer<UInt8>) {
    for word in table.split(whereSeparator: { $0 < 0x80 && !ByteClass.isLetterOrDigit($0) }) { add(word, []) }
  }

  /// How many words there are, the unknown one included; greater than every word's number.
  var count: Int { classes.count }

  /// The word with these letters, whatever their case and accents; `.unknown` where no list has it.
  package func word(_ letters: some StringProtocol) -> Word {
    self[Lexicon.hash(letters.utf8)]
  }

  /// The word of a hash that `Lexicon.hash` or the tokeniser made.
  @inline(__always)
  package subscript(hash: UInt64) -> Word {
    words[slot(of: hash)]
  }

  /// The lists that a word stands in.
  @inline(__always)
  package subscript(word: Word) -> WordClasses {
    classes[Int(word.rawValue)]
  }

  private mutating func add(_ letters: some Collection<UInt8>, _ new: WordClasses) {
    let hash = Lexicon.hash(letters)
    let slot = slot(of: hash)
    if words[slot] == .unknown {
      hashes[slot] = hash
      words[slot] = Word(rawValue: UInt32(classes.count))
      classes.append([])
    }
    classes[Int(words[slot].rawValue)].formUnion(new)
  }

  /// The slot that has the hash, or the empty one where it would be put.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[slot] != hash && words[slot] != .unknown { slot = (slot + 1) & (hashes.count - 1) }
    return slot
  }

  // MARK: Hashing

  static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One step of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over folded letters.
  @inline(__always)
  static func step(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x100_0000_01B3
  }

  /// The hash of a word's UTF-8 bytes, folded.
  static func hash(_ letters: some Collection<UInt8>) -> UInt64 {
    let bytes = Array(letters)
    var hash = emptyHash
    var position = 0
    while position < bytes.count {
      let length = ByteClass.length(of: bytes[position], position, bytes.count)
      hash =
        length == 1
        ? step(hash, Folding.letter(bytes[position], 0)) : ByteClass.fold(bytes, position, length, into: hash)
      position += length
    }
    return hash
  }
}
