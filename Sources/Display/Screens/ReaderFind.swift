import News

/// Finding words in an article.
extension Reader {
  /// Marks where words stand and goes to the first place at or after a byte, else to the first of all; says whether
  /// there is one. Without words nothing is marked and the article stands where it stood at that byte.
  mutating func find(_ words: String, from origin: Int) -> Bool {
    mark(Occurrences.of(words, in: bytes))
    hasBeenToMatch = true
    scroll(to: layout.line(at: origin))
    guard !matches.isEmpty else { return words.isEmpty }
    let next = matches.firstIndexSorted { $0.lowerBound >= origin }
    cursor = .match(next < matches.count ? next : 0)
    if let cursorRange { reveal(cursorRange.lowerBound) }
    return true
  }
}
