/// Quotes that stand in one column: those of a speaker, or of all speakers of a country.
package struct QuoteColumn: Equatable, Sendable {
  package enum Grouping: String, CaseIterable, Equatable, Sendable {
    case speaker, country
  }

  /// The speaker's name, or the code of the country; `nil` for quotes of nobody named, or of no country.
  package var name: String?
  package var role: String?
  package var country: String?
  package var quotes: [QuoteRow]

  /// How many are in quotation marks; the others are reported.
  package var quoted: Int { quotes.count { $0.kind != .indirect } }
  package var reported: Int { quotes.count - quoted }

  /// The columns of some quotes, in the order of their first quotes; what nobody is named for comes last.
  package static func columns(of quotes: [QuoteRow], by grouping: Grouping) -> [QuoteColumn] {
    var columns = grouping == .speaker ? SpeakerColumns(quotes).columns : countryColumns(quotes)
    if let nameless = columns.firstIndex(where: { $0.name == nil }) { columns.append(columns.remove(at: nameless)) }
    return columns
  }

  private static func countryColumns(_ quotes: [QuoteRow]) -> [QuoteColumn] {
    var columns: [QuoteColumn] = []
    var places: [String?: Int] = [:]
    for quote in quotes {
      if let place = places[quote.country] {
        columns[place].quotes.append(quote)
      } else {
        places[quote.country] = columns.count
        columns.append(QuoteColumn(name: quote.country, country: quote.country, quotes: [quote]))
      }
    }
    return columns
  }
}

/// Puts each quote into the column of its speaker.
///
/// Two names of two articles are one person where they are equal and the countries do not conflict, or where one may
/// stand for the other ("Berg", "Ida Berg") and country or role are the same. Where that is not sure, they are two.
private struct SpeakerColumns {
  private(set) var columns: [QuoteColumn] = []
  private var names: [SpeakerName?] = []
  private var places: [Printed: Int] = [:]
  private var placesOfSurname: [String: [Int]] = [:]

  private struct Printed: Hashable {
    var name: String?
    var country: String?
    var role: String?
  }

  init(_ quotes: [QuoteRow]) {
    for quote in quotes {
      let place = place(of: quote)
      columns[place].quotes.append(quote)
      complete(place, from: quote)
    }
  }

  private mutating func place(of quote: QuoteRow) -> Int {
    let printed = Printed(name: quote.speaker, country: quote.country, role: quote.role)
    if let place = places[printed] { return place }
    let name = quote.speaker.map { SpeakerName($0, country: quote.country) }
    let place = name.flatMap { known($0, quote) } ?? columns.count
    places[printed] = place
    if place == columns.count { append(name, quote) }
    return place
  }

  private mutating func append(_ name: SpeakerName?, _ quote: QuoteRow) {
    if let name { placesOfSurname[name.last, default: []].append(columns.count) }
    names.append(name)
    columns.append(QuoteColumn(name: quote.speaker, role: quote.role, country: quote.country, quotes: []))
  }

  /// The only column that can be this speaker's.
  private func known(_ name: SpeakerName, _ quote: QuoteRow) -> Int? {
    let possible = (placesOfSurname[name.last] ?? []).filter { place in
      guard let other = names[place], SpeakerName.agreement(name, other) == .same else { return false }
      return name.isSpelled(as: other) || agrees(columns[place], quote)
    }
    return possible.count == 1 ? possible[0] : nil
  }

  private func agrees(_ column: QuoteColumn, _ quote: QuoteRow) -> Bool {
    (column.country != nil && column.country == quote.country) || (column.role != nil && column.role == quote.role)
  }

  /// A column takes the fullest name, and what the first article did not say.
  private mutating func complete(_ place: Int, from quote: QuoteRow) {
    if let name = quote.speaker, name.utf8.count > columns[place].name?.utf8.count ?? 0 { columns[place].name = name }
    columns[place].role = columns[place].role ?? quote.role
    columns[place].country = columns[place].country ?? quote.country
  }
}
