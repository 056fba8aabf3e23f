import Testing

@testable import News

/// Each rule has texts that it solves and signs.
@Suite struct AttributionRuleTests {
  struct Example: CustomTestStringConvertible {
    var rule: String
    var marked: String

    init(_ rule: String, _ marked: String) {
      self.rule = rule
      self.marked = marked
    }

    var testDescription: String { rule }
  }

  static let examples = [
    Example("label of a transcript", "COLE: <\"COLE|We agree on that.>\n\nREYES: <\"REYES|We do not.>"),
    Example(
      "label of a transcript",
      "Mary Cole was asked.\n\nQ. <\"?|Do you agree?>\n\nA. <\"Mary Cole|I do agree.>"),
    Example(
      "called so",
      "What Dana Cole described as “<+Dana Cole|an insult to every family>” will cost millions."),
    Example("asked of somebody", "“<\"?|Is it wrong?>” he was {asked}."),
    Example("asked of somebody", "Juan Reyes was {asked}: “<\"?|Is it wrong?>”"),
    Example("asked of somebody", "When {asked} “<\"?|Is it wrong?>”, Juan Reyes said no."),
    Example("before the cue", "“<\"Dana Cole|The bridge is safe>,” before the vote, Dana Cole told them."),
    Example("to somebody", "For Dana Cole, the bridge is “<+Dana Cole|a national disgrace>”."),
    Example("to somebody", "To Dana Cole, the mayor of Larvik, the bridge was an “<+Dana Cole|old friend>”."),
    Example(
      "verb then speaker", "When Juan Reyes said no, “<\"Dana Cole|the bridge is safe>,” {replied} [Dana Cole]."),
    Example(
      "speaker then verb",
      "When Juan Reyes said no, “<\"Dana Cole|the bridge is safe>,” [Dana Cole], who built it, {said}."
    ),
    Example("label before a colon", "Juan Reyes said no - Dana Cole: “<\"Dana Cole|The bridge is safe>”"),
    Example("speaker before", "[Dana Cole] {told} reporters on Monday, “<\"Dana Cole|The bridge is safe.>”"),
    Example("colon", "[Dana Cole] had a short answer: “<\"Dana Cole|Not in my lifetime.>”"),
    Example("signed", "“<\"Dana Cole|The river decides.>” — [Dana Cole]"),
    Example(
      "taken up again",
      "“<\"Dana Cole|The bridge is safe>,” Dana Cole said. “<\"Dana Cole|We checked it.>\n\n“<\"Dana Cole|We will check it again>,” and that was that."
    ),
    Example(
      "same paragraph, before",
      "“<\"Dana Cole|The bridge is safe>,” Dana Cole said. “<\"Dana Cole|Nobody need worry.>” “<\"Dana Cole|Not you.>”"),
    Example(
      "same paragraph, behind",
      "“<\"Dana Cole|Who knows?>” “<\"Dana Cole|Nobody does>,” Dana Cole said."),
    Example(
      "taken up behind",
      "Nobody slept.\n\n“<\"Dana Cole|We heard the ice all night.>\n\n“<\"Dana Cole|Then it broke>,” Dana Cole said."),
    Example(
      "answer",
      "“<\"Dana Cole|I wrote it>,” Dana Cole said. And the letters? “<\"Dana Cole|Burned.>”"),
    Example("sentence before", "Dana Cole was blunt. “<\"Dana Cole|The bridge will fall.>”"),
    Example(
      "paragraph before",
      "“<\"Dana Cole|The bridge is safe>,” Dana Cole said.\n\n“<\"Dana Cole|We checked it twice.>”"),
  ]

  @Test(arguments: examples)
  func solvesItsText(example: Example) {
    let expected = MarkedText(example.marked)
    let found = AttributionRuleTests.find(expected)
    #expect(found.quotes == expected.quotes, "\(found)")
    #expect(found.sources.isSuperset(of: expected.sources), "\(found)")
    #expect(found.cues.isSuperset(of: expected.cues), "\(found)")
  }

  @Test(arguments: examples)
  func signsItsAnswer(example: Example) {
    let article = MarkedText(example.marked).article
    #expect(Findings(of: article).quotes.map(\.rule).contains(example.rule))
  }

  @Test(arguments: examples)
  func isLostWithoutTheRule(example: Example) {
    let expected = MarkedText(example.marked)
    let tokens = Tokens(of: expected.article)
    let others = QuoteFinder.rules.filter { $0.name != example.rule }
    let found = QuoteFinder.find(in: tokens, countries: Countries.find(in: tokens), rules: others)
    let findings = Findings(quotes: found.quotes, speakers: found.speakers)
    #expect(MarkedText(findings: findings, in: expected.article).quotes != expected.quotes)
  }

  @Test func haveExamplesEach() {
    #expect(Set(AttributionRuleTests.examples.map(\.rule)) == Set(QuoteFinder.rules.map(\.name)))
  }

  /// What is found in quotation marks.
  private static func find(_ marked: MarkedText) -> MarkedText {
    var text = MarkedText(findings: Findings(of: marked.article), in: marked.article)
    text.quotes.removeAll { $0.sign == "~" }
    return text
  }
}
