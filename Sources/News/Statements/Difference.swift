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

  /// The version's words, wherever they stand: what it says elsewhere it has not left out.
  private var said: Set<UInt64>

  package init(of version: Statement, from fuller: Statement) {
    said = Set(version.words.map(\.form))
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

  /// Takes in what stands between two words that both have, before the first or after the last.
  private mutating func compare(
    _ mine: [StatementWord], _ range: Range<Int>, _ theirs: [StatementWord], _ other: Range<Int>
  ) {
    for place in range { Difference.append(mine[place], to: &changed, continues: place > range.lowerBound) }
    let isStart = range.lowerBound == 0
    let isEnd = range.upperBound == mine.count
    let left = range.isEmpty ? other : Difference.leftOut(other, against: range.count, isStart, isEnd)
    if theirs[left].contains(where: { $0.isContent && !said.contains($0.form) }) {
      let place = isStart ? mine.first?.range.lowerBound : isEnd ? mine.last?.range.upperBound : nil
      gaps.append(place ?? mine[range.lowerBound].range.lowerBound)
    } else if !range.isEmpty {
      for place in other { Difference.append(theirs[place], to: &replaced, continues: place > other.lowerBound) }
    }
  }

  /// What nothing stands for of words that others replace: at an end of the version, where they are a good deal more,
  /// all but as many; inside it none, since nobody can tell which of them were left out.
  private static func leftOut(_ words: Range<Int>, against count: Int, _ isStart: Bool, _ isEnd: Bool) -> Range<Int> {
    guard words.count > count + 4 else { return words.prefix(0) }
    return isStart ? words.dropLast(count) : isEnd ? words.dropFirst(count) : words.prefix(0)
  }

  private static func append(_ word: StatementWord, to ranges: inout [Range<Int>], continues: Bool) {
    if continues, let last = ranges.popLast() {
      ranges.append(last.lowerBound..<word.range.upperBound)
    } else {
      ranges.append(word.range)
    }
  }
}
