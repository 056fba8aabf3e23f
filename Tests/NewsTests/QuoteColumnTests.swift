import Testing

@testable import News

@Suite struct QuoteColumnTests {
  private func edition() -> Edition {
    var edition = Edition()
    let texts = [
      "“{Ida Berg\"The harbour stays open},” and “{Ulf Berg\"it does not}.” “{?\"Nobody knows}.”",
      "“{Berg\"Fish does not wait},” and {Ida Berg~boats do}.",
    ]
    for (place, text) in texts.enumerated() {
      var (article, findings) = marked(text, published: Timestamp(seconds: Int64(9 - place), hasTime: true))
      article.source = "Post \(place)"
      for speaker in findings.speakers.indices where findings.speakers[speaker].name != "Ulf Berg" {
        findings.speakers[speaker].country = "NO"
      }
      edition.add(article, findings: findings, origin: String(place))
    }
    return edition
  }

  private func names(_ columns: [QuoteColumn]) -> [String] {
    columns.map { "\($0.name ?? "-") \($0.quoted)+\($0.reported)" }
  }

  @Test func oneSpeakerHasOneColumnAcrossArticlesWhereThatIsSure() {
    var edition = edition()
    let rows = edition.quotes(in: .matching(Query("")), filter: Query(""))
    #expect(rows.map(\.place.article) == [2, 2, 1, 1, 1])
    let columns = QuoteColumn.columns(of: rows, by: .speaker)
    #expect(names(columns) == ["Ida Berg 2+1", "Ulf Berg 1+0", "? 1+0"])
    #expect(columns.map(\.country) == ["NO", nil, "NO"])
  }

  @Test func aSurnameAloneIsNobodyElsesWithoutCountryOrRole() {
    var edition = edition()
    var (article, findings) = marked("“{Berg\"No}.”")
    findings.speakers[0].country = nil
    article.source = nil
    edition.add(article, findings: findings, origin: "3")
    let rows = edition.quotes(in: .matching(Query("")), filter: Query(""))
    #expect(names(QuoteColumn.columns(of: rows, by: .speaker)).contains("Berg 1+0"))
  }

  @Test func quotesOfACountrysSpeakersStandTogether() {
    var edition = edition()
    let rows = edition.quotes(in: .article(1), filter: Query(""))
    #expect(names(QuoteColumn.columns(of: rows, by: .country)) == ["NO 2+0", "- 1+0"])
  }

  @Test func theFilterLooksIntoQuotesOnly() {
    var edition = edition()
    #expect(edition.quotes(in: .article(1), filter: Query("harbour")).map(\.words) == ["The harbour stays open"])
    #expect(edition.quotes(in: .article(1), filter: Query("and")).isEmpty)
    #expect(edition.quotes(in: .article(1), filter: Query("speaker:ulf")).count == 1)
  }
}
