/// Finds named countries.
package enum Countries {
  package static func find(in tokens: Tokens) -> [CountryMention] {
    []
  }
}
