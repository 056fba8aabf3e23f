import News
import Testing

@testable import Display

/// Quotes side by side as they are printed.
@Suite struct PrintedColumnsTests {
  private func quotes(_ count: Int) throws -> [QuoteRow] {
    let library = try Library(at: .memory)
    let speakers = (0..<count).map { "speaker: Speaker \($0)" }.joined(separator: "\n")
    let quotes = (0..<count).map { "“{\($0)\" Words of number \($0) that are long enough to wrap}.”" }
    let (article, findings) = NewsFixture.article(
      "article: T\u{1B}[31mitle\n\(speakers)\n\n\(quotes.joined(separator: "\n\n"))\n\n{0~ the second of nought}")
    try library.take(article, findings: findings, as: "1")
    return try library.quotes(in: .article(1), filter: Query(""))
  }

  private func lines(_ quotes: [QuoteRow], width: Int) -> [String] {
    var lines: [String] = []
    let columns = QuoteColumn.columns(of: quotes.map(\.stub), by: .speaker)
    printColumns(columns, of: quotes, by: .speaker, width: width, Session.settings) { lines.append($0) }
    return lines
  }

  @Test(arguments: [20, 80, 120, 200])
  func linesFitTheWidthAndHoldEveryWord(width: Int) throws {
    let lines = try lines(quotes(7), width: width)
    #expect(lines.allSatisfy { CharacterWidth.columns(of: $0) <= width })
    #expect(lines.count { $0.contains("Words of number") || $0.contains("Words of") } > 0)
    let all = lines.joined(separator: "\n")
    for number in 0..<7 { #expect(all.contains("Speaker \(number)"), "\(number)") }
    #expect(all.contains("second"))
    #expect(!all.contains("▸") && !all.contains("\u{1B}") && !all.contains("so far"))
  }

  @Test func columnsThatDoNotFitStandBelow() throws {
    let lines = try lines(quotes(3), width: 80)
    #expect(lines[0].contains("Speaker 0") && lines[0].contains("Speaker 1"))
    let second = try #require(lines.firstIndex(of: ""))
    #expect(lines[second + 1].contains("Speaker 2"))
  }

  @Test func noColumnsPrintNothing() {
    #expect(lines([], width: 80).isEmpty)
  }

  @Test(arguments: [10, 40, 80])
  func aQuoteAloneFitsTheWidthAndIsWhole(columns: Int) throws {
    let quote = try #require(try quotes(1).first)
    let lines = printedLines(of: quote, columns: columns, Session.settings)
    #expect(lines.allSatisfy { CharacterWidth.columns(of: $0) <= columns })
    guard columns > 10 else { return }
    #expect(lines[0].hasPrefix("Speaker 0") && lines[0].contains("“Words of"))
    let words = lines.map { $0.dropFirst(columns / 4).trimmingPrefix { $0 == " " } }.joined(separator: " ")
    #expect(words.contains("that are long enough to wrap"))
    #expect(words.contains("direct · no source · undated"))
  }
}
