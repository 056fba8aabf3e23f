import News

/// Everyone who is quoted in an article.
struct Speakers: Equatable, Sendable {
  private let reader: Reader
  var listing: Listing

  init(of reader: Reader) {
    self.reader = reader
    let entries = reader.findings.speakers.indices.map { Speakers.entry($0, reader.findings) }
    listing = Listing(entries, cursor: Speakers.start(reader), emptyWords: "Nobody is quoted in this article by name.")
  }

  var title: String {
    "\(counted(listing.entries.count, "speaker")) · \(reader.article.title)"
  }

  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    guard command == .enter else { return listing.perform(command, count: count) }
    guard let speaker = listing.current else { return [] }
    return [.push(.speaker(SpeakerQuotes(of: speaker, in: reader, at: nil)))]
  }

  /// The speaker of the quote under the cursor.
  private static func start(_ reader: Reader) -> Int {
    reader.currentQuote.flatMap { reader.findings.quotes[$0].speaker } ?? 0
  }

  private static func entry(_ index: Int, _ findings: Findings) -> Listing.Entry {
    let speaker = findings.speakers[index]
    let quotes = findings.quotes.filter { $0.speaker == index }
    let quoted = quotes.count { $0.kind != .indirect }
    let who = [speaker.country, speaker.role, "\(quoted) quoted", "\(quotes.count - quoted) reported"]
    return Listing.Entry(
      words: speaker.name, detail: who.compactMap { $0 }.joined(separator: " · "), role: .speaker(index))
  }
}

/// A number with its noun: "1 speaker", "3 speakers".
func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}
