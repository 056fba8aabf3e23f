/// Puts a sentence into an area, wrapped, with an empty line above where there is room.
func drawSentence(_ words: String, in area: Area, on canvas: inout Canvas) {
  let bytes = Array(words.utf8)
  let lines = Wrapping.lines(of: bytes, in: bytes.indices, width: area.columns - 2)
  let first = area.row + (area.rows > lines.count + 1 ? 1 : 0)
  for (index, line) in lines.enumerated() where first + index < area.bottom {
    canvas.put(bytes, line, row: first + index, column: area.column + 1, end: area.end, style: Style())
  }
}
