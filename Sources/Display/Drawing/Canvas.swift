/// A screen of cells, ready to be written to a terminal or printed as lines.
package struct Canvas: Equatable, Sendable {
  package let size: Size
  /// From top to bottom, each of `size.columns` cells.
  package internal(set) var rows: [Row]
  /// Where the terminal's cursor stands; `nil` hides it.
  package internal(set) var cursor: Position?

  package struct Position: Equatable, Sendable {
    package var column: Int
    package var row: Int
  }

  package init(size: Size) {
    self.size = size
    let blank = Row(cells: Array(repeating: .blank, count: max(0, size.columns)))
    rows = Array(repeating: blank, count: max(0, size.rows))
  }

  /// Puts text into a row; what is outside the canvas is cut.
  mutating func put(_ text: String, row: Int, column: Int, style: Style = Style()) {
    guard rows.indices.contains(row) else { return }
    for (place, scalar) in zip(column..., text.unicodeScalars) where rows[row].cells.indices.contains(place) {
      rows[row].cells[place] = Cell(glyph: scalar.value, style: style, width: 1)
    }
  }
}
