import News
import Testing

@Suite struct HighlightTests {
  /// What holds for each stretch, as "start-end:marks".
  private func settled(_ marks: [Highlight.Mark]) -> [String] {
    Highlight.settle(marks).map { highlight in
      var words: [String] = []
      if let quote = highlight.quote { words.append("q\(quote)") }
      if let country = highlight.country { words.append("c\(country)") }
      if let match = highlight.match { words.append("m\(match)") }
      if highlight.isEmphasis { words.append("e") }
      return "\(highlight.range.lowerBound)-\(highlight.range.upperBound):" + words.joined(separator: "+")
    }
  }

  @Test func marksThatOverlapAreLayered() {
    let marks: [Highlight.Mark] = [.init(.quote(0), 0..<20), .init(.country(0), 5..<10), .init(.match(0), 8..<25)]
    #expect(settled(marks) == ["0-5:q0", "5-8:q0+c0", "8-10:q0+c0+m0", "10-20:q0+m0", "20-25:m0"])
  }

  @Test func ofNestedQuotesTheInnermostCounts() {
    let marks: [Highlight.Mark] = [.init(.quote(0), 0..<30), .init(.quote(1), 10..<20)]
    #expect(settled(marks) == ["0-10:q0", "10-20:q1", "20-30:q0"])
  }

  @Test func neighboursStayApartAndEmptyOnesVanish() {
    let marks: [Highlight.Mark] = [.init(.country(0), 0..<4), .init(.country(1), 4..<8), .init(.emphasis, 6..<6)]
    #expect(settled(marks) == ["0-4:c0", "4-8:c1"])
  }

  @Test func orderOfMarksDoesNotMatter() {
    let marks: [Highlight.Mark] = [
      .init(.quote(0), 2..<9), .init(.country(0), 1..<3), .init(.emphasis, 0..<12), .init(.match(0), 9..<10),
    ]
    #expect(settled(marks) == settled(marks.reversed()))
  }

  @Test func manyNestedMarksAreSettled() {
    let depth = 20_000
    let marks = (0..<depth).map { Highlight.Mark(.quote($0), $0..<(2 * depth - $0)) }
    #expect(Highlight.settle(marks).count == 2 * depth - 1)
  }
}
