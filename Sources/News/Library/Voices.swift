import Foundation
import GRDB

/// Somebody who is quoted in the articles at hand.
package struct SpeakerRow: Equatable, Sendable {
  package var name: String
  package var role: String?
  package var country: String?
  package var quoted = 0
  package var reported = 0
  /// In how many articles.
  package var articles = 0
  /// What says that articles that use this name mean the same one.
  package var basis = Persons.Basis.sameName
  /// Other names by which articles call the person, and what says that it is the same one.
  package var forms: [Persons.Form] = []

  /// All names by which articles call the person, the fullest first.
  package var names: [String] { [name] + forms.map(\.name) }
}

/// A country that the articles at hand name.
package struct CountryRow: Equatable, Sendable {
  package var code: String
  package var mentions = 0
  package var articles = 0
  /// Whose quotes name it, in most articles first.
  package var speakers: [String] = []
}

extension Library {
  /// Everybody quoted in the articles that match, most often quoted first.
  package func speakers(matching query: Query) throws(Failure) -> [SpeakerRow] {
    try readAside { db in
      var voices = Voices(try SpeakerTable(db))
      try DigestBlock.each(of: scope(query, db), db) { speakers, _ in try voices.count(speakers) }
      return voices.rows.sorted { left, right in
        (right.quoted + right.reported, left.name) < (left.quoted + left.reported, right.name)
      }
    }
  }

  /// Everybody quoted in the articles of a scope, without a look at their quotes.
  package func speakers(in scope: QuoteScope) throws(Failure) -> [SpeakerRow] {
    try readAside { db in
      var voices = Voices(try SpeakerTable(db))
      let numbers = NumberSet(try quotedArticles(in: scope, db).lazy.map(Int.init))
      try DigestBlock.each(of: numbers, db) { speakers, _ in try voices.count(speakers) }
      return voices.rows
    }
  }

  /// Every country that the articles that match name, most often named first.
  package func countries(matching query: Query) throws(Failure) -> [CountryRow] {
    try readAside { db in
      var tally = CountryTally(Voices(try SpeakerTable(db)))
      try DigestBlock.each(of: scope(query, db), db) { speakers, countries in try tally.count(countries, speakers) }
      return tally.rows.sorted { ($1.mentions, $0.code) < ($0.mentions, $1.code) }
    }
  }

  /// The articles whose digests can be added up; blocks of digests that cannot be are taken out.
  func digestedArticles(_ db: Database) throws -> NumberSet {
    var tally = CountryTally(Voices(try SpeakerTable(db)))
    return try DigestBlock.removeDamaged(db) { speakers, countries in try tally.count(countries, speakers) }
  }

  /// The articles that match; `nil` where all do.
  private func scope(_ query: Query, _ db: Database) throws -> NumberSet? {
    query.isEmpty ? nil : NumberSet(try list(db, matching: query).lazy.map(Int.init))
  }
}

extension Unpacker {
  /// A country's two letters as a number to the base 26: no string is made for each time that one is named.
  fileprivate mutating func countryCode() throws(Damage) -> Int {
    let (length, first, second) = (try number(), try number(), try number())
    guard length == 2, 0x41...0x5A ~= first, 0x41...0x5A ~= second else { throw Damage() }
    return (first - 0x41) * 26 + second - 0x41
  }
}

/// All names that articles give speakers, with what each says of role and country.
private struct SpeakerTable {
  /// At the places of their numbers, of which few are missing; with each the place of its name among all spellings,
  /// since few names stand in many roles.
  private(set) var byId: [(speaker: Speaker, spelling: Int)?]
  private(set) var spellings = 0

  init(_ db: Database) throws {
    let count = try Int.fetchOne(db, sql: "SELECT max(id) + 1 FROM speaker") ?? 0
    byId = Array(repeating: nil, count: count)
    var last = ""
    let rows = try Row.fetchCursor(db, sql: "SELECT id, name, role, country FROM speaker ORDER BY name")
    while let row = try rows.next() {
      let (name, role, country): (String, String, String) = (row[1], row[2], row[3])
      if name != last { (last, spellings) = (name, spellings + 1) }
      let speaker = Speaker(
        name: name, role: role.isEmpty ? nil : role, country: country.isEmpty ? nil : country)
      byId[row[0] as Int] = (speaker, spellings)
    }
    spellings += 1
  }
}

/// Adds up who speaks, a person's names of several articles as one.
private struct Voices {
  private(set) var counted: [SpeakerRow] = []
  /// In how many articles speakers are quoted by each name, role and country, by their numbers.
  private var uses: [Int]
  /// Places of the persons who speak in the article counted last, in order.
  private(set) var seen: [Int] = []
  private let speakers: SpeakerTable
  private var persons = Persons()
  /// What tells names from each other, at the places of `SpeakerTable.spelling`.
  private var names: [PrintedName?]
  /// Places of persons by the numbers of their names.
  private var places: [Int?]

  init(_ speakers: SpeakerTable) {
    self.speakers = speakers
    places = Array(repeating: nil, count: speakers.byId.count)
    uses = Array(repeating: 0, count: speakers.byId.count)
    names = Array(repeating: nil, count: speakers.spellings)
  }

  /// More than an article has quotes or mentions.
  static let most = 1 << 32

  /// Takes the speakers of one article.
  mutating func count(_ packed: Unpacker) throws {
    var packed = packed
    seen.removeAll(keepingCapacity: true)
    while !packed.isAtEnd {
      let id = try packed.number(below: places.count)
      let place = try place(of: id)
      uses[id] += 1
      counted[place].quoted += try packed.number(below: Voices.most)
      counted[place].reported += try packed.number(below: Voices.most)
      if !seen.contains(place) { counted[place].articles += 1 }
      seen.append(place)
    }
  }

  private mutating func place(of id: Int) throws -> Int {
    if let place = places[id] { return place }
    guard let (speaker, spelling) = speakers.byId[id] else { throw Unpacker.Damage() }
    let name = names[spelling] ?? PrintedName(speaker.name)
    names[spelling] = name
    let place = persons.place(of: speaker, name)
    places[id] = place
    if place == counted.count { counted.append(SpeakerRow(name: speaker.name)) }
    // Field by field: a person copied whole takes as long as all of this.
    counted[place].name = persons.all[place].name
    counted[place].country = persons.all[place].country
    counted[place].basis = persons.all[place].isSure ? .sameName : .sameWords
    if persons.all[place].forms.count > 1 { counted[place].forms = persons.all[place].otherForms }
    return place
  }

  /// Everybody, in the role in which most articles quote them.
  var rows: [SpeakerRow] {
    var rows = counted
    var most = Array(repeating: 0, count: rows.count)
    for (id, place) in places.enumerated() {
      guard let place, let role = speakers.byId[id]?.speaker.role, uses[id] > most[place] else { continue }
      (most[place], rows[place].role) = (uses[id], role)
    }
    return rows
  }
}

/// Adds up which countries are named, and by whom.
private struct CountryTally {
  private var voices: Voices
  /// Places in `counted` by codes taken as numbers to the base 26, -1 for a country not met yet.
  private var places = Array(repeating: -1, count: 26 * 26)
  private var counted: [CountryRow] = []
  /// By country, in how many articles each person names it.
  private var articles: [[Int: Int]] = []

  init(_ voices: Voices) {
    self.voices = voices
  }

  mutating func count(_ packed: Unpacker, _ speakers: Unpacker) throws {
    var packed = packed
    try voices.count(speakers)
    while !packed.isAtEnd {
      let place = place(of: try packed.countryCode())
      counted[place].mentions += try packed.number(below: Voices.most)
      counted[place].articles += 1
      for _ in 0..<(try packed.count()) {
        let voice = try packed.number()
        guard voices.seen.indices.contains(voice) else { throw Unpacker.Damage() }
        articles[place][voices.seen[voice], default: 0] += 1
      }
    }
  }

  private mutating func place(of code: Int) -> Int {
    if places[code] >= 0 { return places[code] }
    places[code] = counted.count
    counted.append(
      CountryRow(code: String(decoding: [UInt8(code / 26) + 0x41, UInt8(code % 26) + 0x41], as: UTF8.self)))
    articles.append([:])
    return counted.count - 1
  }

  var rows: [CountryRow] {
    zip(counted, articles).map { row, articles in
      var row = row
      let persons = articles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      row.speakers = persons.map { voices.counted[$0.key].name }
      return row
    }
  }
}
