/// Every word that the finders know, with the lists that it stands in.
///
/// One look-up a word tells all that any finder wants to know of it. A word is kept as a hash of its folded letters, 64
/// bits: among some 10,000 words the chance that a foreign word meets one is below 10⁻¹⁵.
package struct Lexicon: Sendable {
  package static let shared = Lexicon()

  /// The classes of words by the hashes of their letters, numbered by `Word.rawValue`.
  private var classes = HashTable<WordClasses>(room: 1 << 15, unknown: [])

  private init() {
    for list in WordClasses.lists {
      var words = list.words
      words.withUTF8 { add(wordsOf: $0, list.classes) }
    }
    for table in [CountryTable.rows, OtherPlaces.names] + PlaceHints.lists.map(\.words) {
      table.withUTF8Buffer { add(wordsOf: $0, []) }
    }
  }

  /// Adds the words of a list, which white space parts; signs in them part the words of a table.
  private mutating func add(wordsOf list: UnsafeBufferPointer<UInt8>, _ new: WordClasses) {
    var start = 0
    for end in 0...list.count where end == list.count || Lexicon.parts(list[end], isTable: new.isEmpty) {
      if start < end { classes[Lexicon.hash(list.extracting(start..<end).span)].formUnion(new) }
      start = end + 1
    }
  }

  private static func parts(_ byte: UInt8, isTable: Bool) -> Bool {
    byte <= 0x20 || isTable && byte < 0x80 && !ByteClass.isLetterOrDigit(byte)
  }

  /// How many words there are, the unknown one included; greater than every word's number.
  var count: Int { classes.values.count }

  /// The word with these letters, whatever their case and accents; `.unknown` where no list has it.
  package func word(_ letters: some StringProtocol) -> Word {
    self[Lexicon.hash(letters.utf8)]
  }

  /// The word of a hash that `Lexicon.hash` or the tokeniser made.
  @inline(__always)
  package subscript(hash: UInt64) -> Word {
    Word(rawValue: UInt32(truncatingIfNeeded: classes.number(of: hash)))
  }

  /// The lists that a word stands in.
  @inline(__always)
  package subscript(word: Word) -> WordClasses {
    classes.values[Int(word.rawValue)]
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
    hash(Array(letters).span)
  }

  /// The hash of the word at a range of UTF-8 bytes, folded.
  static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    hash(bytes.span.extracting(range))
  }

  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
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
