/// A table as lines of text, its columns straight.
struct MarkdownTable {
  private var rows: [[[UInt8]]] = []

  /// A wider table is an attack: the empty cells of its rows need not stand in the text, and could be millions.
  static let mostColumns: UInt32 = 64
  /// Cells longer than this, in characters, push the next ones aside.
  private static let widestColumn = 40

  mutating func beginRow() {
    rows.append([])
  }

  mutating func beginCell() {
    if !rows.isEmpty { rows[rows.count - 1].append([]) }
  }

  mutating func append(_ text: some Sequence<UInt8>) {
    guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
    rows[row][cell] += text
  }

  /// The rows, cells filled up with spaces to the width of their column.
  var lines: [UInt8] {
    let widths = self.widths
    return Array(
      rows.map { row in
        zip(row, widths).map { cell, width in
          String(decoding: cell, as: UTF8.self)
            + String(repeating: " ", count: max(width - MarkdownTable.width(cell), 0))
        }.joined(separator: "  ").trimmingEnd
      }.joined(separator: "\n").utf8)
  }

  private var widths: [Int] {
    rows.reduce(into: []) { widths, row in
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], min(MarkdownTable.width(cell), MarkdownTable.widestColumn))
      }
    }
  }

  private static func width(_ cell: [UInt8]) -> Int {
    String(decoding: cell, as: UTF8.self).count
  }
}
