/// Tells which names of several articles are one person's.
///
/// Two names are one person where they are equal and the countries do not conflict, or where one may stand for the
/// other ("Berg", "Ida Berg") and country or role are the same. Where that is not sure, they are two.
package struct Persons {
  /// What says that two names are one person's.
  package enum Basis: Equatable, Sendable {
    case sameName, sameCountry, sameRole
  }

  /// A name by which some article calls a person.
  package struct Form: Equatable, Sendable {
    package var name: String
    package var basis: Basis
  }

  /// Each with the fullest name and whatever some article says of role and country; `quotes` is not counted.
  private(set) var all: [Speaker] = []
  /// For each the names by which articles call them, the first one first.
  private(set) var forms: [[Form]] = []
  private var names: [SpeakerName] = []
  private var places: [Printed: Int] = [:]
  private var placesOfSurname: [String: [Int]] = [:]

  private struct Printed: Hashable {
    var name: String
    var role: String?
    var country: String?
  }

  /// The place in `all` of a speaker as an article gives them.
  mutating func place(of speaker: Speaker) -> Int {
    let printed = Printed(name: speaker.name, role: speaker.role, country: speaker.country)
    if let place = places[printed] { return place }
    let place = place(of: speaker, SpeakerName(speaker.name, country: speaker.country))
    places[printed] = place
    return place
  }

  /// The place of a speaker whose name somebody has taken apart, and who was not met before in this role.
  mutating func place(of speaker: Speaker, _ name: SpeakerName) -> Int {
    let place = known(name, speaker) ?? append(name, speaker)
    note(name, of: speaker, at: place)
    complete(place, from: speaker)
    return place
  }

  private mutating func append(_ name: SpeakerName, _ speaker: Speaker) -> Int {
    placesOfSurname[name.last, default: []].append(all.count)
    names.append(name)
    all.append(speaker)
    forms.append([])
    return all.count - 1
  }

  /// The only person that can be this speaker; of several, one of the same name and country, or of as little of one.
  private func known(_ name: SpeakerName, _ speaker: Speaker) -> Int? {
    let possible = (placesOfSurname[name.last] ?? []).filter { place in
      // Cheap questions first: hundreds may share a surname.
      (agrees(all[place], speaker) || name.isSpelled(as: names[place]))
        && SpeakerName.agreement(name, names[place]) == .same
    }
    if possible.count == 1 { return possible[0] }
    return possible.first { name.isSpelled(as: names[$0]) && all[$0].country == speaker.country }
  }

  private mutating func note(_ name: SpeakerName, of speaker: Speaker, at place: Int) {
    guard !forms[place].contains(where: { $0.name == speaker.name }) else { return }
    let isOfCountry = all[place].country != nil && all[place].country == speaker.country
    let basis: Basis = name.isSpelled(as: names[place]) ? .sameName : isOfCountry ? .sameCountry : .sameRole
    forms[place].append(Form(name: speaker.name, basis: basis))
  }

  private func agrees(_ person: Speaker, _ speaker: Speaker) -> Bool {
    (person.country != nil && person.country == speaker.country) || (person.role != nil && person.role == speaker.role)
  }

  private mutating func complete(_ place: Int, from speaker: Speaker) {
    if speaker.name.utf8.count > all[place].name.utf8.count { all[place].name = speaker.name }
    all[place].role = all[place].role ?? speaker.role
    all[place].country = all[place].country ?? speaker.country
  }
}
