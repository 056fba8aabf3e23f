/// A line being typed, with readline's keys.
struct LineEditor: Equatable, Sendable {
  private(set) var characters: [Character]
  /// The character before which the cursor stands.
  private(set) var cursor: Int

  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }
  var textBeforeCursor: String { String(characters[..<cursor]) }

  /// Edits; says `false` for a key that does not edit.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left, .control("B"): cursor = max(0, cursor - 1)
    case .right, .control("F"): cursor = min(characters.count, cursor + 1)
    case .home, .control("A"): cursor = 0
    case .end, .control("E"): cursor = characters.count
    case .alt("b"): cursor = wordStart
    case .alt("f"): cursor = wordEnd
    case .backspace, .control("H"): delete(max(0, cursor - 1)..<cursor)
    case .delete, .control("D"): delete(cursor..<min(characters.count, cursor + 1))
    case .control("W"): delete(wordStart..<cursor)
    case .alt("d"): delete(cursor..<wordEnd)
    case .control("U"): delete(0..<cursor)
    case .control("K"): delete(cursor..<characters.count)
    default: return false
    }
    return true
  }

  /// Puts text in at the cursor; what is pasted over several lines becomes one.
  mutating func insert(_ text: String) {
    let line = text.map { $0.isNewline ? " " : $0 }
    characters.insert(contentsOf: line, at: cursor)
    cursor += line.count
  }

  private mutating func delete(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  /// Where the word before the cursor begins.
  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  /// Where the word after the cursor ends.
  private var wordEnd: Int {
    var end = cursor
    while end < characters.count, characters[end].isWhitespace { end += 1 }
    while end < characters.count, !characters[end].isWhitespace { end += 1 }
    return end
  }
}
