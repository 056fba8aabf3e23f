import Testing

@testable import News

/// Which agency an article comes from, by what it says of itself.
@Suite struct AgencyTests {
  private func article(_ text: String, byline: String? = nil) -> Article {
    var (article, _) = marked(text)
    article.byline = byline
    return article
  }

  @Test(arguments: [
    ("By Reuters", "Reuters"), ("REUTERS", "Reuters"), ("The Associated Press", "AP"), ("AFP", "AFP"),
    ("By IDA LOFTHUS, Associated Press", "AP"), ("By IDA LOFTHUS Associated Press Writer", "AP"),
    ("Ida Lofthus | dpa", "dpa"), ("By Ida Lofthus of PA", "PA"), ("Agence France-Presse in Oslo", "AFP"),
    ("Staff and AP", "AP"), ("By Tora Bloomberg", nil), ("By Antara Lofthus", nil), ("By P. A. Lind", nil),
    ("Ida Lofthus", nil),
  ])
  func readsTheByline(byline: String, agency: String?) {
    #expect(Agency.of(article("Snow fell.", byline: byline)) == agency)
  }

  @Test(arguments: [
    ("LARVIK, Norway (AP) — Snow fell.", "AP"), ("LARVIK (Reuters) - Snow fell.", "Reuters"),
    ("LARVIK, 3 March (dpa) – Snow fell.", "dpa"), ("LARVIK (Bloomberg) -- Snow fell.", "Bloomberg"),
    ("By our desk\n\nLARVIK (AFP) — Snow fell.", "AFP"), ("LARVIK (Gazette) — Snow fell.", nil),
    ("The party (PA) said snow fell.", nil), ("LARVIK — Snow fell on the AP.", nil),
  ])
  func readsTheDateline(text: String, agency: String?) {
    #expect(Agency.of(article(text)) == agency)
  }

  @Test func theBylineGoesBeforeTheDateline() {
    #expect(Agency.of(article("LARVIK (AP) — Snow fell.", byline: "Reuters")) == "Reuters")
  }

  @Test(arguments: [
    ("The Associated Press in an interview", "AP"), ("AP", "AP"), ("Reuters", "Reuters"),
    ("the Larvik Gazette", "the Larvik Gazette"), ("Apple growers", "Apple growers"),
  ])
  func namesThroughWhomWordsCame(via: String, channel: String) {
    #expect(Quote(kind: .direct, range: 0..<4, via: via).channel == channel)
  }
}
