import News

/// Quotes side by side as a file holds them.
extension SideBySide {
  /// All columns as far as their words are at hand; those that the screen has no room for stand under the others.
  func text(_ settings: Settings) -> String {
    var whole = self
    whole.showsCursor = false
    whole.leaveOutAwaited()
    let pages = whole.pages.map { $0.lines(settings) }
    return ([[title]] + (pages.isEmpty ? [[emptyWords]] : pages)).joined(separator: [""]).map { $0 + "\n" }.joined()
  }

  /// The same with some of the columns each, as many as the screen shows.
  private var pages: [SideBySide] {
    let count = frame.count(of: columns.count)
    return stride(from: 0, to: columns.count, by: count).map { start in
      var page = self
      page.columns = Array(columns[start..<min(start + count, columns.count)])
      page.focus = 0
      page.settle()
      return page
    }
  }

  private func lines(_ settings: Settings) -> [String] {
    var canvas = Canvas(size: Size(columns: frame.columns, rows: lineCount))
    draw(self, in: canvas.area, settings, on: &canvas)
    return canvas.rows.map(\.text)
  }

  /// Leaves out the quotes whose words are not at hand.
  private mutating func leaveOutAwaited() {
    columns = columns.map { column in
      var content = column.content
      content.quotes.removeAll { rows[$0.place] == nil }
      return Column(content: content, role: column.role)
    }
    bandColumns = 0..<0
  }

  /// Lines that all quotes of the columns take.
  private var lineCount: Int {
    let lines =
      alignment != .none
      ? bands.indices.reduce(0) { $0 + height(ofBand: $1) }
      : columns.map { column in
        column.content.quotes.indices.reduce(0) { $0 + height(of: $1, in: column) }
      }.max() ?? 0
    return frame.headRows + lines
  }
}
