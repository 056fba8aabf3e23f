/// The paragraphs of plain text, each a range of its lines.
///
/// Empty lines part them. Where lines follow each other directly, a break between two of them is a wrapped line if the
/// next word would not have fitted, and the end of a paragraph if it would.
struct Paragraphs {
  private(set) var all: [Range<Int>] = []
  private let lines: SourceLines

  init(of lines: SourceLines, from first: Int) {
    self.lines = lines
    var start = first
    while start < lines.ranges.count {
      let end = (start..<lines.ranges.count).first { lines.isBlank($0) } ?? lines.ranges.count
      if end > start { addBlock(start..<end) }
      start = end + 1
    }
  }

  /// Lines wider than this are never wrapped: their writer left that to others.
  private static let widestWrapped = 100
  /// Lines narrower than this are short by nature: verses, addresses.
  private static let narrowestWrapped = 45

  private mutating func addBlock(_ block: Range<Int>) {
    guard block.count > 1 else { return all.append(block) }
    let width = block.map(columns).max() ?? 0
    var start = block.lowerBound
    for line in block.dropFirst() where !isWrapped(line, width) {
      all.append(start..<line)
      start = line
    }
    all.append(start..<block.upperBound)
  }

  /// Whether a line goes on with the paragraph of the line before it, in a block as wide as `width`.
  private func isWrapped(_ line: Int, _ width: Int) -> Bool {
    guard width <= Paragraphs.widestWrapped, !startsItem(line), !isIndented(line) || isIndented(line - 1) else {
      return false
    }
    if startsSmall(line) { return true }
    guard width >= Paragraphs.narrowestWrapped else { return false }
    let room = width - columns(line - 1)
    return room <= firstWord(line) || (!endsSentence(line - 1) && room * 5 < width * 2)
  }

  private func columns(_ line: Int) -> Int {
    lines[line].count { $0 & 0xC0 != 0x80 }
  }

  private func firstWord(_ line: Int) -> Int {
    content(line).prefix { $0 != 0x20 }.count { $0 & 0xC0 != 0x80 }
  }

  private func content(_ line: Int) -> ArraySlice<UInt8> {
    lines[line].drop { $0 == 0x20 || $0 == 0x09 }
  }

  private func isIndented(_ line: Int) -> Bool {
    lines[line].first == 0x09 || lines[line].starts(with: "  ".utf8)
  }

  private func startsSmall(_ line: Int) -> Bool {
    String(decoding: content(line).prefix(4), as: UTF8.self).first?.isLowercase ?? false
  }

  private func startsItem(_ line: Int) -> Bool {
    ["- ", "* ", "• ", "– "].contains { content(line).starts(with: $0.utf8) }
  }

  private func endsSentence(_ line: Int) -> Bool {
    String(decoding: lines[line].suffix(3), as: UTF8.self).last.map { ".!?:”\"’'".contains($0) } ?? true
  }
}
