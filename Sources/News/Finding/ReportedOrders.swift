/// Finds orders, wishes and promises: what stands behind "to".
extension ReportReader {
  /// vowed | to go, urged | them to go
  static func infinitive(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    guard verb.classes.contains(.takesInfinitive), verb.cue != nil else { return [] }
    let complement = reader.complement(of: verb)
    if verb.classes.contains(.takesQuestion), reader.asksForItself(complement) { return [] }
    if reader.isInfinitive(complement), !verb.classes.contains(.takesPerson) {
      return reader.clause(from: complement, verb)
    }
    let start = reader.behindTo(reader.skipAdverbs(from: verb.end))
    if reader.isInfinitive(start) { return reader.clause(from: start, verb) }
    guard let object = reader.phrases.phrase(startingAt: start, ceiling: verb.sentence.upperBound),
      (object.tokens.lowerBound + 1...object.tokens.upperBound).contains(where: reader.isInfinitive)
    else { return [] }
    return reader.clause(from: start, verb)
  }

  /// "appealed to | residents to leave"
  private func behindTo(_ token: Int) -> Int {
    text.word(token) == Known.to && !isInfinitive(token) ? token + 1 : token
  }

  /// was asked | to leave · When asked | to leave, …
  static func passiveOrder(_ reader: ReportReader, _ verb: ReportingVerb) -> [Range<Int>] {
    guard verb.cue == nil, verb.classes.contains(.takesInfinitive), verb.classes.contains(.finite),
      reader.isPassive(verb), reader.isInfinitive(verb.end)
    else { return [] }
    return reader.clause(from: verb.end, verb)
  }

  private func isPassive(_ verb: ReportingVerb) -> Bool {
    var before = verb.token - 1
    while before > verb.sentence.lowerBound, text.isAdverb(before) { before -= 1 }
    return CueReader.be.contains(text.word(before)) || text.word(before) == Known.when
  }

  /// "asked not to be named": no order to anybody.
  private func asksForItself(_ start: Int) -> Bool {
    (start..<start + 3).contains { text.word($0) == Known.to && CueReader.be.contains(text.word($0 + 1)) }
  }
}
