/// Reads the words of a quote one after another, and joins the words of a number.
struct StatementReader {
  private let bytes: [UInt8]
  private let book = WordBook.shared
  private(set) var words: [StatementWord] = []
  private var number: SpelledNumber?
  /// Whether the next word begins a sentence, so that its capital letter means nothing.
  private var startsSentence: Bool
  private var dots = 0
  /// The last word that the book did not have as it stood; its room is used again.
  private var form = WordForm()
  private var isHyphened = false
  /// The sign of a currency, until the amount is read that it belongs to.
  private var currency: StatementWord?
  /// Where the words begin that stand inside inner quotation marks.
  private var innerStart: Int?

  /// Words after this many are not read: a longer quote is known by its beginning.
  static let limit = 300

  /// Reads a range of UTF-8 bytes that begins and ends on a character's boundary. Reported words begin inside a
  /// sentence.
  init(_ bytes: [UInt8], _ range: Range<Int>, kind: Quote.Kind = .direct) {
    self.bytes = bytes
    startsSentence = kind != .indirect
    words.reserveCapacity(min(range.count / 5, StatementReader.limit))
    var reader = TokenReader(block: range)
    while words.count < StatementReader.limit, let token = reader.next(bytes.span) {
      read(token, reader.hash)
    }
    endAmount()
    endInner()
    joinPhrases()
  }

  private mutating func read(_ token: Token, _ letters: UInt64) {
    if currency != nil && token.kind != .number && !book.isMagnitude(letters) { endAmount() }
    switch token.kind {
    case .word: readWord(token, letters)
    case .number: readDigits(token)
    case .clitic: readClitic(token)
    case .sign: return readSign(token)
    case .mark: return readMark(token)
    }
    startsSentence = false
    isHyphened = false
    dots = 0
  }

  private mutating func readWord(_ token: Token, _ hash: UInt64) {
    let known = book.known(hash)
    if let numeral = known.numeral { return readNumeral(numeral, token.range) }
    endNumber()
    if isHyphened && joinPrefix(token) { return }
    let isAcronym = token.shape.contains(.allCapitals) && token.range.count < 5
    let letters = isAcronym ? Lexicon.step(hash, WordForm.capitals) : hash
    let entry = (isAcronym ? book.known(letters) : known).entry ?? otherEntry(token, isAcronym)
    var traits: StatementWord.Traits = isHyphened ? [.hyphened] : []
    if token.isCapitalised && !startsSentence { traits.insert(.name) }
    append(entry, letters: letters, traits: traits, range: token.range)
  }

  /// "re-open" is one word.
  private mutating func joinPrefix(_ token: Token) -> Bool {
    guard let prefix = words.last, prefix.traits.contains(.prefix), prefix.range.upperBound + 1 == token.start else {
      return false
    }
    words.removeLast()
    form.take(bytes, prefix.range)
    form.add(bytes, token.range)
    let letters = form.hash
    let entry = book.known(letters).entry ?? book.inflected(&form)
    let traits = prefix.traits.intersection([.name, .afterOmission])
    append(entry, letters: letters, traits: traits, range: prefix.range.lowerBound..<token.range.upperBound)
    return true
  }

  /// "nobody" is "not" and "anybody".
  private mutating func append(
    _ entry: WordBook.Entry, letters: UInt64, traits: StatementWord.Traits, range: Range<Int>
  ) {
    var traits = traits.union(entry.traits)
    if !traits.contains(.name) { traits.remove(.month) }
    if entry.weight != .telling { traits.remove(.name) }
    if traits.contains(.negation) && entry.weight == .function {
      append(StatementWord(negationAt: range, letters: letters, traits: traits.intersection([.inner, .afterOmission])))
      traits.remove(.negation)
    }
    append(StatementWord(form: entry.form, letters: letters, weight: entry.weight, traits: traits, range: range))
  }

  /// Of a word that the book does not have as it stands.
  private mutating func otherEntry(_ token: Token, _ isAcronym: Bool) -> WordBook.Entry {
    form.take(bytes, token.range)
    if isAcronym { form.markCapitals() }
    return book.inflected(&form)
  }

  private mutating func append(_ word: StatementWord) {
    var word = word
    if dots == 3 { word.traits.insert(.afterOmission) }
    words.append(word)
  }

  /// "won't" is "will not", "isn't" "is not"; other clitics tell nothing.
  private mutating func readClitic(_ token: Token) {
    endNumber()
    guard bytes[token.range].last.map({ $0 | 0x20 }) == UInt8(ascii: "t") else { return }
    if let last = words.last, last.letters == StatementReader.wont { words[words.count - 1].weight = .function }
    append(StatementWord(negationAt: token.range, letters: StatementWord.not))
  }

  private static let wont = WordForm("won").hash
  private static let minus = WordBook.shared.entry(WordForm("minus")).form

  private mutating func readSign(_ token: Token) {
    isHyphened = bytes[token.range.lowerBound] == UInt8(ascii: "-") && !token.shape.contains(.spaced)
    switch bytes[token.range].first {
    case UInt8(ascii: "."):
      endNumber()
      startsSentence = true
      dots += 1
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): startsSentence = true
    case 0xE2 where bytes[token.range].elementsEqual([0xE2, 0x80, 0xA6]):
      startsSentence = true
      dots = 3
    case UInt8(ascii: "-") where !token.shape.isDisjoint(with: [.spaced, .blockStart]): readSymbol(token)
    case UInt8(ascii: "%"), UInt8(ascii: "$"), 0xC2, 0xE2: readSymbol(token)
    default: break
    }
  }

  /// A sign that stands for a word: "%", "°", "€". A currency's is put behind the amount, as it is spoken.
  private mutating func readSymbol(_ token: Token) {
    let next = token.range.upperBound
    let isBeforeDigit = next < bytes.count && bytes[next] &- 48 < 10
    form.take(bytes, token.range)
    guard let entry = book.known(form.hash).entry, isBeforeDigit || entry.form != StatementReader.minus else { return }
    let word = StatementWord(
      form: entry.form, letters: entry.form, weight: entry.weight, traits: [], range: token.range)
    if !isBeforeDigit || entry.form == StatementReader.minus {
      endNumber()
      append(word)
    } else {
      currency = word
    }
  }

  /// Ends an amount of money, and puts the currency behind it.
  private mutating func endAmount() {
    endNumber()
    guard let word = currency else { return }
    currency = nil
    append(word)
  }

  // MARK: Marks

  private mutating func readMark(_ token: Token) {
    if !token.shape.isDisjoint(with: [.spaced, .blockStart]) {
      endNumber()
      innerStart = words.count
    } else if !isGenitive(token.range) {
      endInner()
    }
  }

  /// Marks the words since inner quotation marks were opened.
  private mutating func endInner() {
    endNumber()
    guard let start = innerStart else { return }
    for place in start..<words.count { words[place].traits.insert(.inner) }
    innerStart = nil
  }

  /// "the workers' union"
  private func isGenitive(_ mark: Range<Int>) -> Bool {
    let next = mark.upperBound
    return bytes[mark.lowerBound - 1] | 0x20 == UInt8(ascii: "s") && next + 1 < bytes.count && bytes[next] == 0x20
      && bytes[next + 1] &- UInt8(ascii: "a") < 26
  }

  // MARK: Phrases

  /// Puts one word in the place of each phrase that it stands for.
  private mutating func joinPhrases() {
    var place = 0
    while place < words.count {
      if words[place].traits.contains(.opening), let phrase = book.phrase(words, at: place) {
        let rest = words[place...]
        words.removeSubrange(place...)
        join(rest.prefix(phrase.forms.count), phrase.entry)
        words += rest.dropFirst(phrase.forms.count)
      }
      place += 1
    }
  }

  private mutating func join(_ phrase: ArraySlice<StatementWord>, _ entry: WordBook.Entry) {
    guard let first = phrase.first, let last = phrase.last else { return }
    let letters = phrase.reduce(Lexicon.emptyHash) { ($0 ^ $1.letters) &* 0x100_0000_01B3 }
    let traits = first.traits.intersection([.name, .inner, .afterOmission])
    append(entry, letters: letters, traits: traits, range: first.range.lowerBound..<last.range.upperBound)
  }

  // MARK: Numbers

  private mutating func readDigits(_ token: Token) {
    endNumber()
    let letters = WordForm(bytes, token.range).hash
    var (digits, unit) = WordForm(bytes, token.range).numberAndUnit
    if digits.letters.isEmpty { swap(&digits, &unit) }
    if let year = shortYear(token.range) { digits = year }
    append(
      StatementWord(form: digits.hash, letters: letters, weight: .telling, traits: .number, range: token.range))
    guard !unit.letters.isEmpty else { return }
    let entry = book.entry(unit)
    append(
      StatementWord(form: entry.form, letters: letters, weight: entry.weight, traits: [], range: token.range))
  }

  /// "in '93" is 1993, and the mark opens no quotation.
  private mutating func shortYear(_ range: Range<Int>) -> WordForm? {
    guard range.count == 2, innerStart == words.count, let last = words.last,
      StatementReader.beforeYears.contains(last.letters), [0x27, 0x99].contains(bytes[range.lowerBound - 1])
    else { return nil }
    innerStart = nil
    let century = bytes[range.lowerBound] < UInt8(ascii: "3") ? "20" : "19"
    return WordForm(century + String(decoding: bytes[range], as: UTF8.self))
  }

  private static let beforeYears = Set(
    WordLists.words("in since of from until before after by").map { WordForm($0).hash })

  private mutating func readNumeral(_ numeral: WordBook.Numeral, _ range: Range<Int>) {
    if number?.takes(numeral) == false { endNumber() }
    var sum = number ?? SpelledNumber(range: range)
    sum.add(numeral)
    sum.range = sum.range.lowerBound..<range.upperBound
    number = sum
    if case .ordinal = numeral { endNumber() }
  }

  private mutating func endNumber() {
    guard let ended = number else { return }
    number = nil
    let form = WordForm(String(ended.value)).hash
    let letters = WordForm(bytes, ended.range).hash
    let isPronoun = ended.value == 1 && !ended.isOrdinal
    append(
      StatementWord(
        form: form, letters: letters, weight: isPronoun ? .function : .telling, traits: isPronoun ? [] : .number,
        range: ended.range))
  }
}
