/// A quote before it is set beside others.
struct Telling {
  var row: QuoteRow
  var statement: Statement
  var reprint: Reprint
  /// Quotes beside it in its sentence that say too little to be compared by themselves.
  var splitOff: [Telling] = []
  /// Which of its article's earlier wordings tells it; `nil` for what the article tells now.
  var wording: Int?

  /// The first of those that are equally full.
  static func fullest(of tellings: [Telling]) -> Telling? {
    tellings.max { $0.fullness < $1.fullness }
  }

  /// A statement in marks is fuller than a fragment, and that than what is reported, since a paraphrase is no measure
  /// for the words; within a kind more words of weight are.
  var fullness: (Int, Int) {
    let kind = statement.kind == .direct ? 2 : statement.kind == .mixed ? 1 : 0
    return (kind, statement.words.reduce(0) { $0 + $1.weight.rawValue })
  }

  /// What was split off some tellings and goes on as the fullest does: "Taxes," she said, "will not rise this year."
  static func continuations(of tellings: [Telling]) -> [Telling] {
    guard let whole = fullest(of: tellings)?.statement else { return [] }
    var known = Set(tellings.map(\.row.place))
    return tellings.flatMap { telling in
      telling.splitOff.filter { telling.isContinued(by: $0, in: whole) && known.insert($0.row.place).inserted }
    }
  }

  private func isContinued(by other: Telling, in whole: Statement) -> Bool {
    let (words, others) = (statement.words[...], other.statement.words[...])
    let isBefore = other.row.range.lowerBound < row.range.lowerBound
    return whole.hasRun(isBefore ? others + words.prefix(1) : words.suffix(1) + others)
  }
}

extension Statement {
  /// Whether these words stand in it one right after another.
  fileprivate func hasRun(_ run: ArraySlice<StatementWord>) -> Bool {
    let last = words.count - run.count
    return last >= 0 && (0...last).contains { start in zip(words[start...], run).allSatisfy { $0.form == $1.form } }
  }
}
