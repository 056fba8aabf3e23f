/// Quotes that stand in one column: those of a speaker, or of all speakers of a country.
package struct QuoteColumn: Equatable, Sendable {
  package enum Grouping: String, CaseIterable, Equatable, Sendable {
    case speaker, country
  }

  /// The speaker's name, or the code of the country; `nil` for quotes of nobody named, or of no country.
  package var name: String?
  package var role: String?
  package var country: String?
  package var quotes: [QuoteStub]

  /// How many are in quotation marks; the others are reported.
  package var quoted: Int { quotes.count { $0.kind != .indirect } }
  package var reported: Int { quotes.count - quoted }

  /// The columns of some quotes, in the order of their first quotes; what nobody is named for comes last.
  package static func columns(of quotes: [QuoteStub], by grouping: Grouping) -> [QuoteColumn] {
    var columns = grouping == .speaker ? SpeakerColumns(quotes).columns : countryColumns(quotes)
    if let nameless = columns.firstIndex(where: { $0.name == nil }) { columns.append(columns.remove(at: nameless)) }
    return columns
  }

  private static func countryColumns(_ quotes: [QuoteStub]) -> [QuoteColumn] {
    var columns: [QuoteColumn] = []
    var places: [String?: Int] = [:]
    for quote in quotes {
      if let place = places[quote.voice?.country] {
        columns[place].quotes.append(quote)
      } else {
        let country = quote.voice?.country
        places[country] = columns.count
        columns.append(QuoteColumn(name: country, country: country, quotes: [quote]))
      }
    }
    return columns
  }
}

/// Puts each quote into the column of its speaker.
private struct SpeakerColumns {
  private(set) var columns: [QuoteColumn] = []
  private var persons = Persons()
  /// Places of columns by those of persons; `nil` for quotes of nobody named.
  private var places: [Int?: Int] = [:]
  /// The same by the voices that were met.
  private var placesOfVoices: [ObjectIdentifier?: Int] = [:]

  init(_ quotes: [QuoteStub]) {
    for quote in quotes { columns[place(of: quote.voice)].quotes.append(quote) }
    for (person, place) in places {
      guard let speaker = person.map({ persons.all[$0] }) else { continue }
      columns[place].name = speaker.name
      columns[place].role = speaker.role
      columns[place].country = speaker.country
    }
  }

  private mutating func place(of voice: Voice?) -> Int {
    if let place = placesOfVoices[voice.map(ObjectIdentifier.init)] { return place }
    let place = newPlace(of: voice)
    placesOfVoices[voice.map(ObjectIdentifier.init)] = place
    return place
  }

  private mutating func newPlace(of voice: Voice?) -> Int {
    let person = voice.map { persons.place(of: Speaker(name: $0.name, role: $0.role, country: $0.country)) }
    if let place = places[person] { return place }
    places[person] = columns.count
    columns.append(QuoteColumn(quotes: []))
    return columns.count - 1
  }
}
