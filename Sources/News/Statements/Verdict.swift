extension Statement {
  /// Whether both are told versions of one statement; `onOneOccasion` when their articles share another.
  package func isVersion(of other: Statement, onOneOccasion: Bool = false) -> Bool {
    let names = SpeakerName.agreement(speaker, other.speaker)
    if names != .same {
      if let told = other.relayed(of: speaker) { return isVersion(of: told, onOneOccasion: onOneOccasion) }
      if let told = relayed(of: other.speaker) { return told.isVersion(of: other, onOneOccasion: onOneOccasion) }
    }
    guard names != .different else { return false }
    let evidence = Evidence(self, other, WordAlignment(words, other.words))
    let isNameless = speaker == nil || other.speaker == nil
    let least = names == .same ? evidence.least(onOneOccasion) : evidence.leastWhenOpen(onOneOccasion, isNameless)
    let isReported = kind == .indirect || other.kind == .indirect
    return !evidence.isContradicted && evidence.shared - evidence.breaks >= least
      && evidence.share >= (isReported ? Evidence.leastReported(onOneOccasion) : evidence.leastShare)
  }
}

extension Evidence {
  /// What both must say, in hundredths; less where they share much.
  fileprivate var leastShare: Int { shared < 24 ? 76 : 72 }

  /// The same where one is reported without marks.
  fileprivate static func leastReported(_ onOneOccasion: Bool) -> Int { onOneOccasion ? 60 : 68 }

  /// What both say, in hundredths of the quote that says less.
  fileprivate var share: Int { (covered - replaced / 2) * 100 / max(whole, 1) }

  /// Shared words that say less than this, in quarters, tell nothing, whoever spoke them; where articles tell of one
  /// occasion, and where a quote stands in the other as it is, fewer tell enough.
  fileprivate func least(_ onOneOccasion: Bool) -> Int {
    onOneOccasion ? 5 : contained >= 4 ? 6 : 8
  }

  /// The same where the names do not decide; they speak less against it where one is missing.
  fileprivate func leastWhenOpen(_ onOneOccasion: Bool, _ isNameless: Bool) -> Int {
    onOneOccasion ? 10 : !isNameless ? 16 : contained >= 7 ? 12 : 14
  }
}
