import News

/// Every country named in an article.
struct Countries: Equatable, Sendable {
  private let reader: Reader
  /// In the order of the listing.
  private let codes: [String]
  var listing: Listing

  init(of reader: Reader) {
    self.reader = reader
    let quotes = reader.findings.quotesNaming
    let mentions = Dictionary(grouping: reader.findings.countries.indices) { reader.findings.countries[$0].code }
    let codes = mentions.keys.sorted {
      let (left, right) = (mentions[$0]?.count ?? 0, mentions[$1]?.count ?? 0)
      return left == right ? $0 < $1 : left > right
    }
    let entries = codes.map { code in
      let places = mentions[code] ?? []
      let speakers = Set(places.compactMap { quotes[$0] }.compactMap { reader.findings.quotes[$0].speaker })
      return Countries.entry(code, places.count, speakers.sorted().map { reader.findings.speakers[$0].name })
    }
    let cursor = reader.currentCountry.flatMap { codes.firstIndex(of: $0.code) } ?? 0
    self.codes = codes
    listing = Listing(entries, cursor: cursor, emptyWords: "No country is named in this article.")
  }

  var title: String {
    "\(AllCountries.counted(codes.count)) · \(reader.article.title)"
  }

  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    if command == .countries { return [.total(.countries)] }
    guard command == .enter || command == .sideBySide else { return listing.perform(command, count: count) }
    guard let entry = listing.current else { return [] }
    if command == .sideBySide {
      return SideBySide.saying(of: codes[entry], in: .article(reader.number), scopeWords: "1 article").opening
    }
    return [.push(.country(CountryMentions(of: codes[entry], in: reader)))]
  }

  private static func entry(_ code: String, _ count: Int, _ speakers: [String]) -> Listing.Entry {
    let spoken = speakers.isEmpty ? "no speaker names it" : "spoken of by " + speakers.joined(separator: ", ")
    return Listing.Entry(words: countryWords(code), detail: "named \(times(count)) · \(spoken)")
  }
}

extension Findings {
  /// The innermost quote that each mention of a country stands in, by the indices of both.
  var quotesNaming: [Int: Int] {
    var marks = quotes.enumerated().map { Highlight.Mark(.quote($0.offset), $0.element.range) }
    marks += countries.enumerated().map { Highlight.Mark(.country($0.offset), $0.element.range) }
    var naming: [Int: Int] = [:]
    for stretch in Highlight.settle(marks) {
      if let country = stretch.country, let quote = stretch.quote { naming[country] = quote }
    }
    return naming
  }
}
