import Testing

@testable import Display

@Suite struct CanvasTests {
  @Test func textOfOneStyleIsOneRun() {
    var canvas = Canvas(size: Size(columns: 8, rows: 1))
    canvas.put("ab", row: 0, column: 1, style: Style(.title))
    let runs = canvas.rows[0].runs
    #expect(runs.map(\.column) == [0, 1, 3])
    #expect(runs[1].text == Array("ab".utf8))
    #expect(canvas.rows[0].text == " ab")
  }
}
