import News
import Testing

@Suite struct CountryTests {
  @Test(arguments: [
    ("tr", ["TR"]), ("turkish", ["TR"]), ("Türkiye", ["TR"]), ("TURKIYE", ["TR"]), ("ankara", ["TR"]),
    ("spaniards", ["ES"]), ("dominican", ["DO", "DM"]), ("congo", ["CD", "CG"]), ("us", ["US"]), ("atlantis", []),
    ("south korea", ["KR"]), ("kosovo", ["XK"]),
  ])
  func codesForWhatSomebodyTypes(typed: String, codes: [String]) {
    #expect(Country.codes(for: typed) == codes)
  }

  @Test func namesEveryCountryOnce() {
    #expect(Country.all.count == 250)
    #expect(Set(Country.all.map(\.code)).count == 250)
    #expect(Country.name("tr") == "Turkey")
    #expect(Country.name("ZZ") == nil)
  }

  @Test func ranksTheHeadlineAndTheBeginningFirst() {
    let text =
      "Peru votes\n\nChile and Chile and Chile watched. A long line follows here, with no country.\n\nNorway, Norway."
    let article = Article(
      title: "Peru votes", text: text,
      blocks: [
        .init(kind: .title, range: 0..<10), .init(kind: .paragraph, range: 12..<89),
        .init(kind: .paragraph, range: 91..<text.utf8.count),
      ]
    )
    let mentions = Countries.find(in: Tokens(of: article))
    #expect(Countries.ranked(mentions, in: article) == ["CL", "PE", "NO"])
  }
}
