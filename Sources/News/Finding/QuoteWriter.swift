/// Turns what the rules decided into quotes with speakers, in order of the text.
struct QuoteWriter {
  private struct Draft {
    var tokens: Range<Int>
    var attribution: Attribution
    /// The quotation it stands for; `nil` for a reported clause.
    var quotation: Int?
  }

  private let context: AttributionContext
  private var resolver: SpeakerResolver
  /// For each quotation the quote written for it.
  private var written: [Int: Quote] = [:]

  init(_ context: AttributionContext) {
    self.context = context
    resolver = SpeakerResolver(context)
  }

  func write(_ reported: [ReportedClause]) -> (quotes: [Quote], speakers: [Speaker]) {
    var writer = self
    let quotes = writer.drafts(reported).map { writer.quote($0) }
    return (quotes, writer.resolver.speakers)
  }

  private func drafts(_ reported: [ReportedClause]) -> [Draft] {
    let fragments = Set(reported.flatMap(\.fragments))
    let quoted = context.decided.indices.compactMap { number in
      fragments.contains(number)
        ? nil
        : context.decided[number].map {
          Draft(tokens: context.text.quotations[number].inner, attribution: $0, quotation: number)
        }
    }
    let clauses = reported.map { Draft(tokens: shown($0), attribution: $0.attribution, quotation: $0.fragments.last) }
    return (quoted + clauses).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Of a clause that is one quotation to three fifths or more, the quoted words; else the whole clause.
  private func shown(_ clause: ReportedClause) -> Range<Int> {
    guard clause.fragments.count == 1, let number = clause.fragments.first else { return clause.tokens }
    let inner = context.text.quotations[number].inner
    let share = context.text.bytes(of: inner).count * 5
    return share >= context.text.bytes(of: clause.tokens).count * 3 ? inner : clause.tokens
  }

  private mutating func quote(_ draft: Draft) -> Quote {
    var quote = Quote(kind: draft.attribution.kind, range: range(of: draft), rule: draft.attribution.rule)
    quote.cueRange = draft.attribution.cue.map(context.text.bytes(of:))
    quote.via = draft.attribution.via.map { context.text.letters($0.tokens) }
    switch draft.attribution.source {
    case .phrase(let phrase): name(&quote, phrase)
    case .sameAs(let other): copy(&quote, other, crossing: crosses(draft, other))
    case .nobody: break
    }
    if let number = draft.quotation { written[number] = quote }
    return quote
  }

  /// The words without marks and without the comma that belongs to the sentence around them.
  private func range(of draft: Draft) -> Range<Int> {
    var tokens = draft.tokens
    while tokens.count > 1, let last = tokens.last, context.text.isComma(last) { tokens.removeLast() }
    return context.text.bytes(of: tokens)
  }

  private mutating func name(_ quote: inout Quote, _ phrase: NounPhrase) {
    let answer = resolver.resolve(phrase)
    quote.speaker = answer.speaker
    quote.candidates = answer.candidates
    quote.certainty = answer.certainty
    quote.speakerRange = context.text.bytes(of: withName(phrase))
    if let speaker = answer.speaker { resolver.count(speaker) }
  }

  /// Whether a paragraph's start lies between a quotation and the one whose speaker it shares.
  private func crosses(_ draft: Draft, _ other: Int) -> Bool {
    let other = context.text.quotations[other].open
    let range = min(other, draft.tokens.lowerBound) + 1..<max(other, draft.tokens.lowerBound) + 1
    return range.contains { context.text.startsBlock($0) }
  }

  /// "The Finnish minister, Aino Kettunen": the description with the name behind it.
  private func withName(_ phrase: NounPhrase) -> Range<Int> {
    guard case .common(let head) = phrase.kind, let name = context.text.apposed(phrase, head: head) else {
      return phrase.tokens
    }
    return phrase.tokens.lowerBound..<max(phrase.tokens.upperBound, context.text.names[name].tokens.upperBound)
  }

  private mutating func copy(_ quote: inout Quote, _ other: Int, crossing: Bool) {
    if written[other] == nil, case .phrase(let phrase)? = source(of: other) { return name(&quote, phrase) }
    guard let original = written[other] else { return }
    quote.speaker = original.speaker
    quote.speakerRange = original.speakerRange
    quote.candidates = original.candidates
    quote.certainty = original.certainty
    if crossing, quote.certainty == .named { quote.certainty = .workedOut }
    if let speaker = quote.speaker { resolver.count(speaker) }
  }

  /// Follows "the same as" to words; `nil` where that never ends.
  private func source(of quotation: Int) -> Attribution.Source? {
    var quotation = quotation
    for _ in 0..<64 {
      guard let attribution = context.decided[quotation] else { return nil }
      guard case .sameAs(let next) = attribution.source else { return attribution.source }
      quotation = next
    }
    return nil
  }
}
