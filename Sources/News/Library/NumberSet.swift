/// A set of article numbers, one bit each: 12 KB for 100,000 articles.
struct NumberSet: Equatable, Sendable {
  private var words: [UInt64] = []

  init() {}

  init(_ numbers: some Sequence<Int>) {
    for number in numbers { insert(number) }
  }

  mutating func insert(_ number: Int) {
    let word = number >> 6
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
    words[word] |= 1 << UInt64(number & 63)
  }

  func contains(_ number: Int) -> Bool {
    let word = number >> 6
    return word < words.count && words[word] & 1 << UInt64(number & 63) != 0
  }

  var count: Int {
    words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// How many of some numbers are in the set.
  func count(among numbers: [Int32]) -> Int {
    numbers.count { contains(Int($0)) }
  }

  mutating func formUnion(_ other: NumberSet) {
    if other.words.count > words.count {
      words.append(contentsOf: repeatElement(0, count: other.words.count - words.count))
    }
    for index in other.words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: NumberSet) {
    if words.count > other.words.count { words.removeLast(words.count - other.words.count) }
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func subtract(_ other: NumberSet) {
    for index in words.indices.prefix(other.words.count) { words[index] &= ~other.words[index] }
  }
}
