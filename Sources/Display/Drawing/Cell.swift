/// One cell of a canvas.
package struct Cell: Equatable, Sendable {
  /// A code point, or from 0x110000 on an index into the row's clusters.
  var glyph: UInt32
  package internal(set) var style: Style
  /// Columns: 1, or 2 for a wide character, whose right half is a cell of width 0.
  package internal(set) var width: UInt8

  static let firstCluster: UInt32 = 0x110000
  static let blank = Cell(glyph: 0x20, style: Style(), width: 1)
}

/// One line of a canvas. Rows that are equal look equal, so an equal row need not be written again.
package struct Row: Equatable, Sendable {
  package internal(set) var cells: [Cell]
  /// Characters with combining marks, each as UTF-8.
  var clusters: [[UInt8]] = []

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
      bytes += clusters[Int(cell.glyph - Cell.firstCluster)]
    } else if let scalar = Unicode.Scalar(cell.glyph) {
      bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}

/// Text of one style in a row.
package struct Run: Equatable, Sendable {
  /// Where it begins.
  package var column: Int
  package var style: Style
  /// Harmless UTF-8: no control characters, nothing that changes the direction of text.
  package var text: [UInt8] = []
}
