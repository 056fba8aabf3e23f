import Testing

@testable import Display

@Suite struct WrappingTests {
  private func wrapped(_ text: String, _ width: Int, keepsLines: Bool = false) -> [String] {
    let bytes = Array(text.utf8)
    return Wrapping.lines(of: bytes, in: bytes.indices, width: width, keepsLines: keepsLines)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    arguments: [
      ("", 10, [""]),
      ("one two", 10, ["one two"]),
      ("one two three", 7, ["one two", "three"]),
      ("one two  three", 8, ["one two", "three"]),
      ("one\ntwo\nthree", 7, ["one\ntwo", "three"]),
      ("exactly ten", 7, ["exactly", "ten"]),
      ("unbreakable", 4, ["unbr", "eaka", "ble"]),
      ("a unbreakable word", 6, ["a", "unbrea", "kable", "word"]),
      ("well-known facts", 7, ["well-", "known", "facts"]),
      ("5-10 of them", 4, ["5-10", "of", "them"]),
      ("talks—he said", 8, ["talks—he", "said"]),
      ("talks—he said", 7, ["talks—", "he said"]),
      ("日本語の新聞", 5, ["日本", "語の", "新聞"]),
      ("日本。語", 5, ["日", "本。", "語"]),
      ("日本, 語", 4, ["日", "本,", "語"]),
      ("news 日本語", 7, ["news 日", "本語"]),
      ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
      ("👍👍👍", 4, ["👍👍", "👍"]),
      ("  indented", 20, ["indented"]),
    ])
  func linesBreakWhereTheyMay(text: String, width: Int, lines: [String]) {
    #expect(wrapped(text, width) == lines)
  }

  @Test func linesOfCodeAreKept() {
    #expect(wrapped("a\n  b\n\nc", 10, keepsLines: true) == ["a", "  b", "", "c"])
    #expect(wrapped("\u{9}long line", 5, keepsLines: true) == ["\u{9}long", "line"])
  }

  @Test(arguments: ["word ", "wörd-", "日本", "x", "\u{301}", " ", "a\u{300} "])
  func everyTextIsCoveredInOrderAndFits(unit: String) {
    let bytes = Array(String(repeating: unit, count: 500).utf8)
    for width in [2, 3, 7, 40] {
      let lines = Wrapping.lines(of: bytes, in: bytes.indices, width: width)
      var last = 0
      for line in lines {
        #expect(line.lowerBound >= last)
        #expect(bytes[last..<line.lowerBound].allSatisfy { $0 == 0x20 })
        #expect(CharacterWidth.columns(of: String(decoding: bytes[line], as: UTF8.self)) <= width)
        last = line.upperBound
      }
      #expect(bytes[last...].allSatisfy { $0 == 0x20 })
    }
  }
}
