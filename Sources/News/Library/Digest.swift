/// Who speaks in one article and which countries it names, as far as screens over many articles add it up.
struct Digest: Equatable, Sendable {
  struct Voice: Equatable, Sendable {
    /// Name, role and country as the article gives them.
    var speaker: Speaker
    var quoted = 0
    var reported = 0
  }

  struct Country: Equatable, Sendable {
    var code: String
    /// How often it is named, as a place not counted.
    var mentions: Int
    /// Whose quotes name it: places in `voices`.
    var voices: [Int]
  }

  /// Those with a quote, in order of their first one.
  private(set) var voices: [Voice] = []
  /// Weightiest first.
  private(set) var countries: [Country] = []
  /// Codes of the countries that quotes name.
  private(set) var about: [String] = []
  /// Codes of the countries that are named in a paragraph with a quote.
  private(set) var near: [String] = []

  /// - Parameter codes: of the countries named, weightiest first.
  init(_ findings: Findings, of article: Article, countries codes: [String]) {
    let places = countVoices(findings)
    countries = codes.map { Country(code: $0, mentions: 0, voices: []) }
    countMentions(findings, places)
    near = Self.codes(findings, near: article.blocks)
  }

  /// Gives the place in `voices` of each of the findings' speakers.
  private mutating func countVoices(_ findings: Findings) -> [Int?] {
    var places = [Int?](repeating: nil, count: findings.speakers.count)
    for quote in findings.quotes {
      guard let speaker = quote.speaker else { continue }
      let place = places[speaker] ?? voices.count
      if place == voices.count { voices.append(Voice(speaker: findings.speakers[speaker])) }
      places[speaker] = place
      if quote.kind == .indirect { voices[place].reported += 1 } else { voices[place].quoted += 1 }
    }
    return places
  }

  private mutating func countMentions(_ findings: Findings, _ places: [Int?]) {
    let entries = Dictionary(uniqueKeysWithValues: countries.indices.map { (countries[$0].code, $0) })
    var first = 0
    for mention in findings.countries where mention.form != .place {
      guard let entry = entries[mention.code] else { continue }
      countries[entry].mentions += 1
      while first < findings.quotes.count, findings.quotes[first].range.upperBound <= mention.range.lowerBound {
        first += 1
      }
      for quote in findings.quotes[first...].prefix(while: { $0.range.lowerBound <= mention.range.lowerBound })
      where quote.range.contains(mention.range.lowerBound) {
        note(mention.code, in: quote, places, entry)
      }
    }
  }

  private mutating func note(_ code: String, in quote: Quote, _ places: [Int?], _ entry: Int) {
    if !about.contains(code) { about.append(code) }
    guard let voice = quote.speaker.flatMap({ places[$0] }), !countries[entry].voices.contains(voice) else { return }
    countries[entry].voices.append(voice)
  }

  private static func codes(_ findings: Findings, near blocks: [Article.Block]) -> [String] {
    var codes: [String] = []
    var quotes = findings.quotes[...]
    var mentions = findings.countries[...]
    for block in blocks {
      let end = block.range.upperBound
      let holdsQuote = quotes.first.map { $0.range.lowerBound < end } ?? false
      quotes = quotes.drop { $0.range.lowerBound < end }
      for mention in mentions.prefix(while: { $0.range.lowerBound < end })
      where holdsQuote && mention.form != .place && !codes.contains(mention.code) {
        codes.append(mention.code)
      }
      mentions = mentions.drop { $0.range.lowerBound < end }
    }
    return codes
  }
}
