/// A clause that reports speech without marks, or with marks around a part of it.
struct ReportedClause: Equatable, Sendable {
  var tokens: Range<Int>
  var attribution: Attribution
  /// Quotations inside it that are fragments of it and no quotes of their own.
  var fragments: [Int] = []
}

/// A small named rule: which words a verb of speech reports, if it is of the rule's kind.
struct ReportRule: Sendable {
  var name: String
  /// The runs of tokens that are reported, in order: two where the cue stands between them.
  var read: @Sendable (ReportReader, ReportingVerb) -> [Range<Int>]
}

/// Finds indirect speech: the clauses that cues report.
struct ReportedSpeech {
  /// The rules in the order of their trust.
  static let rules: [ReportRule] = [
    ReportRule(name: "according to", read: ReportReader.accordingTo),
    ReportRule(name: "in somebody's view", read: ReportReader.view),
    ReportRule(name: "as somebody said", read: ReportReader.asSaid),
    ReportRule(name: "that-clause", read: ReportReader.thatClause),
    ReportRule(name: "feeling voiced", read: ReportReader.feeling),
    ReportRule(name: "is said to", read: ReportReader.saidTo),
    ReportRule(name: "reported question", read: ReportReader.question),
    ReportRule(name: "order or promise", read: ReportReader.infinitive),
    ReportRule(name: "order to somebody", read: ReportReader.passiveOrder),
    ReportRule(name: "clause behind the cue", read: ReportReader.clauseBehind),
    ReportRule(name: "clause before the cue", read: ReportReader.clauseBefore),
    ReportRule(name: "judgement", read: ReportReader.judgement),
    ReportRule(name: "topic", read: ReportReader.topic),
    ReportRule(name: "thing said", read: ReportReader.thingSaid),
    ReportRule(name: "around a fragment", read: ReportReader.aroundFragment),
  ]

  private let reader: ReportReader
  private let rules: [ReportRule]
  private var clauses: [ReportedClause] = []
  /// Where the last clause ended: what stands before belongs to no other.
  private var floor = 0

  private var text: Discourse { reader.text }

  static func find(_ context: AttributionContext, rules: [ReportRule] = rules) -> [ReportedClause] {
    var finder = ReportedSpeech(reader: ReportReader(context: context), rules: rules)
    let blocks = context.text.blocks.prefix(2)
    for block in blocks { finder.read(headline: block) }
    for sentence in context.text.sentences.indices { finder.read(sentence: sentence) }
    return finder.clauses
  }

  private init(reader: ReportReader, rules: [ReportRule]) {
    self.reader = reader
    self.rules = rules
  }

  private mutating func read(headline block: Range<Int>) {
    guard let found = reader.headline(ofBlock: block), let run = reader.whole(found.tokens) else { return }
    var attribution = Attribution(source: .phrase(found.source), kind: run.fragments.isEmpty ? .indirect : .mixed)
    attribution.rule = "headline"
    clauses.append(ReportedClause(tokens: run.tokens, attribution: attribution, fragments: run.fragments))
    floor = block.upperBound
  }

  private mutating func read(sentence number: Int) {
    let report = reader.context.report(ofSentence: number)
    floor = max(floor, text.sentences[number].lowerBound)
    let start = floor
    for var verb in reader.verbs(ofSentence: number) where verb.token >= floor {
      let isReport = verb.token == report?.verb
      if isReport, floor > start { continue }
      verb.floor = floor
      read(verb, isReport ? nil : report)
    }
  }

  /// Applies the rules in order until one answers.
  private mutating func read(_ verb: ReportingVerb, _ report: Cue?) {
    for rule in rules {
      let found = rule.read(reader, verb)
      if found.isEmpty { continue }
      let runs = found.compactMap { cut($0, before: report) }.compactMap { reader.whole($0, before: verb.token) }
      guard !runs.isEmpty else { continue }
      for run in runs {
        clauses.append(
          ReportedClause(
            tokens: run.tokens, attribution: attribution(verb, rule, run.fragments.isEmpty, report?.source),
            fragments: run.fragments))
        floor = max(floor, run.tokens.upperBound)
      }
      return
    }
  }

  /// Without "AP reported" at the sentence's end.
  private func cut(_ tokens: Range<Int>, before report: Cue?) -> Range<Int>? {
    guard let report, tokens.contains(report.verb) else { return tokens }
    let end = report.whole.lowerBound - 1
    return end > tokens.lowerBound ? tokens.lowerBound..<end : nil
  }

  private func attribution(_ verb: ReportingVerb, _ rule: ReportRule, _ isPlain: Bool, _ report: NounPhrase?)
    -> Attribution
  {
    let source = verb.source.map { Attribution.Source.phrase($0) } ?? .nobody
    var attribution = Attribution(source: source, cue: verb.tokens, via: verb.cue?.via ?? report)
    attribution.kind = isPlain ? .indirect : .mixed
    attribution.rule = rule.name
    return attribution
  }
}
