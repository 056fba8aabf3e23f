import Foundation
import GRDB
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

  @Test func aSurnameIsOnePersonsWhereRoleAndCountryAreTheSame() throws {
    let library = try library([
      Speaker(name: "Ida Berg", role: "Norwegian fisheries minister", country: "NO"),
      Speaker(name: "Berg", role: "the minister", country: "NO"),
    ])
    let row = try #require(try library.speakers(matching: Query("")).first)
    #expect((row.name, row.quoted, row.reported, row.articles) == ("Ida Berg", 1, 1, 2))
    #expect(row.forms == [.init(name: "Berg", basis: .sameOffice)])
  }

  @Test func namesAreTwoPersonsWhereThatIsNotSure() throws {
    let library = try library([
      Speaker(name: "Ida Berg", country: "NO"), Speaker(name: "Berg"), Speaker(name: "Ida Berg", country: "SE"),
    ])
    #expect(try library.speakers(matching: Query("")).count == 3)
  }

  @Test func whomArticlesOnlyDescribeIsNotSurelyOne() throws {
    let library = try library([
      Speaker(name: "Ulf Dahl"), Speaker(name: "Ulf Dahl"), Speaker(name: "a spokesman"), Speaker(name: "a spokesman"),
    ])
    let rows = try library.speakers(matching: Query(""))
    #expect(rows.map(\.name) == ["Ulf Dahl", "a spokesman"])
    #expect(rows.map(\.articles) == [2, 2])
    #expect(rows.map(\.basis) == [.sameName, .sameWords])
  }

  @Test func theRoleIsTheOneOfMostArticles() throws {
    let roles = ["eventual rival", "minister", "minister", nil, nil, nil]
    let library = try library(roles.map { Speaker(name: "Ida Berg", role: $0, country: "NO") })
    #expect(try library.speakers(matching: Query("")).map(\.role) == ["minister"])
  }

  @Test func whoMayBeEitherOfTwoIsOneThird() throws {
    let library = try library([
      Speaker(name: "Ida Berg", country: "NO"), Speaker(name: "Ida Berg", country: "SE"),
      Speaker(name: "Ida Berg", role: "minister"), Speaker(name: "Ida Berg", role: "rival"),
      Speaker(name: "Ida Berg", role: "mayor", country: "NO"),
    ])
    let rows = try library.speakers(matching: Query(""))
    #expect(
      rows.map { [$0.country ?? "--", "\($0.articles)"] }.sorted { $0[0] < $1[0] } == [
        ["--", "2"], ["NO", "2"], ["SE", "1"],
      ])
  }

  @Test func onlyTheArticlesAtHandAreCounted() throws {
    let library = try library([Speaker(name: "Ida Berg"), Speaker(name: "Ulf Dahl")])
    #expect(try library.speakers(matching: Query("speaker:dahl")).map(\.name) == ["Ulf Dahl"])
  }

  @Test func articlesOfOneBlockComeAndGo() throws {
    let library = try library(["Ida Berg", "Ulf Dahl", "Mara Ek"].map { Speaker(name: $0) })
    try library.write { db in try Library.remove(2, db) }
    #expect(try library.speakers(matching: Query("")).map(\.name).sorted() == ["Ida Berg", "Mara Ek"])
    try library.write { db in try Library.remove(1, db) }
    try library.write { db in try Library.remove(3, db) }
    #expect(try library.speakers(matching: Query("")).isEmpty)
  }

  @Test func aBlockKeepsDigestsInTheOrderOfTheirNumbers() throws {
    var block = DigestBlock()
    try block.put([5], at: 9)
    try block.put([1, 2], at: 3)
    try block.put([7], at: 63)
    try block.put([8, 8, 8], at: 9)
    try block.put(nil, at: 20)
    #expect(block.bytes == [3, 2, 1, 2, 9, 3, 8, 8, 8, 63, 1, 7])
    try block.put(nil, at: 3)
    #expect(block.bytes == [9, 3, 8, 8, 8, 63, 1, 7])
  }

  /// Cut off; a place behind the last; the number -1; the greatest number.
  @Test(arguments: [
    [3, 9, 1], [64, 1, 0], Array(repeating: 0xFF, count: 9) + [0x01, 0], Array(repeating: 0xFF, count: 8) + [0x7F, 0],
  ])
  func aDamagedBlockIsToldAsDamage(bytes: [UInt8]) throws {
    var block = DigestBlock(bytes)
    #expect(throws: Unpacker.Damage.self) { try block.put([1], at: 4) }
    let library = try library([Speaker(name: "Ida Berg")])
    try library.write { db in
      try db.execute(sql: "UPDATE digest_block SET digests = ?", arguments: [Data(bytes)])
    }
    #expect(throws: Failure.library(.damaged, path: ":memory:")) { try library.countries(matching: Query("")) }
  }
}
