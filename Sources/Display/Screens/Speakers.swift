import News

/// Everyone who is quoted in an article.
struct Speakers: Equatable, Sendable {
  private let reader: Reader
  /// Indices into the article's speakers, in the order of the listing.
  private let speakers: [Int]
  var listing: Listing

  init(of reader: Reader) {
    self.reader = reader
    let tallies = Tally.all(in: reader.findings)
    let speakers = tallies.indices.filter { tallies[$0].quoted + tallies[$0].reported > 0 }
    let entries = speakers.map { Speakers.entry($0, tallies[$0], reader.findings) }
    let current = reader.currentQuote.flatMap { reader.findings.quotes[$0].speaker }
    let cursor = current.flatMap { speakers.firstIndex(of: $0) } ?? 0
    self.speakers = speakers
    listing = Listing(entries, cursor: cursor, emptyWords: "Nobody is quoted in this article by name.")
  }

  var title: String {
    "\(counted(speakers.count, "speaker")) · \(reader.article.title)"
  }

  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    if command == .speakers { return [.total(.speakers)] }
    guard command == .enter || command == .sideBySide else { return listing.perform(command, count: count) }
    guard let entry = listing.current else { return [] }
    if command == .sideBySide {
      return reader.sideBySide(at: reader.findings.quotes.firstIndex { $0.speaker == speakers[entry] }).opening
    }
    return [.push(.speaker(SpeakerQuotes(of: speakers[entry], in: reader, at: nil)))]
  }

  private static func entry(_ index: Int, _ tally: Tally, _ findings: Findings) -> Listing.Entry {
    let speaker = findings.speakers[index]
    let who = [speaker.country, speaker.role, "\(tally.quoted) quoted", "\(tally.reported) reported"]
    return Listing.Entry(
      words: speaker.name, detail: who.compactMap { $0 }.joined(separator: " · "), role: .speaker(index))
  }

  /// How often a speaker is quoted.
  private struct Tally {
    var quoted = 0
    var reported = 0

    /// One for each speaker.
    static func all(in findings: Findings) -> [Tally] {
      var tallies = Array(repeating: Tally(), count: findings.speakers.count)
      for quote in findings.quotes {
        guard let speaker = quote.speaker else { continue }
        if quote.kind == .indirect { tallies[speaker].reported += 1 } else { tallies[speaker].quoted += 1 }
      }
      return tallies
    }
  }
}

/// A number with its noun: "1 speaker", "3 speakers".
func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}
