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
  /// Other names by which articles call the person, and what says that it is the same one.
  package var forms: [Persons.Form] = []
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
      var voices = Voices(try speakersById(db))
      try DigestBlock.each(of: scope(query, db), db) { speakers, _ in try voices.count(speakers) }
      return voices.rows.sorted { left, right in
        (right.quoted + right.reported, left.name) < (left.quoted + left.reported, right.name)
      }
    }
  }

  /// Everybody quoted in the articles of a scope, without a look at their quotes.
  package func speakers(in scope: QuoteScope) throws(Failure) -> [SpeakerRow] {
    try readAside { db in
      var voices = Voices(try speakersById(db))
      let numbers = NumberSet(try quotedArticles(in: scope, db).lazy.map(Int.init))
      try DigestBlock.each(of: numbers, db) { speakers, _ in try voices.count(speakers) }
      return voices.rows
    }
  }

  /// Every country that the articles that match name, most often named first.
  package func countries(matching query: Query) throws(Failure) -> [CountryRow] {
    try readAside { db in
      var tally = CountryTally(Voices(try speakersById(db)))
      try DigestBlock.each(of: scope(query, db), db) { speakers, countries in try tally.count(countries, speakers) }
      return tally.rows.sorted { ($1.mentions, $0.code) < ($0.mentions, $1.code) }
    }
  }

  /// Speakers at the places of their numbers, of which few are missing.
  private func speakersById(_ db: Database) throws -> [Speaker?] {
    let count = try Int.fetchOne(db, sql: "SELECT max(id) + 1 FROM speaker") ?? 0
    var speakers = [Speaker?](repeating: nil, count: count)
    let rows = try Row.fetchCursor(db, sql: "SELECT id, name, role, country FROM speaker")
    while let row = try rows.next() {
      let role: String = row[2]
      let country: String = row[3]
      speakers[row[0] as Int] = Speaker(
        name: row[1], role: role.isEmpty ? nil : role, country: country.isEmpty ? nil : country)
    }
    return speakers
  }

  /// The articles that match; `nil` where all do.
  private func scope(_ query: Query, _ db: Database) throws -> NumberSet? {
    query.isEmpty ? nil : NumberSet(try list(db, matching: query).lazy.map(Int.init))
  }
}

/// Adds up who speaks, a person's names of several articles as one.
private struct Voices {
  private(set) var rows: [SpeakerRow] = []
  /// Places of the persons who speak in the article counted last, in order.
  private(set) var seen: [Int] = []
  private let speakers: [Speaker?]
  private var persons = Persons()
  /// Places of persons by the numbers of their names.
  private var places: [Int?]

  init(_ speakers: [Speaker?]) {
    self.speakers = speakers
    places = Array(repeating: nil, count: speakers.count)
  }

  /// Takes the speakers of one article.
  mutating func count(_ packed: Unpacker) throws {
    var packed = packed
    seen.removeAll(keepingCapacity: true)
    while !packed.isAtEnd {
      let place = try place(of: packed.number())
      rows[place].quoted += try packed.number()
      rows[place].reported += try packed.number()
      if !seen.contains(place) { rows[place].articles += 1 }
      seen.append(place)
    }
  }

  private mutating func place(of id: Int) throws -> Int {
    guard speakers.indices.contains(id) else { throw Unpacker.Damage() }
    if let place = places[id] { return place }
    guard let speaker = speakers[id] else { throw Unpacker.Damage() }
    let place = persons.place(of: speaker)
    places[id] = place
    let person = persons.all[place]
    if place == rows.count { rows.append(SpeakerRow(name: person.name)) }
    rows[place].name = person.name
    rows[place].role = person.role
    rows[place].country = person.country
    rows[place].forms = persons.forms[place].filter { $0.name != person.name }
    return place
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
      let place = try place(of: packed.string())
      counted[place].mentions += try packed.number()
      counted[place].articles += 1
      for _ in 0..<(try packed.count()) {
        let voice = try packed.number()
        guard voices.seen.indices.contains(voice) else { throw Unpacker.Damage() }
        articles[place][voices.seen[voice], default: 0] += 1
      }
    }
  }

  private mutating func place(of code: String) throws(Unpacker.Damage) -> Int {
    var number = 0
    for letter in code.utf8 {
      guard 0x41...0x5A ~= letter, number < 26 else { throw Unpacker.Damage() }
      number = number * 26 + Int(letter - 0x41)
    }
    if places[number] >= 0 { return places[number] }
    places[number] = counted.count
    counted.append(CountryRow(code: code))
    articles.append([:])
    return counted.count - 1
  }

  var rows: [CountryRow] {
    zip(counted, articles).map { row, articles in
      var row = row
      let persons = articles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      row.speakers = persons.map { voices.rows[$0.key].name }
      return row
    }
  }
}
