/// A country of the table.
package struct Country: Equatable, Sendable {
  /// ISO 3166-1 alpha-2, and XK for Kosovo.
  package var code: String
  /// The name to show: "South Korea".
  package var name: String

  /// All countries, in order of their code.
  package static var all: [Country] { Gazetteer.shared.countries }

  /// The name to show for a code in either case; `nil` where no country has it.
  package static func name(_ code: String) -> String? {
    let code = code.uppercased()
    return all.first { $0.code == code }?.name
  }

  /// The code that somebody means who typed a code, a name, an adjective, a people or a capital in any case:
  /// "tr", "turkish", "Ankara". The surest meaning comes first; empty where no country is called so.
  package static func codes(for typed: String) -> [String] {
    Gazetteer.shared.codes(for: typed)
  }
}
