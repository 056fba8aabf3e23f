import Testing

@testable import News

@Suite struct QuoteColumnTests {
  private func library() throws -> Library {
    let library = try Library(at: .memory)
    let texts = [
      "“{Ida Berg\"The harbour stays open},” and “{Ulf Berg\"it does not}.” “{?\"Nobody knows}.”",
      "“{Berg\"Fish does not wait},” and {Ida Berg~boats do}.",
    ]
    for (place, text) in texts.enumerated() {
      var (article, findings) = marked(text, published: Timestamp(seconds: Int64(9 - place), hasTime: true))
      article.source = "Post \(place)"
      for speaker in findings.speakers.indices where findings.speakers[speaker].name != "Ulf Berg" {
        findings.speakers[speaker].country = "NO"
        findings.speakers[speaker].role = "minister"
      }
      try library.take(article, findings: findings, as: String(place))
    }
    return library
  }

  private func names(_ columns: [QuoteColumn]) -> [String] {
    columns.map { "\($0.name ?? "-") \($0.quoted)+\($0.reported)" }
  }

  @Test func oneSpeakerHasOneColumnAcrossArticlesWhereThatIsSure() throws {
    let library = try library()
    let rows = try library.quotes(in: .matching(Query("")), filter: Query(""))
    #expect(rows.map(\.place.article) == [2, 2, 1, 1, 1])
    let columns = QuoteColumn.columns(of: rows.map(\.stub), by: .speaker)
    #expect(names(columns) == ["Ida Berg 2+1", "Ulf Berg 1+0", "? 1+0"])
    #expect(columns.map(\.country) == ["NO", nil, "NO"])
  }

  @Test func aSurnameAloneIsNobodyElsesWithoutCountryOrRole() throws {
    let library = try library()
    var (article, findings) = marked("“{Berg\"No}.”")
    findings.speakers[0].country = nil
    article.source = nil
    try library.take(article, findings: findings, as: "3")
    let rows = try library.quotes(in: .matching(Query("")), filter: Query(""))
    #expect(names(QuoteColumn.columns(of: rows.map(\.stub), by: .speaker)).contains("Berg 1+0"))
  }

  @Test func whomArticlesOnlyDescribeHasAColumnInEach() throws {
    let library = try Library(at: .memory)
    for (place, words) in ["Fish waits", "Boats do not"].enumerated() {
      let (article, findings) = marked("“{a spokesman\"\(words)},” and “{Ida Berg\"so it is, \(words)}.”")
      try library.take(article, findings: findings, as: String(place))
    }
    let columns = QuoteColumn.columns(
      of: try library.quotes(in: .matching(Query("")), filter: Query("")).map(\.stub), by: .speaker)
    #expect(names(columns) == ["a spokesman 1+0", "Ida Berg 2+0", "a spokesman 1+0"])
  }

  @Test func quotesOfACountrysSpeakersStandTogether() throws {
    let library = try library()
    let rows = try library.quotes(in: .article(1), filter: Query(""))
    #expect(names(QuoteColumn.columns(of: rows.map(\.stub), by: .country)) == ["NO 2+0", "- 1+0"])
  }

  /// Berg may be anybody, and Bo Dahl is of one country here and of another there.
  @Test(arguments: [QuoteScope.matching(Query("")), .article(1)])
  func whoseCountryOneArticleKnowsSpeaksForItInAll(scope: QuoteScope) throws {
    let library = try Library(at: .memory)
    for (number, countries) in [(1, [nil, nil, nil]), (2, ["NO", "NO", "DK"]), (3, ["NO", nil, "SE"])] {
      let text = "“{Ida Berg\"Not without us}.” “{Dahl\"Nor with us}.” “{Bo Dahl\"Never}.”"
      var (article, findings) = marked(text, source: String(number))
      for place in 0..<3 { findings.speakers[place].country = countries[place] }
      try library.take(article, findings: findings, as: String(number))
    }
    let rows = try library.quotes(in: scope, filter: Query(""))
    let columns = QuoteColumn.columns(of: rows.map(\.stub), by: .country)
    #expect(columns.first { $0.name == "NO" }?.quotes.count { $0.place.article == 1 } == 1)
    #expect(columns.last?.name == nil)
  }

  @Test func theFilterLooksIntoQuotesOnly() throws {
    let library = try library()
    #expect(try library.quotes(in: .article(1), filter: Query("harbour")).map(\.words) == ["The harbour stays open"])
    #expect(try library.quotes(in: .article(1), filter: Query("and")).isEmpty)
    #expect(try library.quotes(in: .article(1), filter: Query("speaker:ulf")).count == 1)
  }

  /// Berg speaks for Norway and of it, Ulf of Denmark.
  @Test(arguments: [("country:no", [0, 2]), ("country:dk", [1]), ("-country:se no", []), ("country:se", [])])
  func aCountryFindsWhatIsSaidOfItOrByIt(filter: String, quotes: [Int]) throws {
    let library = try Library(at: .memory)
    var (article, findings) = marked("“{Ida Berg\"We stay},” “{Ulf Berg\"Denmark leaves}.” “{?\"Norway stays}.”")
    findings.speakers[0].country = "NO"
    findings.countries = [("Denmark", "DK"), ("Norway", "NO")].map { name, code in
      let start = article.text.utf8.count - article.text[article.text.firstRange(of: name)!.lowerBound...].utf8.count
      return CountryMention(range: start..<start + name.utf8.count, code: code, form: .name)
    }
    article.source = nil
    try library.take(article, findings: findings, as: "1")
    let found = try library.quotes(in: .article(1), filter: Query(filter)).map(\.place.range)
    #expect(found == quotes.map { findings.quotes[$0].range })
  }

  /// Words choose the articles, a speaker the quotes.
  @Test(arguments: [
    ("speaker:\"Ida Berg\"", "boats do, The harbour stays open"), ("speaker:berg fish", "Fish does not wait, boats do"),
    ("nobody speaker:ulf", "it does not"), ("speaker:ulf or speaker:x", "it does not"),
    ("-speaker:ulf fish speaker:x", ""),
    ("nobody", "The harbour stays open, it does not, Nobody knows"),
  ])
  func aQueryForASpeakerFindsTheirQuotes(query: String, words: String) throws {
    let rows = try library().quotes(in: .matching(Query(query)), filter: Query(""))
    #expect(rows.map(\.words).joined(separator: ", ") == words)
  }
}
