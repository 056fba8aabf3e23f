import News

/// Everyone who is quoted in the articles at hand.
struct AllSpeakers: Equatable, Sendable {
  /// The articles at hand.
  let query: Query
  let scope: String
  private var rows: [SpeakerRow] = []
  private var isLoaded = false
  var listing = Listing([], emptyWords: "Counting …")

  init(of query: Query, scope: String) {
    self.query = query
    self.scope = scope
  }

  /// The steps that show them.
  var opening: [Step] { [.push(.allSpeakers(self)), .perform(.countSpeakers(query))] }

  var title: String {
    "\(isLoaded ? counted(rows.count, "speaker") : "Speakers") · \(scope)"
  }

  mutating func take(_ rows: [SpeakerRow]) {
    self.rows = rows
    isLoaded = true
    listing = Listing(rows.map(AllSpeakers.entry), emptyWords: "Nobody is quoted in these articles by name.")
  }

  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    guard command == .enter || command == .sideBySide else { return listing.perform(command, count: count) }
    guard let row = listing.current.map({ rows[$0] }) else { return [] }
    let start = SideBySide.Start.speaker(names: row.names, country: row.country)
    if command == .sideBySide {
      return SideBySide(.matching(query), scopeWords: scope, startingAt: start).opening
    }
    // All names that the row adds up; columns part those who only share one.
    let quoted = query.narrowed(by: Query(speakers: row.names))
    return SideBySide(.matching(quoted), scopeWords: scope, showingOnly: row.names, startingAt: start).opening
  }

  /// Made for each of thousands when the screen opens: words are put together once.
  private static func entry(_ row: SpeakerRow) -> Listing.Entry {
    var detail = row.country.map { $0 + " · " } ?? ""
    if let role = row.role { detail += role + " · " }
    detail += "\(row.quoted) quoted · \(row.reported) reported · in \(counted(row.articles, "article"))"
    if row.articles > 1 { detail += " · " + row.basis.words }
    for form in row.forms { detail += " · also “\(form.name)”, \(form.basis.words)" }
    return Listing.Entry(words: row.name, detail: detail)
  }
}
