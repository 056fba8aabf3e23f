import Foundation
import Testing

@testable import News

/// "name|role|country" of two speakers; what they have in common, `nil` where they are two.
private typealias Pair = (first: String, second: String, basis: Persons.Basis?)

/// Which speakers of two articles are one.
@Suite struct PersonsTests {
  private static let fullNames: [Pair] = [
    ("Tom Hale||", "Tom Hale||", .sameName),
    ("Tom Hale|singer|GB", "Tom Hale||", .sameName),
    ("Tom Hale||GB", "Tom Hale|the MP|", .sameName),
    ("Tom Hale|British singer|GB", "Tom Hale|British MP|GB", nil),
    ("Tom Hale|singer|", "Tom Hale|MP|", nil),
    ("Tom Hale||GB", "Tom Hale||IE", nil),
    ("Tom Hale|singer|GB", "Tom Hale|singer|IE", nil),
    ("John Marsh|the mayor of Springfield|", "John Marsh|a Canadian hockey player|CA", nil),
    ("John Marsh|the mayor of Springfield|", "John Marsh|senator from Ohio|", nil),
    ("John Marsh|the mayor of Springfield|US", "John Marsh|senator from Ohio|US", .sameName),
    ("John Marsh|the mayor|", "John Marsh|mayor of Springfield|", .sameName),
    ("John Marsh|a witness|", "John Marsh|the mayor|", .sameName),
    ("John Marsh|company president|", "John Marsh|chief executive of Tern|", .sameName),
    ("Ada Kaya|defence minister|TR", "Ada Kaya|Minister of Defence|", .sameName),
    ("Ada Kaya|Turkish minister|TR", "Ada Kaya|defence minister|TR", .sameName),
    ("Ada Kaya|former defence minister|TR", "Ada Kaya|the ex-minister|TR", .sameName),
    ("Ada Kaya|Prime Minister|", "Ada Kaya|leader of the Reed party|", .sameName),
    ("Ada Kaya|Turkish minister|TR", "Ada Kaya|goalkeeper|TR", nil),
    ("Ada Kaya||", "Dr. Ada Kaya||", .sameName),
  ]

  private static let otherNames: [Pair] = [
    ("Ada Kaya|Turkish Defence Minister|TR", "Kaya|the minister|TR", .sameOffice),
    ("Ada Kaya|Turkish Defence Minister|TR", "Kaya|Turkish goalkeeper|TR", nil),
    ("Ada Kaya|defence minister|TR", "Kaya||TR", nil),
    ("Ada Kaya|defence minister|", "Kaya|defence minister|", nil),
    ("Kaya|minister|TR", "Kaya|defence minister|TR", .sameOffice),
    ("Kaya|minister|TR", "Kaya|minister|GR", nil),
    ("Ada Kaya|minister|TR", "Ulf Kaya|minister|TR", nil),
    ("A. Kaya||TR", "Ada Kaya||TR", .sameCountry),
    ("A. Kaya|minister|", "Ada Kaya|minister|", .sameRole),
    ("A. Kaya||", "Ada Kaya||", nil),
    ("A. Kaya|minister|TR", "Ada Kaya|goalkeeper|TR", nil),
    ("Foreign Ministry||NO", "Finance Ministry||NO", nil),
    ("the Foreign Ministry||", "Foreign Ministry||NO", .sameName),
    ("the White House||US", "White House||US", .sameName),
    ("Ada Kaya and Ulf Berg||TR", "Ada Kaya||TR", nil),
    ("Charles de Mar|poet|", "Charles de Mar|novelist|", .sameName),
  ]

  /// Whom nobody names, or by a surname alone: the words of two articles stand in one row that says so.
  private static let described: [Pair] = [
    ("a spokesman||", "a spokesman||", .sameWords),
    ("the defence minister||", "the defence minister||TR", nil),
    ("Turkish officials||TR", "officials||TR", nil),
    ("Analysts||", "Analysts||", .sameWords),
    ("Farmers downstream||", "Farmers downstream||", .sameWords),
    ("A spokesman for the Tern Union||", "A spokesman for the Tern Union||", .sameWords),
    ("Kaya||TR", "Kaya||TR", .sameWords),
    ("Kaya||", "Kaya|minister|TR", nil),
  ]

  @Test(arguments: fullNames.indices) func equalNames(place: Int) { expect(Self.fullNames[place]) }
  @Test(arguments: otherNames.indices) func namesThatMayStandForEachOther(place: Int) { expect(Self.otherNames[place]) }
  @Test(arguments: described.indices) func whomNobodyNames(place: Int) { expect(Self.described[place]) }

  /// Whoever comes first.
  private func expect(_ pair: Pair) {
    for (first, second) in [(pair.first, pair.second), (pair.second, pair.first)] {
      var persons = Persons()
      let places = [first, second].map { persons.place(of: speaker($0)) }
      #expect((places[0] == places[1]) == (pair.basis != nil), "\(first) and \(second)")
      guard let basis = pair.basis, places[0] == places[1] else { continue }
      let bases = persons.all[0].forms.filter { $0.name != persons.all[0].name }.map(\.basis)
      #expect(bases.allSatisfy { $0 == basis }, "\(first) and \(second)")
      #expect(persons.all[0].isSure == (basis != .sameWords), "\(first) and \(second)")
    }
  }

  private func speaker(_ words: String) -> Speaker {
    let parts = words.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return Speaker(
      name: parts[0], role: parts[1].isEmpty ? nil : parts[1], country: parts[2].isEmpty ? nil : parts[2])
  }

  @Test func whoMayBeTwoIsNeither() {
    var persons = Persons()
    let names = ["Tom Hale|singer|GB", "Tom Hale|MP|GB", "Tom Hale||GB", "Tom Hale||GB", "Tom Hale|pianist|GB"]
    #expect(names.map { persons.place(of: speaker($0)) } == [0, 1, 2, 2, 0])
  }

  @Test func aFullerNameTellsTheNextOnesApart() {
    var persons = Persons()
    let names = ["Kaya|minister|TR", "Ada Kaya|minister|TR", "Ulf Kaya|minister|TR"]
    #expect(names.map { persons.place(of: speaker($0)) } == [0, 0, 1])
    #expect(persons.all[0].forms.map(\.name) == ["Kaya", "Ada Kaya"])
  }

  @Test func ministersOfTheSamplesAreOneInAllFourArticles() async throws {
    let library = try Library(at: .memory)
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    _ = try await library.add(path: package.deletingLastPathComponent().path + "/articles")
    let rows = try library.speakers(matching: Query(""))
    for name in ["Inês Carvalhal", "Yassine Belhaddad"] {
      let row = try #require(rows.first { $0.name == name })
      #expect((row.articles, row.basis) == (4, .sameName))
    }
  }
}
