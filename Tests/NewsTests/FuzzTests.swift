import News
import Testing

/// Random and mangled text may find nothing or nonsense, but never crashes a finder nor breaks what it promises.
@Suite struct FuzzTests {
  @Test(arguments: 0..<12)
  func keepsItsPromisesOnAnyText(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    for _ in 0..<40 { check(random.article()) }
  }

  @Test(arguments: ["“", "\"", "'", "’", "(", "-", "U.", "Jordan ", "in French, ", "said ", "US ", "\u{0301}", ", Ga."])
  func keepsItsPromisesOnOneThingOverAndOver(part: String) {
    for count in [1, 2, 3, 7, 500] {
      let text = String(repeating: part, count: count)
      check(Article(title: "", text: text, blocks: [.init(kind: .paragraph, range: 0..<text.utf8.count)]))
    }
  }

  /// Texts on which a finder once failed.
  @Test(arguments: [
    "The ship –\n\n… said nothing", "Hi\n\n- \n\n - reported", "-- said Berg", "It is understood", "It is said that",
  ])
  func keepsItsPromisesOnWhatFailedBefore(text: String) throws {
    for article in try ReadFile(bytes: Array(text.utf8), path: "a.txt").articles { check(article) }
  }

  private func check(_ article: Article) {
    let bytes = Array(article.text.utf8)
    let findings = Findings(of: article)
    let tokens = Tokens(of: article)
    expectInside(tokens.all.map(\.range), bytes, article)
    expectInside(findings.countries.map(\.range), bytes, article)
    expectInside(
      findings.quotes.flatMap { [$0.range, $0.speakerRange, $0.cueRange].compactMap(\.self) }, bytes, article)
    #expect(isDisjoint(tokens.all.map(\.range)), "tokens of \(article.text.debugDescription)")
    #expect(isDisjoint(findings.countries.map(\.range)), "countries of \(article.text.debugDescription)")
    let starts = findings.quotes.map(\.range.lowerBound)
    #expect(zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }, "quotes of \(article.text.debugDescription)")
    for quote in findings.quotes {
      #expect(([quote.speaker].compactMap(\.self) + quote.candidates).allSatisfy(findings.speakers.indices.contains))
    }
  }

  private func expectInside(_ ranges: [Range<Int>], _ bytes: [UInt8], _ article: Article) {
    let isRight = ranges.allSatisfy { range in
      !range.isEmpty && range.lowerBound >= 0 && range.upperBound <= bytes.count
        && isBoundary(range.lowerBound, bytes) && isBoundary(range.upperBound, bytes)
    }
    #expect(isRight, "ranges of \(article.text.debugDescription)")
  }

  private func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  private func isDisjoint(_ ranges: [Range<Int>]) -> Bool {
    zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
  }
}

/// The generator of S. Vigna's splitmix64 (https://prng.di.unimi.it/splitmix64.c): the same numbers on every machine.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A headline or none, and some blocks of parts put together at random; a third of them mangled.
  mutating func article() -> Article {
    var text = ""
    var blocks: [Article.Block] = []
    for number in 0..<Int.random(in: 1...4, using: &self) {
      let block = mangled((0..<Int.random(in: 0...30, using: &self)).map { _ in part() }.joined())
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      text += block
      let kind: Article.Block.Kind = number == 0 && Bool.random(using: &self) ? .title : .paragraph
      if !block.isEmpty { blocks.append(.init(kind: kind, range: start..<text.utf8.count)) }
    }
    return Article(title: "", text: text, blocks: blocks)
  }

  private mutating func part() -> String {
    if Int.random(in: 0..<8, using: &self) == 0 {
      return String(String.UnicodeScalarView((0..<3).map { _ in scalar() }))
    }
    return SplitMix.parts.randomElement(using: &self) ?? ""
  }

  private mutating func scalar() -> Unicode.Scalar {
    Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) ?? " "
  }

  /// Bytes taken out and put in, then read as UTF-8 again.
  private mutating func mangled(_ text: String) -> String {
    guard Int.random(in: 0..<3, using: &self) == 0 else { return text }
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...5, using: &self) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &self)
      if Bool.random(using: &self) {
        bytes.remove(at: place)
      } else {
        bytes[place] = UInt8.random(in: 0...255, using: &self)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let parts = [
    "Georgia", "Jordan", "Chad", "US", "U.S.", "U.S", "Turkey", "turkey", "TURKEY", "Côte d’Ivoire", "N'Djamena",
    "Washington, D.C.", "Ankara", "Kremlin", "Congo", "Korean", "Polish", "French", "American", "Indians", "T&T",
    " ", " ", " ", " ", " ", " ", "\n", "\u{A0}", "\u{2009}", ", ", ". ", ".", ",", "-", " – ", "—", "/", "(", ")",
    "“", "”", "\"", "\"", "‘", "’", "'", "''", "``", "«", "»", "„", "…", "?", "!", ":", ";", "$", "%",
    "said", " said ", " says ", "told reporters", "according to ", "he ", "she ", "who ", "Mr. ", "Ms ", "President ",
    "Anna Berg", "O’Neill", "Ödön", "of ", "in ", "to ", "the ", "and ", "is ", "not ", "’s ", "'s", "n’t ", "that ",
    "--", "- ", "\n\n- ", "\n\n… ", "reported ", "asked ", "citing ", "in her view", "For ", "As ", "one ", "both ",
    "a man ",
    "Lund", "minister ", "the mayor, ", "report found that ", "Q. ", "was ", "by ", "claim ", "whose ", "as saying ",
    "Ohio", "Ga.", "TX", "County", "Street", "23", "1,300.5", "20th", "in French", "peppers", "denies ", "let ",
    "e\u{301}", "👩‍👩‍👧", "日本", "אבג", "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{0}", "ﬁ", "İ", "ß",
  ]
}
