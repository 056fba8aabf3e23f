import News
import Testing

@Suite struct QuoteArticleTests {
  /// Straight and curly marks mixed, a cue far behind an apposition, a role for a name, words through an agency.
  static let talks = """
    Estonian minister speaks of new ferry talks with Finland

    Estonia's transport minister on Friday spoke of new talks with Finland, five years after the last ones failed.

    Port staff have been asked "<+Maarja Tamm|to draw up the papers that a new line would need>,” AP cited Estonian Transport Minister Maarja Tamm as saying after lunch with her Finnish counterpart Eero Laakso in Helsinki.

    “<"Maarja Tamm|Nobody hides that the old line lost money>,” Tamm, the first minister of her party to visit Finland since the crash, said. “<"Maarja Tamm|What we want now is a line that people use – in winter, too.>”

    The two countries’ ferry firms parted in 2017 after a quarrel over Finland’s harbour fees.

    After lunch with Tamm, Laakso stressed that <~Eero Laakso|a joint line with Estonia would also help the islands between them>, AP reported.

    “<"Eero Laakso|A line like this, with fair fees and one ticket, would bring our towns closer>,” Finland’s top transport official said.

    “<"Maarja Tamm|This spring, after long and quiet work, we took the worst fees away>," Tamm said. "<"Maarja Tamm|We thank President Niemi, Minister Laakso and the harbour crews for their patience.>"

    <~Finnish media|Three Swedes who had blocked a pier were sent home before the visit>, Finnish media reported.
    """

  @Test func findsEveryQuoteOfAnArticle() {
    let plain = MarkedText(QuoteArticleTests.talks)
    let findings = Findings(of: plain.article)
    var found = MarkedText(findings: findings, in: plain.article)
    (found.sources, found.cues) = ([], [])
    #expect(found == plain, "\(found)")
    #expect(findings.quotes.map(\.via) == ["AP", nil, nil, "AP", nil, nil, nil, nil])
    #expect(findings.speakers.map(\.country) == ["EE", "FI", "FI"])
  }
}
