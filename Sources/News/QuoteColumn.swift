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
    var columns = Columns(of: quotes, by: grouping).all
    if let nameless = columns.firstIndex(where: { $0.name == nil }) { columns.append(columns.remove(at: nameless)) }
    return columns
  }
}

/// Puts each quote into the column of its speaker, or of the speaker's country, be it another article that names it.
private struct Columns {
  private(set) var all: [QuoteColumn] = []
  private let grouping: QuoteColumn.Grouping
  private var persons = Persons()
  private var personsOfVoices: [ObjectIdentifier: Int] = [:]
  private var places: [Key: Int] = [:]
  private var placesOfCountries: [String?: Int] = [:]
  /// The same by the voices that were met.
  private var placesOfVoices: [ObjectIdentifier?: Int] = [:]

  /// Whose quotes stand together; nobody's are those of nobody named.
  private struct Key: Hashable {
    var person: Int?
    /// Where somebody else may be meant in each article, the article.
    var article: Int?
  }

  init(of quotes: [QuoteStub], by grouping: QuoteColumn.Grouping) {
    self.grouping = grouping
    for case let voice? in quotes.lazy.map(\.voice) { meet(voice) }
    for quote in quotes { all[place(of: quote)].quotes.append(quote) }
  }

  private mutating func meet(_ voice: Voice) {
    guard personsOfVoices[ObjectIdentifier(voice)] == nil else { return }
    let speaker = Speaker(name: voice.name, role: voice.role, country: voice.country)
    personsOfVoices[ObjectIdentifier(voice)] = persons.place(of: speaker)
  }

  private mutating func place(of quote: QuoteStub) -> Int {
    let voice = quote.voice.map(ObjectIdentifier.init)
    if let place = placesOfVoices[voice] { return place }
    let person = voice.flatMap { personsOfVoices[$0] }
    if grouping == .speaker, let person, !persons.all[person].isSure {
      return place(of: Key(person: person, article: quote.place.article))
    }
    let country = person.flatMap { persons.all[$0].country } ?? quote.voice?.homeland
    let place = grouping == .speaker ? place(of: Key(person: person)) : place(ofCountry: country)
    placesOfVoices[voice] = place
    return place
  }

  private mutating func place(of key: Key) -> Int {
    if let place = places[key] { return place }
    let speaker = key.person.map { persons.all[$0] }
    places[key] = all.count
    all.append(QuoteColumn(name: speaker?.name, role: speaker?.role, country: speaker?.country, quotes: []))
    return all.count - 1
  }

  private mutating func place(ofCountry country: String?) -> Int {
    if let place = placesOfCountries[country] { return place }
    placesOfCountries[country] = all.count
    all.append(QuoteColumn(name: country, country: country, quotes: []))
    return all.count - 1
  }
}
