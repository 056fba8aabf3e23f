/// What the lists say of each word, by the hash of its folded letters.
struct WordBook: Sendable {
  struct Entry: Sendable {
    var form: UInt64
    var weight: WordWeight
    var isNegation = false
  }

  /// A word of a number that is written out.
  enum Numeral: Equatable, Sendable {
    case plain(Int)
    case ordinal(Int)
    case hundred
    case thousand
  }

  /// What is known of the letters of one word as they stand.
  struct Known: Sendable {
    var entry: Entry?
    var numeral: Numeral?
  }

  static let shared = WordBook()

  private var words = HashTable<Known>(room: 1 << 13, unknown: Known())

  /// What is known of a word by its letters as they stand.
  func known(_ letters: UInt64) -> Known { words[letters] }

  /// What is known of a word, or what its letters give where nothing is.
  func entry(_ word: WordForm) -> Entry {
    if let entry = known(word.hash).entry { return entry }
    var word = word
    return inflected(&word)
  }

  /// What is known of a word that does not stand there itself: by its stem, which takes the word's place.
  func inflected(_ word: inout WordForm) -> Entry {
    let weight: WordWeight = word.letters.count > 1 ? .telling : .common
    word.strip()
    let form = word.hash
    return known(form).entry ?? Entry(form: form, weight: weight)
  }

  private init() {
    for word in WordLists.words(WordLists.function) {
      let form = WordForm(word).hash
      words[form].entry = Entry(form: form, weight: .function)
    }
    for word in WordLists.words(WordLists.negations) {
      let simple = ["no", "never", "cannot"].contains(word) ? "not" : word
      words[WordForm(word).hash].entry = Entry(form: WordForm(simple).hash, weight: .common, isNegation: true)
    }
    for word in WordLists.words(WordLists.common) {
      let form = WordBook.stripped(word)
      words[form].entry = Entry(form: form, weight: .common)
      words[WordForm(word).hash].entry = Entry(form: form, weight: .common)
    }
    for family in WordLists.irregular { addIrregular(WordLists.words(family)) }
    for family in WordLists.synonyms { addSynonyms(WordLists.words(family)) }
    addNumerals()
  }

  private mutating func addIrregular(_ family: [Substring]) {
    guard let base = family.first else { return }
    let known = entry(WordForm(base))
    for word in family { words[WordForm(word).hash].entry = known }
  }

  /// All inflections of a synonym have the form of the family's first word.
  private mutating func addSynonyms(_ family: [Substring]) {
    guard let base = family.first else { return }
    let known = entry(WordForm(base))
    for word in family {
      let form = entry(WordForm(word)).form
      words.change { if $0.entry?.form == form { $0.entry = known } }
      words[form].entry = known
      words[WordForm(word).hash].entry = known
    }
  }

  private mutating func addNumerals() {
    for (value, word) in WordLists.words(WordLists.units).enumerated() {
      words[WordForm(word).hash].numeral = .plain(value)
    }
    for (place, word) in WordLists.words(WordLists.tens).enumerated() {
      words[WordForm(word).hash].numeral = .plain(20 + 10 * place)
    }
    for (place, word) in WordLists.words(WordLists.ordinals).enumerated() {
      words[WordForm(word).hash].numeral = .ordinal(place + 1)
    }
    words[WordForm("hundred").hash].numeral = .hundred
    words[WordForm("thousand").hash].numeral = .thousand
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
