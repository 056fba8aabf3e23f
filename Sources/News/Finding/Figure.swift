/// Somebody or something with a name in the article, and what the article says of it.
struct Figure: Equatable, Sendable {
  /// The fullest name, in tokens.
  var name: Range<Int>
  var isPerson: Bool
  var isOrganisation: Bool
  var gender: Gender?
  var descriptors: [Descriptor] = []
  /// ISO code of the country that titles, appositions and pre-modifiers tie it to.
  var country: String?
  /// The hashes of the first and the last word of the name.
  var first: UInt64
  var last: UInt64
  var wordCount: Int

  /// What the article calls a figure: "Israeli Defence Minister", "Turkey's top defence official".
  struct Descriptor: Equatable, Sendable {
    var tokens: Range<Int>
    var head: Int
  }
}
