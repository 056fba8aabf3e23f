import Testing

@testable import News

/// Who speaks in many articles, and which names are one person's.
@Suite struct VoicesTests {
  private func library(_ speakers: [Speaker]) throws -> Library {
    let library = try Library(at: .memory)
    for (place, speaker) in speakers.enumerated() {
      let text = "Words \(place), said somebody."
      let quote = Quote(kind: place == 0 ? .direct : .indirect, range: 0..<7, speaker: 0, certainty: .named)
      try library.take(
        Article(title: "", text: text, blocks: [.init(kind: .paragraph, range: 0..<text.utf8.count)]),
        findings: Findings(quotes: [quote], speakers: [speaker]), as: "\(place)")
    }
    return library
  }

  @Test func aSurnameIsOnePersonsWhereTheCountryIsTheSame() throws {
    let library = try library([
      Speaker(name: "Ida Berg", role: "minister", country: "NO"), Speaker(name: "Berg", country: "NO"),
    ])
    let row = try #require(try library.speakers(matching: Query("")).first)
    #expect((row.name, row.quoted, row.reported, row.articles) == ("Ida Berg", 1, 1, 2))
    #expect(row.forms == [.init(name: "Berg", basis: .sameCountry)])
  }

  @Test func aSurnameIsOnePersonsWhereTheRoleIsTheSame() throws {
    let library = try library([Speaker(name: "Ida Berg", role: "minister"), Speaker(name: "Berg", role: "minister")])
    #expect(try library.speakers(matching: Query("")).map(\.forms) == [[.init(name: "Berg", basis: .sameRole)]])
  }

  @Test func namesAreTwoPersonsWhereThatIsNotSure() throws {
    let library = try library([
      Speaker(name: "Ida Berg", country: "NO"), Speaker(name: "Berg"), Speaker(name: "Ida Berg", country: "SE"),
    ])
    #expect(try library.speakers(matching: Query("")).count == 3)
  }

  @Test func onlyTheArticlesAtHandAreCounted() throws {
    let library = try library([Speaker(name: "Ida Berg"), Speaker(name: "Ulf Dahl")])
    #expect(try library.speakers(matching: Query("speaker:dahl")).map(\.name) == ["Ulf Dahl"])
  }
}
