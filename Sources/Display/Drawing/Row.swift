/// One line of a canvas. Rows that are equal look equal, so an equal row need not be written again.
package struct Row: Equatable, Sendable {
  package internal(set) var cells: [Cell]
  /// Characters with combining marks: a code point and the marks that sit on it.
  private var clusters: [[Unicode.Scalar]] = []

  /// The marks that ncurses keeps in a cell beside the character; more would be a column of ink over the lines above.
  private static let marksLimit = 4

  init(cells: [Cell]) {
    self.cells = cells
  }

  /// What stands in a cell, if it is more than one code point: a character and the marks on it, at most four.
  package func cluster(of cell: Cell) -> [Unicode.Scalar]? {
    cell.glyph < Cell.firstCluster ? nil : clusters[Int(cell.glyph - Cell.firstCluster)]
  }

  /// The row without styles, and without spaces at its end.
  package var text: String {
    let end = cells.lastIndex { $0.width > 0 && $0.glyph != 0x20 }.map { $0 + 1 } ?? 0
    var text = String.UnicodeScalarView()
    for cell in cells[..<end] where cell.width > 0 { text += cluster(of: cell) ?? [cell.scalar] }
    return String(text)
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
    guard let scalar = Unicode.Scalar(mark) else { return }
    if cells[column].glyph < Cell.firstCluster {
      clusters.append([cells[column].scalar])
      cells[column].glyph = Cell.firstCluster + UInt32(clusters.count - 1)
    }
    let index = Int(cells[column].glyph - Cell.firstCluster)
    if clusters[index].count <= Row.marksLimit { clusters[index].append(scalar) }
  }
}
