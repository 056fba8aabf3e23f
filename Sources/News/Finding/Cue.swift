/// Words that say that somebody speaks, and who: "Gantz said", "according to the ministry".
struct Cue: Equatable, Sendable {
  enum Order: Equatable, Sendable {
    /// "Gantz said"
    case sourceFirst
    /// "said Gantz", "according to Gantz"
    case sourceLast
    /// "…, adding": the subject stands with an earlier verb.
    case shared
  }

  /// The verb, or "according".
  var verb: Int
  /// The words of the cue: "said", "went on", "according to".
  var tokens: Range<Int>
  var source: NounPhrase?
  var order: Order
  /// Source and verb together.
  var whole: Range<Int>
  /// What the verb may take.
  var classes: WordClasses
  /// The outlet through which the words came: the "AP" of "AP cited Gantz as saying".
  var via: NounPhrase?
  /// "an official who said": the source is no subject of the sentence.
  var isRelative = false
  /// A passive tells its source after "by", if at all.
  var isPassive = false
  /// What is no verb: "according to Gantz", "in Gantz's view", "Gantz's claim that".
  var kind = Kind.verb

  enum Kind: Equatable, Sendable {
    case verb
    /// "according to Gantz"
    case according
    /// "in Gantz's view"
    case view
    /// "Gantz's claim that"
    case noun
  }
}

extension Cue {
  /// Whether the source begins right behind another cue: "Cole said | the mayor thinks".
  func isReported(by other: Cue, _ text: Discourse) -> Bool {
    let gap = whole.lowerBound - other.whole.upperBound
    guard order == .sourceFirst, gap >= 0, gap < 12 else { return false }
    return !(other.whole.upperBound..<whole.lowerBound).contains {
      text.isComma($0) || text.isQuoted($0) || text.has($0, .coordinator)
    }
  }
}
