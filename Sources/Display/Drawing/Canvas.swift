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

  var area: Area { Area(column: 0, row: 0, columns: size.columns, rows: size.rows) }

  /// Puts text into a row from `column` on, at most to `end`; returns the column after it.
  @discardableResult
  mutating func put(_ text: String, row: Int, column: Int, end: Int? = nil, style: Style = Style()) -> Int {
    let bytes = Array(text.utf8)
    return put(bytes, bytes.indices, row: row, column: column, end: end, style: style)
  }

  /// The same for a range of UTF-8 bytes.
  @discardableResult
  mutating func put(
    _ bytes: [UInt8], _ range: Range<Int>, row: Int, column: Int, end: Int? = nil, style: Style
  ) -> Int {
    guard rows.indices.contains(row), column >= 0 else { return column }
    return rows[row].put(bytes, range, column: column, end: min(end ?? size.columns, size.columns), style: style)
  }

  /// Puts text that ends in "…" where it is longer than its place.
  @discardableResult
  mutating func putCut(_ text: String, row: Int, column: Int, end: Int, style: Style = Style()) -> Int {
    guard let fitting = CharacterWidth.beginning(of: text, columns: end - column) else {
      return put(text, row: row, column: column, end: end, style: style)
    }
    let last = put(String(fitting), row: row, column: column, end: end - 1, style: style)
    return put("…", row: row, column: last, end: end, style: style)
  }

  /// Gives every cell of a stretch of a row a style.
  mutating func paint(row: Int, columns: Range<Int>, style: Style) {
    guard rows.indices.contains(row) else { return }
    for column in columns.clamped(to: rows[row].cells.indices) { rows[row].cells[column].style = style }
  }

  /// Lays something over every cell of a stretch of a row.
  mutating func lay(_ layers: Style.Layers, row: Int, columns: Range<Int>) {
    guard rows.indices.contains(row) else { return }
    for column in columns.clamped(to: rows[row].cells.indices) {
      rows[row].cells[column].style.layers.formUnion(layers)
    }
  }
}

/// A rectangle of cells.
struct Area: Equatable, Sendable {
  var column: Int
  var row: Int
  var columns: Int
  var rows: Int

  var end: Int { column + columns }
  var bottom: Int { row + rows }

  func contains(column: Int, row: Int) -> Bool {
    (self.column..<max(self.column, end)).contains(column) && (self.row..<max(self.row, bottom)).contains(row)
  }
}
