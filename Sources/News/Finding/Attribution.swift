/// Who says a quotation, before it is known who that is.
struct Attribution: Equatable, Sendable {
  enum Source: Equatable, Sendable {
    case phrase(NounPhrase)
    /// Whoever says that quotation.
    case sameAs(Int)
  }

  var source: Source
  var cue: Range<Int>?
  var via: NounPhrase?
  var kind: Quote.Kind = .direct
  /// The rule that decided.
  var rule = ""
  /// The tokens that are shown where they are more than the quoted words: the reported clause of a fragment.
  var tokens: Range<Int>?
}

/// A small named rule: looks at one quotation and says who speaks, or nothing.
struct AttributionRule: Sendable {
  var name: String
  var decide: @Sendable (AttributionContext, Int) -> Attribution?
}

/// What the rules may look at: the article, its cues, and what earlier rules decided.
struct AttributionContext {
  let text: Discourse
  let phrases: PhraseReader
  let cues: [Cue]
  /// For each sentence its cues, as places in `cues`.
  let cuesOf: [Range<Int>]
  /// For each quotation what has been decided.
  var decided: [Attribution?]

  init(_ text: Discourse) {
    self.text = text
    phrases = PhraseReader(text: text)
    var cues: [Cue] = []
    var cuesOf: [Range<Int>] = []
    for sentence in text.sentences {
      let start = cues.count
      cues += CueReader.read(text, phrases, sentence)
      cuesOf.append(start..<cues.count)
    }
    self.cues = cues
    self.cuesOf = cuesOf
    decided = Array(repeating: nil, count: text.quotations.count)
  }

  /// Applies the rules in order, each to all quotations that no earlier one claimed.
  mutating func decide(by rules: [AttributionRule]) {
    for rule in rules {
      for quotation in decided.indices where decided[quotation] == nil {
        guard var attribution = rule.decide(self, quotation) else { continue }
        attribution.rule = rule.name
        decided[quotation] = attribution
      }
    }
  }
}

extension AttributionContext {
  func sentence(of quotation: Int) -> Int { Int(text.sentenceAt[text.quotations[quotation].open]) }

  /// The last cue of the sentence before the quotation, no other quotation between.
  func cueBefore(_ quotation: Int) -> Cue? {
    let open = text.quotations[quotation].open
    let floor = quotation > 0 ? text.quotations[quotation - 1].whole.upperBound : 0
    return cues[cuesOf[sentence(of: quotation)]].last { $0.verb < open && $0.tokens.lowerBound >= floor }
  }

  /// The first cue of the sentence behind the quotation, no other quotation between.
  func cueBehind(_ quotation: Int) -> Cue? {
    let end = text.quotations[quotation].whole.upperBound
    let next = quotation + 1 < text.quotations.count ? text.quotations[quotation + 1].open : text.count
    return cues[cuesOf[sentence(of: quotation)]].first { $0.verb >= end && $0.verb < next }
  }

  /// Whether nothing but commas, dashes and adverbs stands between.
  func isGap(_ range: Range<Int>) -> Bool {
    range.allSatisfy { text.isComma($0) || text.isDash($0) || text.isAdverb($0) || text.isTerminator($0) }
  }

  /// Whether a sentence is quotations and nothing else.
  func isBare(_ quotation: Int) -> Bool {
    text.sentences[sentence(of: quotation)].allSatisfy { text.quotationAt[$0] >= 0 || text.tokens[$0].kind == .sign }
  }

  /// Whether words of the same sentence stand right before the quotation: it is part of a clause.
  func isEmbedded(_ quotation: Int) -> Bool {
    let open = text.quotations[quotation].open
    guard open > text.sentences[sentence(of: quotation)].lowerBound else { return false }
    return text.isWord(open - 1) || text.isClitic(open - 1) || text.tokens[open - 1].kind == .number
      || text.isHyphen(open - 1)
  }

  func block(of quotation: Int) -> Int {
    let open = text.quotations[quotation].open
    var low = 0
    var high = text.blocks.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if text.blocks[middle].lowerBound <= open { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
