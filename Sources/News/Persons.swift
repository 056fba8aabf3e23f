/// Tells which names of several articles are one person's.
///
/// Two names are one person's where they are the same full name and no article says another country or role. One that
/// may stand for the other ("I. Berg", "Ida Berg") must share a country or a role, a surname alone both. Whom articles
/// only describe ("a spokesman"), or call by a surname and no more, may be somebody else in each. Where it is not sure
/// that two names are one person's, they are two.
package struct Persons {
  /// What says that two names are one person's.
  package enum Basis: Equatable, Sendable {
    case sameName, sameCountry, sameRole, sameOffice
    /// Nothing does: articles use the same words.
    case sameWords

    package var words: String {
      switch self {
      case .sameName: "the same name, no other country or role"
      case .sameCountry: "of the same country"
      case .sameRole: "in the same role"
      case .sameOffice: "in the same role of the same country"
      case .sameWords: "so called, by no full name: not surely one"
      }
    }
  }

  /// A name by which some article calls a person.
  package struct Form: Equatable, Sendable {
    package var name: String
    package var basis: Basis
  }

  /// Somebody with the fullest name and whatever some article says of role and country.
  struct Person {
    var name: String
    var role: String?
    var country: String?
    /// Whether articles that say the same of role and country mean the same one.
    let isSure: Bool
    /// Names by which articles call the person, the first one first.
    fileprivate(set) var forms: [Form] = []
    fileprivate var printed: PrintedName
    fileprivate var roles: Role

    /// The names beside the fullest one.
    var otherForms: [Form] { forms.filter { $0.name != name } }
  }

  private(set) var all: [Person] = []
  private var places: [Printed: Int] = [:]
  private var placesByKey: [UInt64: [Int]] = [:]
  private var roles: [String: Role] = [:]

  private struct Printed: Hashable {
    var name: String
    var role: String?
    var country: String?
  }

  /// The place in `all` of a speaker as an article gives them.
  mutating func place(of speaker: Speaker) -> Int {
    let printed = Printed(name: speaker.name, role: speaker.role, country: speaker.country)
    if let place = places[printed] { return place }
    let place = place(of: speaker, PrintedName(speaker.name))
    places[printed] = place
    return place
  }

  /// The place of a speaker whose name somebody has taken apart, and who was not met before in this role.
  mutating func place(of speaker: Speaker, _ name: PrintedName) -> Int {
    let role = role(speaker.role)
    let isSure = name.kind != .described && (name.kind != .surname || !role.isEmpty && speaker.country != nil)
    let person = Person(
      name: speaker.name, role: speaker.role, country: speaker.country, isSure: isSure, printed: name, roles: role)
    guard let (place, basis) = known(person) else { return append(person) }
    all[place].add(person, basis)
    return place
  }

  private mutating func role(_ printed: String?) -> Role {
    guard let printed else { return Role(nil) }
    if let role = roles[printed] { return role }
    let role = Role(printed)
    roles[printed] = role
    return role
  }

  private mutating func append(_ person: Person) -> Int {
    placesByKey[person.printed.key, default: []].append(all.count)
    all.append(person)
    all[all.count - 1].forms = [Form(name: person.name, basis: person.isSure ? .sameName : .sameWords)]
    return all.count - 1
  }

  /// The only person that can be this one; of several, one of the same country, or of as little of one, of whom as much
  /// is said.
  private func known(_ person: Person) -> (place: Int, Basis)? {
    guard let places = placesByKey[person.printed.key] else { return nil }
    let possible = places.compactMap { place in all[place].basis(person).map { (place: place, basis: $0) } }
    if possible.count <= 1 { return possible.first }
    let compatriots = possible.filter { all[$0.place].country == person.country }
    if compatriots.count <= 1 { return compatriots.first }
    return compatriots.first { all[$0.place].roles.isEmpty == person.roles.isEmpty }
  }
}

extension Persons.Person {
  /// What says that both are one person; `nil` where that is not sure.
  fileprivate func basis(_ other: Self) -> Persons.Basis? {
    guard isSure == other.isSure, isSure || country == other.country else { return nil }
    let isOneCountry = country != nil && country == other.country
    guard isOneCountry || country == nil || other.country == nil,
      !roles.conflicts(with: other.roles, isOneCountry: isOneCountry),
      let likeness = printed.likeness(to: other.printed)
    else { return nil }
    let isOneRole = roles.isShared(with: other.roles)
    switch likeness {
    case _ where !isSure: return .sameWords
    case .equal: return .sameName
    case .variant: return isOneCountry ? .sameCountry : isOneRole ? .sameRole : nil
    case .surname: return isOneCountry && isOneRole ? .sameOffice : nil
    }
  }

  fileprivate mutating func add(_ other: Self, _ basis: Persons.Basis) {
    if !forms.contains(where: { $0.name == other.name }) { forms.append(Persons.Form(name: other.name, basis: basis)) }
    if other.name.utf8.count > name.utf8.count {
      // The name that was the fullest is one beside this now.
      for place in forms.indices where forms[place].name == name { forms[place].basis = basis }
      (name, printed) = (other.name, other.printed)
    }
    roles.formUnion(other.roles)
    role = role ?? other.role
    country = country ?? other.country
  }
}
