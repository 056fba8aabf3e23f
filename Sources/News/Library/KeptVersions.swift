/// Versions of statements in the library.
extension Library {
  /// How many of the newest articles that quote somebody are compared.
  private static let compared = 200

  /// The versions of a quote's statement in the newest articles that quote its speaker, the quote's own included; one
  /// where it is told once or nobody is named, none where there is no such quote.
  package func versions(of place: QuoteRow.Place) throws(Failure) -> [Version] {
    guard let own = try entry(place.article), own.findings.quotes.indices.contains(place.quote) else { return [] }
    var entries = [place.article: own]
    if let speaker = own.findings.quotes[place.quote].speaker {
      let name = own.findings.speakers[speaker].name
      for number in try list(matching: Query("speaker:\"\(name.filter { $0 != "\"" })\"")).prefix(Self.compared) {
        entries[number] = try entry(number)
      }
    }
    var statements = StatementIndex()
    for (number, entry) in entries.sorted(by: { $0.key < $1.key }) {
      statements.add(entry.article, entry.findings, number: number)
    }
    return Version.columns(
      ([place] + statements.versions(of: place)).compactMap { place in
        guard let entry = entries[place.article], let statement = statements.statement(at: place),
          let row = QuoteRow(place, article: entry.article, findings: entry.findings)
        else { return nil }
        return Telling(row: row, statement: statement, reprint: Reprint(entry.article, entry.findings))
      })
  }
}
