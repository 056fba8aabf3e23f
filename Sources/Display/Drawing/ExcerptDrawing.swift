import News

/// A sentence in a line of some columns, so that the first words looked for are seen, with the words marked.
package func line(of excerpt: Excerpt, columns: Int) -> Row {
  var canvas = Canvas(size: Size(columns: columns, rows: 1))
  draw(excerpt, in: canvas.area, on: &canvas)
  return canvas.rows[0]
}

/// Draws a sentence in one line so that the first words looked for are seen, and marks them.
func draw(_ excerpt: Excerpt, in area: Area, on canvas: inout Canvas) {
  let bytes = Array(excerpt.words.utf8)
  let start = firstShown(of: bytes, excerpt.matches.first, columns: area.columns)
  let sign = start > 0 ? "…" : ""
  let column = canvas.put(sign, row: area.row, column: area.column, style: Style(.quiet))
  let text = String(decoding: bytes[start...], as: UTF8.self)
  canvas.putCut(text, row: area.row, column: column, end: area.end, style: Style(.quiet))
  for match in excerpt.matches where match.lowerBound >= start {
    let before = CharacterWidth.columns(of: String(decoding: bytes[start..<match.lowerBound], as: UTF8.self))
    let width = CharacterWidth.columns(of: String(decoding: bytes[match], as: UTF8.self))
    guard column + before < area.end else { return }
    canvas.lay(.match, row: area.row, columns: column + before..<min(column + before + width, area.end))
  }
}

/// The byte from which on a sentence is shown: its beginning where the match is seen then, else the beginning of a word
/// not far before the match.
private func firstShown(of bytes: [UInt8], _ match: Range<Int>?, columns: Int) -> Int {
  guard let match else { return 0 }
  let before = String(decoding: bytes[..<match.upperBound], as: UTF8.self)
  guard CharacterWidth.columns(of: before) >= columns else { return 0 }
  let near = max(0, match.lowerBound - columns / 3)
  return bytes[near..<match.lowerBound].firstIndex(of: 0x20).map { $0 + 1 } ?? match.lowerBound
}
