import News

/// The articles as lines to print: number and title, the title cut to the width, nothing in it that could harm a
/// terminal.
///
/// - Parameter columns: the terminal's width; `nil`, as for a file, cuts nothing.
package func listLines(of rows: [ArticleRow], columns: Int?) -> [String] {
  let widest = rows.map { String($0.number).count }.max() ?? 0
  return rows.map { row in
    let number = String(row.number)
    let title = row.title.isEmpty ? "(no title)" : row.title
    let width = columns ?? widest + 2 + CharacterWidth.columns(of: title)
    var canvas = Canvas(size: Size(columns: width, rows: 1))
    canvas.put(number, row: 0, column: widest - number.count)
    canvas.putCut(title, row: 0, column: widest + 2, end: width)
    return canvas.rows[0].text
  }
}
