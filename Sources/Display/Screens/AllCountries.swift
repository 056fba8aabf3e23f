import News

/// Every country that is named in the articles at hand.
struct AllCountries: Equatable, Sendable {
  /// The articles at hand.
  let query: Query
  let scope: String
  private var rows: [CountryRow] = []
  private var isLoaded = false
  var listing = Listing([], emptyWords: "Counting …")

  init(of query: Query, scope: String) {
    self.query = query
    self.scope = scope
  }

  /// The steps that show them.
  var opening: [Step] { [.push(.allCountries(self)), .perform(.countCountries(query))] }

  var title: String {
    "\(isLoaded ? AllCountries.counted(rows.count) : "Countries") · \(scope)"
  }

  mutating func take(_ rows: [CountryRow]) {
    self.rows = rows
    isLoaded = true
    listing = Listing(rows.map(AllCountries.entry), emptyWords: "No country is named in these articles.")
  }

  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    guard command == .enter || command == .sideBySide else { return listing.perform(command, count: count) }
    guard let code = listing.current.map({ rows[$0].code }) else { return [] }
    if command == .enter { return [.narrowList("country:\(code.lowercased())")] }
    return SideBySide.saying(of: code, in: .matching(query), scopeWords: scope).opening
  }

  static func counted(_ number: Int) -> String {
    number == 1 ? "1 country" : "\(number) countries"
  }

  private static func entry(_ row: CountryRow) -> Listing.Entry {
    let names = row.speakers.prefix(5).joined(separator: ", ")
    let rest = row.speakers.count > 5 ? " and \(row.speakers.count - 5) more" : ""
    let spoken = row.speakers.isEmpty ? "no speaker names it" : "spoken of by \(names)\(rest)"
    let named = "named \(times(row.mentions)) in \(Display.counted(row.articles, "article"))"
    return Listing.Entry(words: countryWords(row.code), detail: "\(named) · \(spoken)")
  }
}

/// "once", "twice", "3 times".
func times(_ number: Int) -> String {
  switch number {
  case 1: "once"
  case 2: "twice"
  default: "\(number) times"
  }
}
