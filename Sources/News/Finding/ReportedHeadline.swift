/// Finds what a headline says somebody said: "Cole: No deal before spring".
extension ReportReader {
  private static let longest = 30
  private static let longestLabel = 8

  /// The words behind the colon of a short first or second block that begins with a source; `nil` where there are none.
  func headline(ofBlock block: Range<Int>) -> (source: NounPhrase, tokens: Range<Int>)? {
    guard block.count < ReportReader.longest,
      let source = phrases.phrase(startingAt: block.lowerBound, ceiling: block.upperBound),
      source.kind != .pronoun, text.isSourceLike(source) || text.isNamed(source),
      !text.has(block.lowerBound, .determiner),
      source.tokens.count < ReportReader.longestLabel,
      text.isColon(source.tokens.upperBound)
    else { return nil }
    let start = source.tokens.upperBound + 1
    guard start + 2 < block.upperBound, !text.isQuoted(start) || continuesClause(Int(text.quotationAt[start])) else {
      return nil
    }
    return (source, start..<trimmed(start..<block.upperBound))
  }
}
