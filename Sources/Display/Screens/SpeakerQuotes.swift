import News

/// What one speaker says in an article.
struct SpeakerQuotes: Equatable, Sendable {
  private let reader: Reader
  private let speaker: Int
  /// Indices into the article's quotes, in the order of the listing.
  private let quotes: [Int]
  var listing: Listing

  /// `quote` is the one to begin at.
  init(of speaker: Int, in reader: Reader, at quote: Int?) {
    self.reader = reader
    self.speaker = speaker
    let quotes = reader.findings.quotes.indices.filter { reader.findings.quotes[$0].speaker == speaker }
    let entries = quotes.map { SpeakerQuotes.entry($0, reader) }
    let cursor = quote.flatMap { quotes.firstIndex(of: $0) } ?? 0
    self.quotes = quotes
    listing = Listing(entries, cursor: cursor, emptyWords: "Nothing of this speaker is quoted.")
  }

  var title: String {
    let speaker = reader.findings.speakers[speaker]
    return [speaker.name, speaker.country.map(countryWords), speaker.role].compactMap { $0 }.joined(separator: " · ")
  }

  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    switch command {
    case .enter: return listing.current.map { [.push(.article(reader.opened(at: .quote(quotes[$0]))))] } ?? []
    case .why: return listing.current.map { [.push(.why(Why(quotes[$0], in: reader)))] } ?? []
    case .copy, .clip, .versions:
      return listing.current.flatMap { entry in
        var reader = reader
        reader.cursor = .quote(quotes[entry])
        return reader.perform(command, count: nil)
      }
    default: return listing.perform(command, count: count)
    }
  }

  private static func entry(_ index: Int, _ reader: Reader) -> Listing.Entry {
    let quote = reader.findings.quotes[index]
    let words = String(reader.article.words(at: quote.range))
    var detail = [QuoteWords.kind(quote.kind), QuoteWords.certainty(of: quote, in: reader.article)]
    if let via = quote.channel { detail.append("via \(via)") }
    let role = quote.speaker.map(Style.Role.speaker) ?? .unnamed
    return Listing.Entry(
      sign: QuoteWords.sign(quote.kind), words: quote.kind == .indirect ? words : "“\(words)”",
      detail: detail.joined(separator: " · "), role: role)
  }
}

extension Reader {
  /// The same article on a screen of its own, with the cursor on something.
  func opened(at cursor: Cursor) -> Reader {
    var reader = self
    reader.cursor = cursor
    if let offset = reader.cursorRange?.lowerBound { reader.reveal(offset) }
    return reader
  }
}

/// "Turkey (TR)"; the code alone where it has no name.
func countryWords(_ code: String) -> String {
  Country.name(code).map { "\($0) (\(code))" } ?? code
}
