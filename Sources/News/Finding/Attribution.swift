/// Who says a quotation, before it is known who that is.
struct Attribution: Equatable, Sendable {
  enum Source: Equatable, Sendable {
    case phrase(NounPhrase)
    /// Whoever says that quotation.
    case sameAs(Int)
    /// The article does not say: "it was announced that".
    case nobody
  }

  var source: Source
  var cue: Range<Int>?
  var via: NounPhrase?
  var kind: Quote.Kind = .direct
  /// The rule that decided.
  var rule = ""
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
  /// For each sentence whether it is quotations and nothing else.
  private let bare: [Bool]
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
    bare = text.sentences.map { $0.allSatisfy { text.isQuoted($0) || text.tokens[$0].kind == .sign } }
    decided = Array(repeating: nil, count: text.quotations.count)
  }

  /// Applies the rules in order, each to all quotations that no earlier one claimed.
  mutating func decide(by rules: [AttributionRule]) {
    for rule in rules {
      for quotation in decided.indices where decided[quotation] == nil && !text.quotations[quotation].isTitle {
        guard var attribution = rule.decide(self, quotation) else { continue }
        attribution.rule = rule.name
        if isFragment(quotation, of: attribution) { attribution.kind = .mixed }
        if attribution.via == nil {
          attribution.via = report(ofSentence: sentence(of: quotation), besides: attribution)?.source
        }
        decided[quotation] = attribution
      }
    }
  }
}

extension AttributionContext {
  func sentence(of quotation: Int) -> Int { Int(text.sentenceAt[text.quotations[quotation].open]) }

  /// The last cue of the sentence before the quotation, no other quotation between.
  func cueBefore(_ quotation: Int) -> Cue? {
    let floor = quotation > 0 ? text.quotations[quotation - 1].whole.upperBound : 0
    return cuesBefore(quotation).last.flatMap { $0.tokens.lowerBound >= floor ? $0 : nil }
  }

  /// The first cue of the sentence behind the quotation, no other quotation between.
  func cueBehind(_ quotation: Int) -> Cue? {
    let next = quotation + 1 < text.quotations.count ? text.quotations[quotation + 1].open : text.count
    return cuesBehind(quotation).first.flatMap { $0.verb < next ? $0 : nil }
  }

  /// The nearest cues of the sentence before the quotation; eight at most, so that a hostile sentence costs no more.
  func cuesBefore(_ quotation: Int) -> ArraySlice<Cue> {
    let open = text.quotations[quotation].open
    let all = cuesOf[sentence(of: quotation)]
    let end = cues.partitioningIndex(in: all) { $0.verb >= open }
    return cues[max(all.lowerBound, end - 8)..<end]
  }

  /// The nearest cues of the sentence behind the quotation, eight at most.
  func cuesBehind(_ quotation: Int) -> ArraySlice<Cue> {
    let behind = text.quotations[quotation].whole.upperBound
    let all = cuesOf[sentence(of: quotation)]
    let start = cues.partitioningIndex(in: all) { $0.verb >= behind }
    return cues[start..<min(all.upperBound, start + 8)]
  }

  /// "…, AP reported" at the end of a sentence that has a speaker of its own: through whom the words came.
  func report(ofSentence number: Int) -> Cue? {
    let cues = cues[cuesOf[number].suffix(8)]
    guard cues.count > 1, let last = cues.last, last.order != .shared, let source = last.source, text.isOutlet(source),
      text.isComma(last.whole.lowerBound - 1),
      cues.dropLast().contains(where: {
        $0.source != nil && $0.source != source && $0.verb > text.sentences[number].lowerBound
      })
    else { return nil }
    return last
  }

  /// The report that ends a sentence, if it is not what the attribution itself rests on.
  private func report(ofSentence number: Int, besides attribution: Attribution) -> Cue? {
    guard case .phrase(let source) = attribution.source, let report = report(ofSentence: number),
      report.source != source
    else { return nil }
    return report
  }

  /// Whether nothing but commas, dashes, stray marks and adverbs stands between.
  func isGap(from start: Int, to end: Int) -> Bool {
    start <= end
      && (start..<end).allSatisfy { token in
        text.tokens[token].kind == .mark || text.isComma(token) || text.isDash(token) || text.isAdverb(token)
          || text.isTerminator(token)
      }
  }

  /// Whether the quotation's sentence is quotations and nothing else.
  func isBare(_ quotation: Int) -> Bool { bare[sentence(of: quotation)] }

  /// Whether words of the same sentence stand right before the quotation: it is part of a clause.
  func isEmbedded(_ quotation: Int) -> Bool {
    let open = text.quotations[quotation].open
    guard open > text.sentences[sentence(of: quotation)].lowerBound else { return false }
    return text.isWord(open - 1) || text.isClitic(open - 1) || text.tokens[open - 1].kind == .number
      || text.isHyphen(open - 1)
  }

  /// Whether the quotation is a part of a clause of the article's own: words that are neither its cue nor "that" stand
  /// right before it, or the clause goes on behind it in small letters.
  func isFragment(_ quotation: Int, of attribution: Attribution) -> Bool {
    guard text.quotations[quotation].label == nil, isEmbedded(quotation) else { return false }
    let open = text.quotations[quotation].open
    let isWhole = attribution.cue?.upperBound == open || text.word(open - 1) == Known.that
    return !isWhole || goesOn(behind: quotation)
  }

  private func goesOn(behind quotation: Int) -> Bool {
    let whole = text.quotations[quotation].whole
    guard text.isLowercaseWord(whole.lowerBound + 1), text.isLowercaseWord(whole.upperBound),
      let last = text.quotations[quotation].inner.last
    else { return false }
    return !text.isComma(last) && !text.isTerminator(last) && !text.has(whole.upperBound, .finite)
  }
}
