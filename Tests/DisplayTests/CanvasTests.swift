import Testing

@testable import Display

@Suite struct CanvasTests {
  @Test func cellsHoldWhatWasPutAndHow() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.put("a\u{E9}e\u{301}", row: 0, column: 1, style: Style(.title))
    let row = canvas.rows[0]
    #expect(row.cells.map(\.style) == [0, 1, 1, 1, 0, 0].map { Style($0 == 1 ? .title : .plain) })
    #expect(row.cells[1].scalar == "a" && row.cells[2].scalar == "\u{E9}")
    #expect(row.cells.map { row.cluster(of: $0) } == [nil, nil, nil, ["e", "\u{301}"], nil, nil])
    #expect(row.text == " a\u{E9}e\u{301}")
  }

  @Test(
    arguments: [
      ("escape \u{1B}[31m", "escape ␛[31m"),
      ("nul \0, bell \u{7}, delete \u{7F}", "nul ␀, bell ␇, delete ␡"),
      ("C1 \u{9B}31m", "C1 \u{FFFD}31m"),
      ("tab\tline\nend\r\u{2028}.", "tab line end  ."),
      ("bidi \u{202E}txt\u{202C} \u{2066}a\u{2069}\u{200F}", "bidi txt a"),
      ("zero\u{200B}width\u{FEFF} soft\u{AD}hyphen", "zerowidth softhyphen"),
      ("\u{301}first", "first"),
      ("e\u{301}te\u{301}", "e\u{301}te\u{301}"),
      ("z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "z\u{301}\u{302}\u{303}\u{304}"),
      ("no\u{A0}break", "no break"),
      ("👩🏽\u{200D}🚀", "👩🚀"),
      ("heart ❤\u{FE0F}", "heart ❤"),
      ("tag \u{E0041}", "tag"),
    ])
  func nothingHarmfulReachesACell(text: String, shown: String) {
    var canvas = Canvas(size: Size(columns: 30, rows: 1))
    canvas.put(text, row: 0, column: 0)
    #expect(canvas.rows[0].text == shown)
  }

  @Test func wideCharactersTakeTwoCellsAndAreNeverCutInHalf() {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))
    #expect(canvas.put("日本語", row: 0, column: 0) == 4)
    #expect(canvas.rows[0].cells.map(\.width) == [2, 0, 2, 0, 1])
    canvas.put("x", row: 0, column: 1)
    #expect(canvas.rows[0].text == " x本")
    canvas.put("y", row: 0, column: 2)
    #expect(canvas.rows[0].cells.map(\.width) == [1, 1, 1, 1, 1])
  }

  @Test func rowsWithTheSameMarksAreEqual() {
    var one = Canvas(size: Size(columns: 5, rows: 1))
    one.put("e\u{301}a", row: 0, column: 0)
    var other = Canvas(size: Size(columns: 5, rows: 1))
    other.put("e\u{301}b", row: 0, column: 0)
    #expect(one != other)
    other.put("a", row: 0, column: 1)
    #expect(one == other)
  }

  @Test func textLongerThanItsPlaceEndsInAnEllipsis() {
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    canvas.putCut("Envoys return", row: 0, column: 0, end: 8)
    canvas.putCut("日本語日本語", row: 1, column: 0, end: 8)
    #expect(canvas.rows.map(\.text) == ["Envoys …", "日本語…"])
  }
}
