/// How a screen is divided into columns of quotes.
struct ColumnFrame: Equatable, Sendable {
  let columns: Int
  let rows: Int

  /// Columns of text that a column of quotes has at least, where the screen is that wide.
  static let leastText = 28
  private static let most = 6

  /// How many columns of quotes fit, of `wanted`.
  func count(of wanted: Int) -> Int {
    let fitting = (columns + 1) / (ColumnFrame.leastText + QuoteCard.gutter + 2)
    return max(1, min(wanted, fitting, ColumnFrame.most))
  }

  /// Lines over the quotes: name, numbers, a rule; on low screens the name alone.
  var headRows: Int { rows >= 9 ? 3 : 1 }

  var quoteRows: Int { max(1, rows - headRows) }

  /// Where a column of quotes stands, of those on the screen.
  func area(_ index: Int, of count: Int, in area: Area) -> Area {
    let start = area.column + index * (area.columns + 1) / count
    let end = area.column + (index + 1) * (area.columns + 1) / count - 1
    return Area(column: start, row: area.row, columns: end - start, rows: area.rows)
  }

  /// Columns of text in a column of quotes: the narrowest that any of `count` has, so that all wrap alike.
  func textWidth(of count: Int) -> Int {
    max(2, (columns + 1) / count - 1 - QuoteCard.gutter - 1)
  }
}
