/// Words that begin with an apostrophe: 'tis, 'em, 'til, rock 'n' roll.
enum Elisions {
  static let words = "tis twas em til till cause n bout cuz nuff round twill twere"
}
