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
    endNumber()
  }

  private mutating func read(_ token: Token, _ letters: UInt64) {
    switch token.kind {
    case .word: readWord(token, letters)
    case .number: readDigits(token)
    case .clitic: readClitic(token)
    case .sign: return readSign(token)
    case .mark: return
    }
    startsSentence = false
    dots = 0
  }

  private mutating func readWord(_ token: Token, _ hash: UInt64) {
    var letters = hash
    var known = book.known(letters)
    if let numeral = known.numeral { return readNumeral(numeral, token.range) }
    endNumber()
    let isAcronym = token.shape.contains(.allCapitals) && token.range.count < 5
    if isAcronym {
      letters = Lexicon.step(letters, WordForm.capitals)
      known = book.known(letters)
    }
    let entry = known.entry ?? otherEntry(token, isAcronym)
    var traits: StatementWord.Traits = entry.isNegation ? .negation : []
    if token.isCapitalised && !startsSentence && entry.weight == .telling { traits.insert(.name) }
    append(
      StatementWord(form: entry.form, letters: letters, weight: entry.weight, traits: traits, range: token.range))
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
    let not = book.entry(WordForm("not"))
    append(
      StatementWord(form: not.form, letters: not.form, weight: not.weight, traits: .negation, range: token.range))
  }

  private static let wont = WordForm("won").hash

  private mutating func readSign(_ token: Token) {
    switch bytes[token.range].first {
    case UInt8(ascii: "."):
      endNumber()
      startsSentence = true
      dots += 1
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): startsSentence = true
    case UInt8(ascii: "%"): readPercent(token)
    case 0xE2 where bytes[token.range].elementsEqual([0xE2, 0x80, 0xA6]):
      startsSentence = true
      dots = 3
    default: break
    }
  }

  private mutating func readPercent(_ token: Token) {
    endNumber()
    let form = book.entry(WordForm("percent")).form
    append(StatementWord(form: form, letters: form, weight: .telling, traits: [], range: token.range))
  }

  // MARK: Numbers

  private mutating func readDigits(_ token: Token) {
    endNumber()
    let letters = WordForm(bytes, token.range).hash
    var (digits, unit) = WordForm(bytes, token.range).numberAndUnit
    if digits.letters.isEmpty { swap(&digits, &unit) }
    append(
      StatementWord(form: digits.hash, letters: letters, weight: .telling, traits: .number, range: token.range))
    guard !unit.letters.isEmpty else { return }
    let entry = book.entry(unit)
    append(
      StatementWord(form: entry.form, letters: letters, weight: entry.weight, traits: [], range: token.range))
  }

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

/// A number written in words, as far as it has been read: "two thousand three hundred".
private struct SpelledNumber {
  var range: Range<Int>
  private(set) var isOrdinal = false
  private var thousands = 0
  private var rest = 0

  init(range: Range<Int>) { self.range = range }

  var value: Int { thousands &+ rest }

  /// "Twenty-first" is a number, "one third" two.
  func takes(_ numeral: WordBook.Numeral) -> Bool {
    if case .ordinal = numeral { rest == 0 || rest >= 20 && rest % 10 == 0 } else { true }
  }

  /// Sums wrap around when somebody counts beyond the largest integer.
  mutating func add(_ numeral: WordBook.Numeral) {
    switch numeral {
    case .plain(let value): rest &+= value
    case .ordinal(let value):
      rest &+= value
      isOrdinal = true
    case .hundred: rest = max(rest, 1) &* 100
    case .thousand:
      thousands &+= max(rest, 1) &* 1000
      rest = 0
    }
  }
}
