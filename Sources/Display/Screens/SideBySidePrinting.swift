import News

/// Prints columns of quotes beside each other: as many as the width takes, and the others below them.
package func printColumns(
  _ columns: [QuoteColumn], of rows: [QuoteRow], by grouping: QuoteColumn.Grouping, width: Int, _ settings: Settings,
  _ print: (String) throws -> Void
) rethrows {
  let count = ColumnFrame(columns: width, rows: PrintedColumns.headRows).count(of: columns.count)
  for start in stride(from: 0, to: columns.count, by: count) {
    if start > 0 { try print("") }
    let part = Array(columns[start..<min(start + count, columns.count)])
    var printed = PrintedColumns(part, of: rows, by: grouping, width: width, settings)
    for line in printed.heads { try print(line) }
    while let line = printed.next() { try print(line) }
  }
}

/// Columns as lines, made one after another, however long they are.
private struct PrintedColumns {
  private let screen: SideBySide
  private let width: Int
  private let settings: Settings
  /// The cards that follow in each column, the lines that are left of the one begun first.
  private var columns: [Place]

  private struct Place {
    var card: QuoteCard?
    var line = 0
    var quote = 0
  }

  /// Of a screen that has room for all lines of a head.
  static let headRows = 9

  init(
    _ contents: [QuoteColumn], of rows: [QuoteRow], by grouping: QuoteColumn.Grouping, width: Int, _ settings: Settings
  ) {
    var screen = SideBySide(.matching(Query("")), scopeWords: "", by: grouping)
    screen.columns = contents.enumerated().map { index, content in
      .init(content: content, role: content.name == nil ? .unnamed : .speaker(index))
    }
    screen.rows.begin(with: rows)
    screen.showsCursor = false
    screen.feeds[0].take(QuotePage())
    screen.fit(Area(column: 0, row: 0, columns: width, rows: Self.headRows), settings)
    self.screen = screen
    self.width = width
    self.settings = settings
    columns = contents.map { _ in Place() }
  }

  var heads: [String] {
    var canvas = Canvas(size: Size(columns: width, rows: screen.frame.headRows))
    draw(screen, in: canvas.area, settings, on: &canvas)
    return canvas.rows.map(\.text)
  }

  /// The next line of all columns; `nil` after the last.
  mutating func next() -> String? {
    var canvas = Canvas(size: Size(columns: width, rows: 1))
    var isAtEnd = true
    for index in columns.indices {
      let area = screen.frame.area(index, of: columns.count, in: canvas.area)
      if index > 0 { canvas.put("│", row: 0, column: area.column - 1) }
      if drawLine(of: index, in: area, on: &canvas) { isAtEnd = false }
    }
    return isAtEnd ? nil : canvas.rows[0].text
  }

  /// Draws the next line of a column, if there is one.
  private mutating func drawLine(of index: Int, in area: Area, on canvas: inout Canvas) -> Bool {
    let column = screen.columns[index]
    if columns[index].card == nil {
      guard column.content.quotes.indices.contains(columns[index].quote) else { return false }
      columns[index].card = screen.card(columns[index].quote, in: column)
    }
    guard let card = columns[index].card else { return false }
    if columns[index].line < card.lines.count {
      draw(card, from: columns[index].line, row: 0, in: area, isCurrent: false, on: &canvas)
    }
    columns[index].line += 1
    if columns[index].line >= card.height { columns[index] = Place(quote: columns[index].quote + 1) }
    return true
  }
}
