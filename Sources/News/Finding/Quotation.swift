/// Words between a pair of quotation marks that no other pair encloses.
struct Quotation: Equatable, Sendable {
  /// The opening mark.
  var open: Int
  /// The tokens between the marks.
  var inner: Range<Int>
  /// Whether a closing mark stands there; an unclosed quotation ends with its block.
  var isClosed: Bool
  /// Whether the next block takes the quotation up again with an opening mark.
  var continues = false

  /// Whether it is a title, a nickname or a word named as such, and nobody's speech.
  var isTitle = false

  /// The words before the colon that name who speaks in a transcript: "COLE: …".
  var label: Range<Int>?

  /// The tokens with their marks.
  var whole: Range<Int> { open..<(isClosed ? inner.upperBound + 1 : inner.upperBound) }
}
