/// One article as it was read: who published it, when, and its final text.
///
/// `text` never changes after reading. Whatever is found in it later (quotes, speakers, countries, search
/// matches, wrapped lines) is a half-open range of UTF-8 bytes of it, so no step copies or searches it again.
///
/// The headline, where there is one, is the first block of `text`, so that names and countries in it are found
/// with the rest. What the article does not say is `nil`: an article without a date is undated, never dated by
/// its file.
package struct Article: Equatable, Sendable {
  /// The headline; empty where the article has none.
  package var title: String
  package var byline: String?
  /// The outlet that published it ("Reuters"), not the agency a statement came through.
  package var source: String?
  package var published: Timestamp?
  /// When the library took it in; `nil` for an article that is in none.
  package var taken: Timestamp?
  /// The address of the article on the web.
  package var link: String?
  /// Headline and body, blocks parted by an empty line.
  package var text: String
  /// The parts of `text` in order, disjoint; between them there is only white space.
  package var blocks: [Block]
  /// Emphasis and links, in order of their start.
  package var inlines: [Inline]

  package init(
    title: String, byline: String? = nil, source: String? = nil, published: Timestamp? = nil, link: String? = nil,
    text: String, blocks: [Block], inlines: [Inline] = []
  ) {
    self.title = title
    self.byline = byline
    self.source = source
    self.published = published
    self.link = link
    self.text = text
    self.blocks = blocks
    self.inlines = inlines
  }

  /// A paragraph, heading, list item or the like.
  package struct Block: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
      case title
      case heading
      case paragraph
      /// Its mark ("•", "2.") is part of the text; `depth` counts from 0 for a list that is in no other list.
      case listItem(depth: Int)
      case blockQuote
      /// Lines kept as they are: code, tables.
      case preformatted
    }

    package var kind: Kind
    /// UTF-8 bytes of the article's text.
    package var range: Range<Int>

    package init(kind: Kind, range: Range<Int>) {
      self.kind = kind
      self.range = range
    }
  }

  /// Part of a block that the author marked.
  package struct Inline: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
      case emphasis
      case strong
      case code
      case link(String)
    }

    package var kind: Kind
    /// UTF-8 bytes of the article's text.
    package var range: Range<Int>

    package init(kind: Kind, range: Range<Int>) {
      self.kind = kind
      self.range = range
    }
  }

  /// Where the headline stands in `text`; `nil` where the article has none.
  package var titleRange: Range<Int>? {
    blocks.first.flatMap { $0.kind == .title ? $0.range : nil }
  }

  /// The text after the headline.
  package var body: Substring {
    guard let titleRange else { return text[...] }
    let rest = text.utf8.dropFirst(titleRange.upperBound)
    return Substring(rest).drop { $0.isWhitespace }
  }

  /// The words at a range of UTF-8 bytes; ends inside a character are moved out to its boundary.
  package func words(at range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return text[start..<end]
  }
}
