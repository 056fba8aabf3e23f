/// Where a stack of blocks of different heights is scrolled to, however many there are: only the heights around the
/// screen are ever asked for.
struct BlockScroll: Equatable, Sendable {
  /// The first block on the screen.
  private(set) var block = 0
  /// Lines of it above the screen.
  private(set) var skip = 0

  /// Scrolls as little as shows some lines of a block on a screen of `rows`; of more lines than fit, the first.
  mutating func reveal(_ target: Int, lines: Range<Int>, rows: Int, height: (Int) -> Int) {
    if target < block || (target == block && lines.lowerBound < skip) {
      block = target
      skip = lines.lowerBound
    } else if !shows(target, lines, rows, height) {
      scroll(toEnd: target, at: min(lines.upperBound, lines.lowerBound + rows), rows: rows, height)
    }
  }

  /// Scrolls by some lines inside the first block.
  mutating func move(to block: Int, skip: Int) {
    self.block = block
    self.skip = max(0, skip)
  }

  private func shows(_ target: Int, _ lines: Range<Int>, _ rows: Int, _ height: (Int) -> Int) -> Bool {
    var row = -skip
    for place in block..<target {
      row += height(place)
      if row > rows { return false }
    }
    return row + min(lines.upperBound, lines.lowerBound + rows) <= rows
  }

  /// Puts a line of a block at the end of the screen.
  private mutating func scroll(toEnd target: Int, at line: Int, rows: Int, _ height: (Int) -> Int) {
    block = target
    var rest = rows - line
    while rest > 0, block > 0 {
      block -= 1
      rest -= height(block)
    }
    skip = max(0, -rest)
  }
}
