/// One cell of a canvas.
package struct Cell: Equatable, Sendable {
  /// A code point, or from 0x110000 on an index into the row's clusters.
  var glyph: UInt32
  package internal(set) var style: Style
  /// Columns: 1, or 2 for a wide character, whose right half is a cell of width 0.
  package internal(set) var width: UInt8

  static let firstCluster: UInt32 = 0x110000
  static let blank = Cell(glyph: 0x20, style: Style(), width: 1)

  /// The code point in the cell, harmless to any terminal; of a cluster, U+FFFD.
  package var scalar: Unicode.Scalar { Unicode.Scalar(glyph) ?? "\u{FFFD}" }
}
