import Testing

@testable import News

@Suite struct LibraryPackingTests {
  @Test(arguments: [
    ("", "cae66941d9efbd404e4d88758ea67670"),
    ("abc", "cf4ab791c62b8d2b2109c90275287816"),
    (String(repeating: "a", count: 128), "1271d28e731afb57bdfba6bdaf3501be"),
  ])
  func hashesAsTheStandardDoes(text: String, expected: String) {
    let digits = ContentHash.digest(of: text.utf8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    #expect(digits.joined() == expected)
  }

  @Test func unpacksWhatWasPacked() throws {
    var packer = Packer()
    for number in [0, 127, 128, 1 << 40, Int.max] { packer.put(number) }
    for number in [0, -1, 1, Int.min, Int.max] { packer.put(signed: number) }
    packer.put("Ödön")
    var unpacker = Unpacker(packer.bytes)
    for number in [0, 127, 128, 1 << 40, Int.max] { #expect(try unpacker.number() == number) }
    for number in [0, -1, 1, Int.min, Int.max] { #expect(try unpacker.signed() == number) }
    #expect(try unpacker.string() == "Ödön")
    #expect(unpacker.isAtEnd)
  }

  @Test func unpacksFindings() throws {
    let findings = Findings(
      quotes: [
        Quote(
          kind: .mixed, range: 5..<9, speaker: 1, speakerRange: 1..<3, certainty: .workedOut, via: "AP", rule: "he"),
        Quote(kind: .indirect, range: 20..<40, cueRange: 15..<18, candidates: [0, 1]),
      ],
      speakers: [
        Speaker(name: "Ada Lind", role: "minister", country: "SE", quotes: 0), Speaker(name: "Ola Berg", quotes: 1),
      ],
      countries: [
        CountryMention(range: 0..<4, code: "SE", form: .demonym), .init(range: 50..<60, code: "XK", form: .place),
      ])
    var packer = Packer()
    packer.put(findings)
    var unpacker = Unpacker(packer.bytes)
    #expect(try unpacker.findings(in: 60) == findings)
  }

  @Test func trustsNoBytes() {
    var packer = Packer()
    packer.put(Findings(quotes: [Quote(kind: .direct, range: 5..<90)]))
    for count in 0...packer.bytes.count {
      var cut = Unpacker(Array(packer.bytes.prefix(count)))
      #expect(throws: Unpacker.Damage.self) { try cut.findings(in: 60) }
    }
    for seed in 0..<2_000 {
      var state = UInt64(seed)
      let bytes = (0..<40).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 40) & (seed % 2 == 0 ? 0xFF : 7)
      }
      var unpacker = Unpacker(bytes)
      if let findings = try? unpacker.findings(in: 60) {
        #expect(findings.quotes.allSatisfy { $0.range.upperBound <= 60 })
      }
    }
  }

  @Test func combinesSets() {
    var set = NumberSet([1, 64, 200])
    set.formUnion(NumberSet([2, 500]))
    #expect(set.count == 5)
    set.formIntersection(NumberSet([2, 64, 200, 9_000]))
    #expect((0..<600).filter(set.contains) == [2, 64, 200])
    set.subtract(NumberSet([64]))
    #expect((0..<600).filter(set.contains) == [2, 200])
    #expect(!set.contains(1 << 30))
  }
}
