import News

/// The mouse where quotes stand beside each other.
extension SideBySide {
  /// Gives the cursor to the column under the mouse.
  mutating func point(at column: Int, in area: Area) {
    let shown = visibleColumns
    let index = (0..<shown.count).last { frame.area($0, of: shown.count, in: area).column <= column }
    guard let index, shown.lowerBound + index != focus else { return }
    (wanted, goal) = (nil, .none)
    focus = shown.lowerBound + index
  }

  /// Puts the cursor on the quote under the mouse; on the head of a column, where it was in that.
  mutating func click(column: Int, row: Int, in area: Area) {
    point(at: column, in: area)
    guard columns.indices.contains(focus) else { return }
    let row = row - area.row - frame.headRows
    if row >= 0, let quote = alignment == .none ? quote(atRow: row) : quote(atBandRow: row) { go(toQuote: quote) }
    settle()
    notePlace()
  }

  private func quote(atRow row: Int) -> Int? {
    let column = columns[focus]
    var end = -column.scroll.skip
    return column.content.quotes.indices.dropFirst(column.scroll.block).first { quote in
      end += height(of: quote, in: column)
      return row < end
    }
  }

  private func quote(atBandRow row: Int) -> Int? {
    var start = -bandScroll.skip
    for band in bands.indices.dropFirst(bandScroll.block) {
      let height = height(ofBand: band)
      if row < start + height { return quote(atRow: row - start - alignment.headRows, of: bands[band]) }
      start += height
    }
    return nil
  }

  private func quote(atRow row: Int, of band: Band) -> Int? {
    var end = 0
    return band.quotes[focus - bandColumns.lowerBound].first { quote in
      end += height(of: quote, in: columns[focus])
      return row < end
    }
  }
}
