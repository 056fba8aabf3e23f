/// Breaks text into lines of a width: ranges of the same text, in one pass.
///
/// Lines break at white space, after hyphens and dashes, and between wide characters; a word longer than a line
/// breaks where the line ends. No line begins with a combining mark.
struct Wrapping {
  private let bytes: [UInt8]
  private let width: Int
  private let end: Int
  /// Line feeds break lines, and white space is kept.
  private let keepsLines: Bool

  /// Where the line at hand begins, and the columns it takes so far.
  private var start: Int
  private var columns = 0
  /// The last place where the line may break: it ends before, and the next begins after white space.
  private var breakEnd: Int?
  private var breakNext = 0
  /// Columns from the start to `breakNext`.
  private var breakColumns = 0
  /// Whether the last character that took room was a wide one.
  private var isAfterWide = false

  /// The lines of a range of `bytes`, `width` columns each at most; at least one line, empty for an empty range.
  static func lines(of bytes: [UInt8], in range: Range<Int>, width: Int, keepsLines: Bool = false) -> [Range<Int>] {
    var wrapping = Wrapping(bytes, range, max(2, width), keepsLines)
    return wrapping.lines()
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, _ width: Int, _ keepsLines: Bool) {
    self.bytes = bytes
    self.width = width
    self.keepsLines = keepsLines
    start = range.lowerBound
    end = range.upperBound
  }

  private mutating func lines() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var position = start
    while position < end {
      let byte = bytes[position]
      if byte == 0x0A, keepsLines {
        lines.append(start..<position)
        position += 1
        begin(at: position)
      } else if isSpace(byte) {
        position = takeSpace(at: position)
      } else {
        position = takeCharacter(at: position, &lines)
      }
    }
    lines.append(start..<lastEnd)
    return lines
  }

  /// Takes a code point in, after ending the line where there is no room for it.
  private mutating func takeCharacter(at position: Int, _ lines: inout [Range<Int>]) -> Int {
    let point = CodePoint(in: bytes, at: position, end: end)
    let taken = CharacterWidth.shape(of: point.value).width
    if taken == 2 || (isAfterWide && taken == 1), !Wrapping.closing.contains(point.value) {
      allowBreak(end: position, next: position)
    }
    while columns + taken > width, let line = breakLine(before: position) { lines.append(line) }
    columns += taken
    if taken > 0 { isAfterWide = taken == 2 }
    let next = position + point.length
    if breaksAfter(point.value, before: next) { allowBreak(end: next, next: next) }
    return next
  }

  /// White space at the end of the text takes no room.
  private var lastEnd: Int {
    if let breakEnd, breakNext == end { breakEnd } else { end }
  }

  private mutating func begin(at position: Int) {
    start = position
    columns = 0
    breakEnd = nil
  }

  /// White space ends a line without taking room at its end; at a line's beginning it is passed over.
  private mutating func takeSpace(at position: Int) -> Int {
    var next = position + 1
    while next < end, isSpace(bytes[next]) { next += 1 }
    if position == start, !keepsLines {
      start = next
      return next
    }
    columns += next - position
    allowBreak(end: position, next: next)
    isAfterWide = false
    return next
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D || (byte == 0x0A && !keepsLines)
  }

  /// A break after white space stands as it is: it ends the line before the white space.
  private mutating func allowBreak(end: Int, next: Int) {
    guard end > start, breakEnd == nil || breakNext < next else { return }
    breakEnd = end
    breakNext = next
    breakColumns = columns
  }

  /// Ends the line at the last place that allows it, else right here; `nil` where the line is empty.
  private mutating func breakLine(before position: Int) -> Range<Int>? {
    guard position > start else { return nil }
    let line = start..<(breakEnd ?? position)
    let rest = breakEnd == nil ? 0 : columns - breakColumns
    begin(at: breakEnd == nil ? position : breakNext)
    columns = rest
    return line
  }

  /// Marks that begin no line though a wide character stands before them: , . : ; ! ? ) ] ” ’ » and their wide
  /// relations.
  private static let closing: Set<UInt32> = [
    0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x29, 0x5D, 0x22, 0x27, 0x2019, 0x201D, 0xBB, 0x3001, 0x3002, 0x3009, 0x300B,
    0x300D, 0x300F, 0x3011, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F,
  ]

  /// After a hyphen or dash that a letter follows.
  private func breaksAfter(_ scalar: UInt32, before position: Int) -> Bool {
    guard scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014, position < end else { return false }
    return (bytes[position] | 0x20) &- 0x61 < 26 || bytes[position] > 0x7F
  }
}

extension String {
  /// Its lines where so many columns are at hand.
  package func lines(ofWidth width: Int) -> [String] {
    let bytes = Array(utf8)
    return Wrapping.lines(of: bytes, in: bytes.indices, width: width).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
