/// Which words of two quotes are the same, in the order of both.
///
/// The heaviest common subsequence, by the usual table (D. Hirschberg, "A linear space algorithm for computing
/// maximal common subsequences", 1975, has it and its history): time and memory are the product of the two lengths,
/// at most 300 words each.
struct WordAlignment {
  /// Places of equal words, in order, in the left and the right quote.
  private(set) var pairs: [(left: Int, right: Int)] = []

  init(_ left: [StatementWord], _ right: [StatementWord]) {
    let shared = zip(left, right).prefix { $0.form == $1.form }.count
    let limit = min(left.count, right.count) - shared
    let end = zip(left.reversed(), right.reversed()).prefix(limit).prefix { $0.form == $1.form }.count
    pairs = (0..<shared).map { ($0, $0) }
    alignMiddle(left, right, from: shared, to: (left.count - end, right.count - end))
    pairs += (0..<end).map { (left.count - end + $0, right.count - end + $0) }
    closeRuns(left, right)
  }

  /// Where a word that stands right before a shared one could be paired with either of two equal words, takes the one
  /// that stands right before there, too: then "I" is not torn from "I can’t" by another "I".
  private mutating func closeRuns(_ left: [StatementWord], _ right: [StatementWord]) {
    for place in pairs.indices.dropLast().reversed() {
      let (pair, next) = (pairs[place], pairs[place + 1])
      if pair.left + 1 == next.left, left[pair.left].form == right[next.right - 1].form {
        pairs[place].right = next.right - 1
      } else if pair.right + 1 == next.right, right[pair.right].form == left[next.left - 1].form {
        pairs[place].left = next.left - 1
      }
    }
  }

  private mutating func alignMiddle(
    _ left: [StatementWord], _ right: [StatementWord], from start: Int, to end: (left: Int, right: Int)
  ) {
    let rows = end.left - start
    let columns = end.right - start
    guard rows > 0, columns > 0 else { return }
    let table = WordAlignment.table(left[start..<end.left], right[start..<end.right])
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      let here = table[row * (columns + 1) + column]
      if left[start + row].form == right[start + column].form,
        here == table[(row + 1) * (columns + 1) + column + 1] + WordAlignment.worth(left[start + row])
      {
        pairs.append((start + row, start + column))
        row += 1
        column += 1
      } else if here == table[(row + 1) * (columns + 1) + column] {
        row += 1
      } else {
        column += 1
      }
    }
  }

  /// For each pair of places the worth of the best alignment of what follows.
  private static func table(_ left: ArraySlice<StatementWord>, _ right: ArraySlice<StatementWord>) -> [Int32] {
    let width = right.count + 1
    let others = right.map(\.form)
    var table = [Int32](repeating: 0, count: (left.count + 1) * width)
    for row in stride(from: left.count - 1, through: 0, by: -1) {
      let word = left[left.startIndex + row]
      let worth = worth(word)
      for column in stride(from: others.count - 1, through: 0, by: -1) {
        var best = max(table[(row + 1) * width + column], table[row * width + column + 1])
        if others[column] == word.form { best = max(best, table[(row + 1) * width + column + 1] + worth) }
        table[row * width + column] = best
      }
    }
    return table
  }

  private static func worth(_ word: StatementWord) -> Int32 {
    Int32(1 + 2 * word.weight.rawValue)
  }
}
