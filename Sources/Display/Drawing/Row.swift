/// One line of a canvas. Rows that are equal look equal, so an equal row need not be written again.
package struct Row: Equatable, Sendable {
  package internal(set) var cells: [Cell]
  /// Characters with combining marks.
  private var clusters: [Cluster] = []

  /// A code point and the marks that sit on it.
  private struct Cluster: Equatable, Sendable {
    var utf8: [UInt8]
    var marks = 0
    /// What ncurses keeps in a cell beside the character; more would be a column of ink over the lines above.
    static let maximum = 4
  }

  init(cells: [Cell]) {
    self.cells = cells
  }

  /// Neighbouring cells of one style, from left to right.
  package var runs: [Run] {
    var runs: [Run] = []
    for (column, cell) in cells.enumerated() where cell.width > 0 {
      if runs.last?.style != cell.style { runs.append(Run(column: column, style: cell.style)) }
      append(cell, to: &runs[runs.count - 1].text)
    }
    return runs
  }

  /// The row without styles, and without spaces at its end.
  package var text: String {
    var bytes: [UInt8] = []
    for cell in cells where cell.width > 0 { append(cell, to: &bytes) }
    let end = bytes.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  private func append(_ cell: Cell, to bytes: inout [UInt8]) {
    if cell.glyph < 0x80 {
      bytes.append(UInt8(cell.glyph))
    } else if cell.glyph >= Cell.firstCluster {
      bytes += clusters[Int(cell.glyph - Cell.firstCluster)].utf8
    } else if let scalar = Unicode.Scalar(cell.glyph) {
      bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Puts a range of UTF-8 bytes into cells from `column` to `end`; returns the column after it.
  ///
  /// Here every character becomes harmless, whatever an article, a title or a file's name holds.
  mutating func put(_ bytes: [UInt8], _ range: Range<Int>, column: Int, end: Int, style: Style) -> Int {
    var column = column
    var position = range.lowerBound
    var base: Int?
    while position < range.upperBound {
      let point = CodePoint(in: bytes, at: position, end: range.upperBound)
      position += point.length
      switch CharacterWidth.shape(of: point.value) {
      case .narrow(let glyph) where column < end: set(glyph, width: 1, at: column, style: style)
      case .wide(let glyph) where column + 1 < end: set(glyph, width: 2, at: column, style: style)
      case .combining:
        if let base { combine(point.value, at: base) }
        continue
      case .dropped: continue
      case .narrow, .wide: return column
      }
      base = column
      column += Int(cells[column].width)
    }
    return column
  }

  private mutating func set(_ glyph: UInt32, width: UInt8, at column: Int, style: Style) {
    release(column)
    cells[column] = Cell(glyph: glyph, style: style, width: width)
    guard width == 2 else { return }
    release(column + 1)
    cells[column] = Cell(glyph: glyph, style: style, width: width)
    cells[column + 1] = Cell(glyph: 0x20, style: style, width: 0)
  }

  /// Leaves no half of a wide character that is about to be overwritten.
  private mutating func release(_ column: Int) {
    switch cells[column].width {
    case 0 where column > 0: cells[column - 1] = Cell(glyph: 0x20, style: cells[column - 1].style, width: 1)
    case 2 where column + 1 < cells.count: cells[column + 1] = Cell(glyph: 0x20, style: cells[column].style, width: 1)
    default: break
    }
  }

  private mutating func combine(_ mark: UInt32, at column: Int) {
    guard let scalar = Unicode.Scalar(mark), let utf8 = UTF8.encode(scalar) else { return }
    if cells[column].glyph < Cell.firstCluster {
      var cluster = Cluster(utf8: [])
      append(cells[column], to: &cluster.utf8)
      cells[column].glyph = Cell.firstCluster + UInt32(clusters.count)
      clusters.append(cluster)
    }
    let index = Int(cells[column].glyph - Cell.firstCluster)
    guard clusters[index].marks < Cluster.maximum else { return }
    clusters[index].utf8 += Array(utf8)
    clusters[index].marks += 1
  }
}
