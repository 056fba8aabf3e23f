import News

/// Where a country is named in an article.
struct CountryMentions: Equatable, Sendable {
  private let reader: Reader
  private let code: String
  /// Indices into the article's countries, in the order of the listing.
  private let mentions: [Int]
  var listing: Listing

  init(of code: String, in reader: Reader) {
    self.reader = reader
    self.code = code
    let mentions = reader.findings.countries.indices.filter { reader.findings.countries[$0].code == code }
    let quotes = reader.findings.quotesNaming
    let entries = mentions.map { mention in
      let quote = quotes[mention].map { reader.findings.quotes[$0] }
      return CountryMentions.entry(reader.findings.countries[mention], quote, reader)
    }
    let current = reader.currentCountry.flatMap { reader.findings.countries.firstIndex(of: $0) }
    let cursor = current.flatMap { mentions.firstIndex(of: $0) } ?? 0
    self.mentions = mentions
    listing = Listing(entries, cursor: cursor, emptyWords: "The country is not named in this article.")
  }

  var title: String {
    "\(countryWords(code)) · \(reader.article.title)"
  }

  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    guard command == .enter else { return listing.perform(command, count: count) }
    return listing.current.map { [.push(.article(reader.opened(at: .country(mentions[$0]))))] } ?? []
  }

  private static func entry(_ mention: CountryMention, _ quote: Quote?, _ reader: Reader) -> Listing.Entry {
    let sentence = reader.article.words(at: reader.article.sentence(around: mention.range))
    let speaker = quote?.speaker.map { reader.findings.speakers[$0].name }
    let said = quote.map { "\(QuoteWords.kind($0.kind)) words of \(speaker ?? "somebody not named")" }
    let detail = ["“\(reader.article.words(at: mention.range))”", mention.form.rawValue, said]
    return Listing.Entry(
      words: String(sentence), detail: detail.compactMap { $0 }.joined(separator: " · "),
      role: quote?.speaker.map(Style.Role.speaker) ?? .plain)
  }
}
