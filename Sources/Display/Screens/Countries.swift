import News

/// Every country named in an article.
struct Countries: Equatable, Sendable {
  private let reader: Reader
  /// In the order of the listing.
  private let codes: [String]
  var listing: Listing

  init(of reader: Reader) {
    self.reader = reader
    let mentions = Dictionary(grouping: reader.findings.countries, by: \.code)
    let codes = mentions.keys.sorted {
      let (left, right) = (mentions[$0]?.count ?? 0, mentions[$1]?.count ?? 0)
      return left == right ? $0 < $1 : left > right
    }
    let entries = codes.map { Countries.entry($0, mentions[$0] ?? [], reader.findings) }
    let cursor = reader.currentCountry.flatMap { codes.firstIndex(of: $0.code) } ?? 0
    self.codes = codes
    listing = Listing(entries, cursor: cursor, emptyWords: "No country is named in this article.")
  }

  var title: String {
    "\(codes.count == 1 ? "1 country" : "\(codes.count) countries") · \(reader.article.title)"
  }

  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    guard command == .enter || command == .sideBySide else { return listing.perform(command, count: count) }
    guard let entry = listing.current else { return [] }
    if command == .sideBySide { return sideBySide(codes[entry]) }
    return [.push(.country(CountryMentions(of: codes[entry], in: reader)))]
  }

  /// What the speakers of each country say of one, in all articles.
  private func sideBySide(_ code: String) -> [Step] {
    let words = "what is said of \(Country.name(code) ?? code)"
    return SideBySide(.matching(Query("about:\(code)")), scopeWords: words, by: .country).opening
  }

  private static func entry(_ code: String, _ mentions: [CountryMention], _ findings: Findings) -> Listing.Entry {
    let speakers = Set(
      findings.quotes.filter { quote in mentions.contains { quote.range.contains($0.range.lowerBound) } }
        .compactMap(\.speaker)
    ).sorted().map { findings.speakers[$0].name }
    let spoken = speakers.isEmpty ? "no speaker names it" : "spoken of by " + speakers.joined(separator: ", ")
    return Listing.Entry(words: countryWords(code), detail: "named \(times(mentions.count)) · \(spoken)")
  }

  private static func times(_ number: Int) -> String {
    switch number {
    case 1: "once"
    case 2: "twice"
    default: "\(number) times"
    }
  }
}
