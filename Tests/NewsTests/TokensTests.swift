import News
import Testing

@Suite struct TokensTests {
  @Test(arguments: [
    ("Turkey's envoy left.", "Turkey|'s|envoy|left|."),
    ("the U.S. and Israeli-Turkish ties", "the|U.S.|and|Israeli|-|Turkish|ties"),
    ("“We won’t,” he said", "“|We|won|’t|,|”|he|said"),
    ("1,300.5 tons on the 20th", "1,300.5|tons|on|the|20th"),
    ("''Yes,'' said Ms. Ödön", "''|Yes|,|''|said|Ms|.|Ödön"),
  ])
  func partsWordsAndMarks(text: String, expected: String) {
    let article = Article(title: "", text: text, blocks: [.init(kind: .paragraph, range: 0..<text.utf8.count)])
    let tokens = Tokens(of: article)
    #expect(tokens.all.map(tokens.letters).joined(separator: "|") == expected)
  }

  @Test func foldsCaseAndAccents() {
    #expect(Lexicon.shared.word("SAID") == Lexicon.shared.word("sáid"))
    #expect(Lexicon.shared.word("SAID") != .unknown)
  }
}
