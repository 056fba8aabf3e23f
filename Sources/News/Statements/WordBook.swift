/// What the lists say of each word, by the hash of its folded letters.
struct WordBook: Sendable {
  struct Entry: Sendable {
    var form: UInt64
    var weight: WordWeight
    var isNegation = false
  }

  static let shared = WordBook()

  private var entries: [UInt64: Entry] = [:]
  private var numerals: [UInt64: Numeral] = [:]

  /// A word of a number that is written out.
  enum Numeral: Equatable, Sendable {
    case plain(Int)
    case ordinal(Int)
    case hundred
    case thousand
  }

  /// What is known of a word, or what its letters give where nothing is.
  func entry(_ word: WordForm) -> Entry {
    known(word.hash) ?? inflected(word)
  }

  /// What is known of a word that does not stand there itself: by its stem.
  func inflected(_ word: WordForm) -> Entry {
    var stripped = word
    stripped.strip()
    let form = stripped.hash
    return entries[form] ?? Entry(form: form, weight: word.letters.count > 1 ? .telling : .common)
  }

  /// What is known of a word by its letters as they stand.
  func known(_ letters: UInt64) -> Entry? { entries[letters] }

  func numeral(_ letters: UInt64) -> Numeral? { numerals[letters] }

  private init() {
    for word in WordLists.words(WordLists.function) {
      entries[WordForm(word).hash] = Entry(form: WordForm(word).hash, weight: .function)
    }
    for word in WordLists.words(WordLists.negations) {
      let simple = ["no", "never", "cannot"].contains(word) ? "not" : word
      entries[WordForm(word).hash] = Entry(form: WordForm(simple).hash, weight: .common, isNegation: true)
    }
    for word in WordLists.words(WordLists.common) {
      let form = WordBook.stripped(word)
      entries[form] = Entry(form: form, weight: .common)
      entries[WordForm(word).hash] = Entry(form: form, weight: .common)
    }
    for family in WordLists.irregular { addIrregular(WordLists.words(family)) }
    for family in WordLists.synonyms { addSynonyms(WordLists.words(family)) }
    addNumerals()
  }

  private mutating func addIrregular(_ family: [Substring]) {
    guard let base = family.first else { return }
    let known = entry(WordForm(base))
    for word in family { entries[WordForm(word).hash] = known }
  }

  /// All inflections of a synonym have the form of the family's first word.
  private mutating func addSynonyms(_ family: [Substring]) {
    guard let base = family.first else { return }
    let known = entry(WordForm(base))
    for word in family {
      let form = entry(WordForm(word)).form
      for letters in entries.keys where entries[letters]?.form == form { entries[letters] = known }
      entries[form] = known
      entries[WordForm(word).hash] = known
    }
  }

  private mutating func addNumerals() {
    for (value, word) in WordLists.words(WordLists.units).enumerated() { numerals[WordForm(word).hash] = .plain(value) }
    for (place, word) in WordLists.words(WordLists.tens).enumerated() {
      numerals[WordForm(word).hash] = .plain(20 + 10 * place)
    }
    for (place, word) in WordLists.words(WordLists.ordinals).enumerated() {
      numerals[WordForm(word).hash] = .ordinal(place + 1)
    }
    numerals[WordForm("hundred").hash] = .hundred
    numerals[WordForm("thousand").hash] = .thousand
  }

  private static func stripped(_ word: Substring) -> UInt64 {
    var form = WordForm(word)
    form.strip()
    return form.hash
  }
}

extension WordLists {
  static func words(_ list: String) -> [Substring] {
    list.split { $0.isWhitespace }
  }
}
