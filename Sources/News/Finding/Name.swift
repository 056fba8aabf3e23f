/// A run of capitalised words that names somebody or something: "Israeli Defence Minister Benny Gantz".
struct Name: Equatable, Sendable {
  /// The whole run, titles and nationality before the name included.
  var tokens: Range<Int>
  /// The name alone: "Benny Gantz".
  var core: Range<Int>
  /// Whether words of an organisation stand in it, or it is one that the lists know.
  var isOrganisation: Bool
  /// Whether a title stands before it or its first word is a given name.
  var isPerson: Bool
  var gender: Gender?
}

enum Gender: Equatable, Sendable {
  case male
  case female
}

extension WordClasses {
  /// The sex that titles, kinship words and roles in these lists tell; `nil` for none or both.
  var gender: Gender? {
    switch (contains(.male), contains(.female)) {
    case (true, false): .male
    case (false, true): .female
    default: nil
    }
  }

  /// The sex that mostly bears a given name.
  var nameGender: Gender? {
    switch (contains(.manName), contains(.womanName)) {
    case (true, false): .male
    case (false, true): .female
    default: nil
    }
  }
}
