/// An article's tokens with the word lists each stands in, and the parts found so far.
///
/// Everything counts in tokens here; bytes come back when a quote is written. A class, as the tokens are, because every
/// reader holds it; it does not change once it is made.
final class Discourse {
  let tokens: Tokens
  let countries: [CountryMention]
  /// The word lists of each token.
  let classes: [WordClasses]
  /// The tokens of each block that has any.
  let blocks: [Range<Int>]
  /// Outermost pairs of marks, in order.
  private(set) var quotations: [Quotation] = []
  /// For each token the quotation it stands in, its marks included; -1 outside, and behind the last token.
  private(set) var quotationAt: [Int32] = []
  /// Sentences of the article's own voice: a quotation never ends one before the words that attribute it.
  private(set) var sentences: [Range<Int>] = []
  private(set) var sentenceAt: [Int32] = []
  private(set) var names: [Name] = []
  /// For each token the name it belongs to; -1 for none.
  private(set) var nameAt: [Int32] = []
  /// For each name the person or body that bears it, an index into `figures`.
  private(set) var figures: [Figure] = []
  /// Figures by the hash of their last names, for words that only a headline's capitals make a name.
  private(set) var figureByLast: [UInt64: Int] = [:]
  /// For each name the figure that bears it.
  private(set) var figureOf: [Int] = []
  /// For each name that nothing in the article ties to one of several people, who they are.
  private(set) var rivals: [Int: [Int]] = [:]
  /// For each token the country mention it belongs to; -1 for none.
  let countryAt: [Int32]

  init(_ tokens: Tokens, countries: [CountryMention]) {
    self.tokens = tokens
    self.countries = countries
    let lexicon = Lexicon.shared
    classes = tokens.all.map { $0.word == .unknown ? [] : lexicon[$0.word] }
    blocks = Discourse.blocks(of: tokens)
    countryAt = Discourse.countriesAt(tokens, countries)
    quotations = QuotationReader.read(self)
    quotationAt = Discourse.owners(quotations.map(\.whole), count: tokens.count)
    quotations = TranscriptReader.read(self)
    quotationAt = Discourse.owners(quotations.map(\.whole), count: tokens.count)
    sentences = SentenceReader.read(self)
    sentenceAt = Discourse.owners(sentences, count: tokens.count)
    quotations = TitleReader.mark(self)
    names = NameReader.read(self)
    nameAt = Discourse.owners(names.map(\.tokens), count: tokens.count)
    (figures, figureOf, rivals) = FigureReader.read(self)
    figureByLast = Dictionary(zip(figures.map(\.last), figures.indices), uniquingKeysWith: { first, _ in first })
  }

  private static func blocks(of tokens: Tokens) -> [Range<Int>] {
    var starts = tokens.all.indices.filter { tokens[$0].shape.contains(.blockStart) }
    starts.append(tokens.count)
    return zip(starts, starts.dropFirst()).map { $0..<$1 }
  }

  private static func countriesAt(_ tokens: Tokens, _ countries: [CountryMention]) -> [Int32] {
    var owners = [Int32](repeating: -1, count: tokens.count)
    var token = 0
    for (number, mention) in countries.enumerated() {
      while token < tokens.count, Int(tokens[token].end) <= mention.range.lowerBound { token += 1 }
      while token < tokens.count, Int(tokens[token].start) < mention.range.upperBound {
        owners[token] = Int32(number)
        token += 1
      }
    }
    return owners
  }

  /// For each token the number of the range that holds it, -1 for none.
  private static func owners(_ ranges: [Range<Int>], count: Int) -> [Int32] {
    var owners = [Int32](repeating: -1, count: count)
    for (number, range) in ranges.enumerated() {
      for token in range { owners[token] = Int32(number) }
    }
    return owners
  }
}

extension Discourse {
  var count: Int { tokens.count }

  @inline(__always)
  func has(_ index: Int, _ any: WordClasses) -> Bool {
    index >= 0 && index < classes.count && !classes[index].isDisjoint(with: any)
  }

  @inline(__always)
  func isWord(_ index: Int) -> Bool {
    index >= 0 && index < count && tokens[index].kind == .word
  }

  @inline(__always)
  func isCapitalised(_ index: Int) -> Bool {
    index >= 0 && index < count && tokens[index].isCapitalised
  }

  func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < count && tokens[index].kind == .number
  }

  func isLowercaseWord(_ index: Int) -> Bool {
    isWord(index) && !tokens[index].isCapitalised
  }

  func isClitic(_ index: Int) -> Bool {
    index >= 0 && index < count && tokens[index].kind == .clitic
  }

  /// "'s" of a genitive, or of "is" and "has"; the apostrophe of "the owners' club".
  func isGenitive(_ index: Int) -> Bool {
    guard isClitic(index) || isPluralApostrophe(index) else { return false }
    let last = tokens.bytes[Int(tokens[index].kind == .mark ? tokens[index].start : tokens[index].end) - 1]
    return last == UInt8(ascii: "s") || last == UInt8(ascii: "S")
  }

  private func isPluralApostrophe(_ index: Int) -> Bool {
    index > 0 && index < count && tokens[index].kind == .mark && !isSpaced(index) && !isQuoted(index)
      && isWord(index - 1) && isWord(index + 1) && isSpaced(index + 1)
  }

  @inline(__always)
  func word(_ index: Int) -> Word {
    index >= 0 && index < count ? tokens[index].word : .unknown
  }

  /// The ASCII sign that a token is; 0 for words, marks and other signs.
  @inline(__always)
  func sign(_ index: Int) -> UInt8 {
    guard index >= 0, index < count, tokens[index].kind == .sign else { return 0 }
    return tokens.bytes[Int(tokens[index].start)]
  }

  /// Whether a token stands in a quotation or is one of its marks.
  @inline(__always)
  func isQuoted(_ index: Int) -> Bool {
    index >= 0 && index < count && quotationAt[index] >= 0
  }

  /// The number of the name that a token belongs to; -1 for none.
  @inline(__always)
  func name(at index: Int) -> Int32 {
    index >= 0 && index < nameAt.count ? nameAt[index] : -1
  }

  /// Whether a token belongs to a country's name.
  @inline(__always)
  func namesCountry(_ index: Int) -> Bool {
    index >= 0 && index < count && countryAt[index] >= 0
  }

  /// A word that can only be a verb here.
  func isPlainVerb(_ index: Int) -> Bool {
    has(index, [.auxiliary, .verb, .finite]) && !has(index, .alsoNoun)
  }

  func isComma(_ index: Int) -> Bool { sign(index) == UInt8(ascii: ",") }
  func isColon(_ index: Int) -> Bool { sign(index) == UInt8(ascii: ":") }
  func isPoint(_ index: Int) -> Bool { sign(index) == UInt8(ascii: ".") }

  /// A hyphen inside a word, and no part of a dash typed as two of them.
  func isHyphen(_ index: Int) -> Bool {
    sign(index) == UInt8(ascii: "-") && !tokens[index].shape.contains(.spaced) && sign(index - 1) != sign(index)
  }

  /// A dash that parts phrases: – or —, or a hyphen with space around it.
  func isDash(_ index: Int) -> Bool {
    let sign = sign(index)
    if sign == UInt8(ascii: "-") { return tokens[index].shape.contains(.spaced) || self.sign(index + 1) == sign }
    guard sign == 0xE2 else { return false }
    let start = Int(tokens[index].start)
    return tokens.bytes[start + 1] == 0x80 && (0x93...0x95).contains(tokens.bytes[start + 2])
  }

  /// Behind the dash of "TROMSØ, Norway – Three countries …" and the colon of "NEW DELHI: Three …".
  func behindDateline(_ start: Int) -> Int {
    guard startsBlock(start), start < count, tokens[start].shape.contains(.allCapitals) else { return start }
    let window = start..<min(count, start + 12)
    guard let end = window.first(where: { isDash($0) || isColon($0) || isTerminator($0) }), end > start,
      isDash(end) || isColon(end) && (start..<end).allSatisfy({ tokens[$0].shape.contains(.allCapitals) })
    else { return start }
    return end + 1
  }

  /// . ! ? or …
  func isTerminator(_ index: Int) -> Bool {
    switch sign(index) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case 0xE2: tokens.bytes[tokens[index].range].elementsEqual([0xE2, 0x80, 0xA6])
    default: false
    }
  }

  func isSpaced(_ index: Int) -> Bool {
    index >= count || !tokens[index].shape.isDisjoint(with: [.spaced, .blockStart])
  }

  func startsBlock(_ index: Int) -> Bool {
    index >= count || tokens[index].shape.contains(.blockStart)
  }

  /// The folded letters' hash: equal for spellings that differ in case or accents only.
  func hash(_ index: Int) -> UInt64 {
    Lexicon.hash(tokens.bytes, tokens[index].range)
  }

  /// UTF-8 bytes of the text from the first token's start to the last one's end.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return Int(tokens[first].start)..<Int(tokens[last].end)
  }

  func letters(_ range: Range<Int>) -> String {
    String(decoding: tokens.bytes[bytes(of: range)], as: UTF8.self)
  }
}
