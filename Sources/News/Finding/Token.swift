/// A word, a number or a mark, as a range of the article's UTF-8 bytes and what its letters look like.
package struct Token: Equatable, Sendable {
  package enum Kind: UInt8, Equatable, Sendable {
    /// Letters, digits among them included ("G20"); points inside only in initials ("U.S.").
    case word
    case number
    /// The genitive or contraction after a word: "'s", "n't", "'re".
    case clitic
    /// A quotation mark or apostrophe of any script, one token a code point except for '' and ``.
    case mark
    /// Any other sign, one token a code point.
    case sign
  }

  package struct Shape: OptionSet, Equatable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Begins with a capital letter, or is of a script without capitals.
    package static let capitalised = Shape(rawValue: 1)
    /// Two capital letters or more, and no small one.
    package static let allCapitals = Shape(rawValue: 2)
    /// Initials with points: "U.S.", "a.m.".
    package static let initials = Shape(rawValue: 4)
    /// White space stands before it.
    package static let spaced = Shape(rawValue: 8)
    /// The first token of a block.
    package static let blockStart = Shape(rawValue: 16)
    /// A line break stands before it.
    package static let lineStart = Shape(rawValue: 32)
  }

  package var start: UInt32
  package var end: UInt32
  package var kind: Kind
  package var shape: Shape
  /// Which known word it is; `.unknown` for others and for marks.
  package var word: Word

  /// Half-open UTF-8 bytes of the text.
  package var range: Range<Int> { Int(start)..<Int(end) }
  package var isCapitalised: Bool { shape.contains(.capitalised) }
}

/// The number of a word in the lexicon: equal for spellings that differ in case or accents only.
package struct Word: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }
  package static let unknown = Word(rawValue: 0)
}
