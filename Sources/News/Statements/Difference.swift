/// Where the words of one version differ from those of a fuller one.
package struct Difference: Equatable, Sendable {
  /// Words that stand otherwise, or not at all, in the fuller version: UTF-8 bytes of the article's text, in order.
  package private(set) var changed: [Range<Int>] = []
  /// Words of the fuller version that this one replaces by its own: bytes of the other article's text, in order.
  package private(set) var replaced: [Range<Int>] = []
  /// Bytes of the text before which words of the fuller version were left out, in order.
  package private(set) var gaps: [Int] = []
  /// The fuller version is in quotation marks, this one reports it.
  package private(set) var isTurnedIndirect: Bool

  package init(of version: Statement, from fuller: Statement) {
    isTurnedIndirect = version.kind == .indirect && fuller.kind != .indirect
    var previous = (left: -1, right: -1)
    for pair in WordAlignment(version.words, fuller.words).pairs {
      compare(version.words, previous.left + 1..<pair.left, fuller.words, previous.right + 1..<pair.right)
      if version.words[pair.left].letters != fuller.words[pair.right].letters {
        Difference.append(version.words[pair.left], to: &changed, continues: false)
        Difference.append(fuller.words[pair.right], to: &replaced, continues: false)
      }
      previous = pair
    }
    compare(
      version.words, previous.left + 1..<version.words.count, fuller.words, previous.right + 1..<fuller.words.count)
  }

  /// Takes in what stands between two words that both have.
  private mutating func compare(
    _ mine: [StatementWord], _ range: Range<Int>, _ theirs: [StatementWord], _ other: Range<Int>
  ) {
    for place in range { Difference.append(mine[place], to: &changed, continues: place > range.lowerBound) }
    if Difference.isGap(theirs[other], against: range.count) {
      gaps.append(
        range.upperBound < mine.count ? mine[range.upperBound].range.lowerBound : mine.last?.range.upperBound ?? 0)
    } else if !range.isEmpty {
      for place in other { Difference.append(theirs[place], to: &replaced, continues: place > other.lowerBound) }
    }
  }

  /// Words of weight that nothing stands for, or a good deal more of them than there are others.
  private static func isGap(_ words: ArraySlice<StatementWord>, against count: Int) -> Bool {
    words.count > count + (count == 0 ? 0 : 4) && words.contains(where: \.isContent)
  }

  private static func append(_ word: StatementWord, to ranges: inout [Range<Int>], continues: Bool) {
    if continues, let last = ranges.popLast() {
      ranges.append(last.lowerBound..<word.range.upperBound)
    } else {
      ranges.append(word.range)
    }
  }
}
