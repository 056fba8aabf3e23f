/// An alias of a country that stands in the text, before it is settled what it means there.
struct CountryCandidate {
  enum Sense: Equatable {
    /// Nothing speaks against the country.
    case open
    /// Words beside it say that it is the country.
    case country
    /// A capital that stands for its government.
    case government
    /// A capital as a place.
    case place
    case person
    /// A town or state of the same name.
    case town
    /// A thing, a brand or a common word.
    case thing
  }

  /// The first token, and the one after the last.
  var tokens: Range<Int>
  var readings: [Gazetteer.Reading]
  var sense = Sense.open

  /// The likeliest reading; there is always one.
  var reading: Gazetteer.Reading { readings.first { !$0.isWeak } ?? readings[0] }
  var country: Int { reading.country }
  var form: CountryMention.Form { reading.form }

  /// Counts where the country is named otherwise, or needs no such support.
  var isCountry: Bool {
    switch sense {
    case .open, .country, .government: true
    case .place, .person, .town, .thing: false
    }
  }

  /// A name or a people that is a common word as well.
  var isAlsoCommon: Bool {
    switch (code, form) {
    case ("TR", .name), ("CN", .name), ("IS", .name), ("SE", .demonym), ("PL", .demonym): true
    default: false
    }
  }

  var code: String { Gazetteer.shared.countries[country].code }
}

extension Surroundings {
  /// Whether an alias could be nothing but the country: no person, town or common word is called so.
  func isUnmistakable(_ candidate: CountryCandidate) -> Bool {
    if candidate.tokens.count > 1 || candidate.form == .capital { return true }
    return hints(candidate.tokens.lowerBound).isDisjoint(with: [.givenName, .homelyTown, .surname])
      && candidate.code != "GE" && !candidate.isAlsoCommon
  }
}
