/// What the lists say of each word, by the hash of its folded letters.
struct WordBook: Sendable {
  struct Entry: Sendable {
    var form: UInt64
    var weight: WordWeight
    var traits: StatementWord.Traits = []
  }

  /// Words in a row that one word stands for.
  struct Phrase: Sendable {
    var forms: [UInt64]
    var entry: Entry
    var isHyphened = false

    func stands(in words: ArraySlice<StatementWord>) -> Bool {
      words.count >= forms.count
        && zip(words, forms).dropFirst().allSatisfy {
          $0.form == $1 && (!isHyphened || $0.traits.contains(.hyphened))
        }
    }
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
  /// By the forms of their first two words, the longest first.
  private var phrases = HashTable<[Phrase]>(room: 1 << 11, unknown: [])

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

  /// Whether a word goes on with a number: "million".
  func isMagnitude(_ letters: UInt64) -> Bool {
    let known = known(letters)
    return known.numeral != nil || known.entry?.traits.contains(.magnitude) == true
  }

  /// The longest phrase that begins at a place.
  func phrase(_ words: [StatementWord], at start: Int) -> Phrase? {
    guard start + 1 < words.count else { return nil }
    let number = phrases.number(of: WordBook.key(words[start].form, words[start + 1].form))
    guard number != 0 else { return nil }
    return phrases.values[number].first { $0.stands(in: words[start...]) }
  }

  private static func key(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ 0x9E37_79B9_7F4A_7C15) &* 0x100_0000_01B3 ^ second
  }

  private init() {
    addSingleWords()
    for family in WordLists.irregular { addIrregular(WordLists.words(family)) }
    var bases: [UInt64: Entry] = [:]
    for family in WordLists.units + WordLists.spellings + WordLists.synonyms {
      addSynonyms(WordLists.words(family), &bases)
    }
    words.change { known in
      while let base = known.entry.flatMap({ bases[$0.form] }) {
        known.entry?.form = base.form
        known.entry?.weight = base.weight
      }
    }
    addNumerals()
    addPhrases()
  }

  private mutating func addSingleWords() {
    for word in WordLists.words(WordLists.function) {
      let form = WordForm(word).hash
      words[form].entry = Entry(form: form, weight: .function)
    }
    for word in WordLists.words(WordLists.negations) {
      let simple = ["no", "never", "cannot"].contains(word) ? "not" : word
      words[WordForm(word).hash].entry = Entry(form: WordForm(simple).hash, weight: .common, traits: .negation)
    }
    for pair in WordLists.denials { addDenial(WordLists.words(pair)) }
    for word in WordLists.words(WordLists.common) {
      let form = WordBook.stripped(word)
      words[form].entry = Entry(form: form, weight: .common)
      words[WordForm(word).hash].entry = Entry(form: form, weight: .common)
    }
    for word in WordLists.words(WordLists.months) { add(.month, to: WordForm(word)) }
    for word in WordLists.words(WordLists.weekdays) { add(.weekday, to: WordForm(word)) }
    for word in WordLists.words(WordLists.magnitudes) { add(.magnitude, to: WordForm(word)) }
    for word in WordLists.words(WordLists.prefixes) { add(.prefix, to: WordForm(word)) }
  }

  private mutating func add(_ trait: StatementWord.Traits, to word: WordForm) {
    var entry = entry(word)
    entry.traits.insert(trait)
    words[word.hash].entry = entry
  }

  /// "nobody" has the form of "anybody", with a "not" to be put before it.
  private mutating func addDenial(_ pair: [Substring]) {
    let form = WordForm(pair[1]).hash
    words[WordForm(pair[0]).hash].entry = Entry(form: form, weight: .function, traits: .negation)
  }

  private mutating func addIrregular(_ family: [Substring]) {
    guard let base = family.first else { return }
    let known = entry(WordForm(base))
    for word in family { words[WordForm(word).hash].entry = known }
  }

  /// All inflections of a synonym get the form of the family's first word.
  private mutating func addSynonyms(_ family: [Substring], _ bases: inout [UInt64: Entry]) {
    guard let first = family.first else { return }
    var base = entry(WordForm(first))
    while let known = bases[base.form] { base = known }
    for word in family {
      var entry = entry(WordForm(word))
      while let known = bases[entry.form] { entry = known }
      if entry.form != base.form { bases[entry.form] = base }
      words[WordBook.stripped(word)].entry = base
      words[WordForm(word).hash].entry = base
    }
  }

  private mutating func addPhrases() {
    for line in WordLists.phrases {
      let parts = line.split(separator: ":")
      for phrase in parts[1].split(separator: ",") { add(WordLists.words(String(phrase)), for: parts[0]) }
    }
    for word in WordLists.words(WordLists.compounds) {
      add(word.split(separator: "-"), for: word.filter { $0 != "-" })
    }
    for word in WordLists.words(WordLists.hyphenated) {
      add(word.split(separator: "-"), for: word.filter { $0 != "-" }, isHyphened: true)
    }
    let opening = Set(phrases.values.joined().map { $0.forms[0] })
    phrases.change { $0.sort { $0.forms.count > $1.forms.count } }
    words.change { if let form = $0.entry?.form, opening.contains(form) { $0.entry?.traits.insert(.opening) } }
  }

  private mutating func add(_ phrase: [Substring], for word: some StringProtocol, isHyphened: Bool = false) {
    let forms = phrase.map { form(of: $0) }
    if words[forms[0]].entry == nil { words[forms[0]].entry = entry(WordForm(phrase[0])) }
    let phrase = Phrase(forms: forms, entry: entry(named: word), isHyphened: isHyphened)
    phrases[WordBook.key(forms[0], forms[1])].append(phrase)
  }

  private func form(of word: Substring) -> UInt64 {
    if case .plain(let value) = known(WordForm(word).hash).numeral { return WordForm(String(value)).hash }
    return entry(WordForm(word)).form
  }

  /// Of a word of a list, in which capitals tell "US" from "us".
  private func entry(named word: some StringProtocol) -> Entry {
    var form = WordForm(word)
    if word.allSatisfy(\.isUppercase) { form.markCapitals() }
    return entry(form)
  }

  private mutating func addNumerals() {
    for (value, word) in WordLists.words(WordLists.numerals).enumerated() {
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
  /// Split at bytes, since no list needs characters for it.
  static func words(_ list: String) -> [Substring] {
    list.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(Substring.init)
  }
}
