/// A stretch of an article's text, and all that is marked there.
///
/// Quotes, countries, search matches, emphasis and links are found apart from each other and overlap freely.
/// `settle` is the one rule that lays them over each other; after it a screen walks a flat list.
package struct Highlight: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// An index into `Findings.quotes`.
    case quote(Int)
    /// An index into `Findings.countries`.
    case country(Int)
    /// A search match, counted from the first.
    case match(Int)
    case emphasis
    case strong
    case code
    case link
  }

  /// One thing found: input of the rule.
  package struct Mark: Equatable, Sendable {
    package var kind: Kind
    package var range: Range<Int>

    package init(_ kind: Kind, _ range: Range<Int>) {
      self.kind = kind
      self.range = range
    }
  }

  /// UTF-8 bytes of the article's text; never empty.
  package var range: Range<Int>
  /// The innermost quote.
  package var quote: Int?
  package var country: Int?
  package var match: Int?
  package var isEmphasis = false
  package var isStrong = false
  package var isCode = false
  package var isLink = false

  /// Lays marks over each other: cuts the text wherever one begins or ends and names what holds for each stretch.
  ///
  /// The result is in order, disjoint, and without stretches where nothing is marked. Of several quotes the one that
  /// began last counts, of other kinds likewise. Time grows with n log n of the marks; nothing depends on the text.
  package static func settle(_ marks: [Mark]) -> [Highlight] {
    var edges = marks.indices.filter { !marks[$0].range.isEmpty }.flatMap { index in
      [
        Edge(position: marks[index].range.lowerBound, mark: index, opens: true),
        Edge(position: marks[index].range.upperBound, mark: index, opens: false),
      ]
    }
    edges.sort()
    var open = Open()
    var result: [Highlight] = []
    var last = 0
    for edge in edges {
      if edge.position > last, let highlight = open.highlight(over: last..<edge.position) { result.append(highlight) }
      last = edge.position
      open.change(marks[edge.mark].kind, opens: edge.opens)
    }
    return result
  }

  /// Where a mark begins or ends.
  private struct Edge: Comparable {
    var position: Int
    var mark: Int
    var opens: Bool

    static func < (left: Edge, right: Edge) -> Bool {
      (left.position, left.mark) < (right.position, right.mark)
    }
  }

  /// The marks that hold at one position.
  private struct Open {
    private var quotes: [Int] = []
    private var countries: [Int] = []
    private var matches: [Int] = []
    private var emphasis = 0
    private var strong = 0
    private var code = 0
    private var link = 0

    mutating func change(_ kind: Kind, opens: Bool) {
      let step = opens ? 1 : -1
      switch kind {
      case .quote(let index): Open.change(&quotes, index, opens)
      case .country(let index): Open.change(&countries, index, opens)
      case .match(let index): Open.change(&matches, index, opens)
      case .emphasis: emphasis += step
      case .strong: strong += step
      case .code: code += step
      case .link: link += step
      }
    }

    private static func change(_ open: inout [Int], _ index: Int, _ opens: Bool) {
      if opens {
        open.append(index)
      } else if let place = open.lastIndex(of: index) {
        open.remove(at: place)
      }
    }

    func highlight(over range: Range<Int>) -> Highlight? {
      let highlight = Highlight(
        range: range, quote: quotes.last, country: countries.last, match: matches.last, isEmphasis: emphasis > 0,
        isStrong: strong > 0, isCode: code > 0, isLink: link > 0)
      return highlight == Highlight(range: range) ? nil : highlight
    }
  }
}

extension Highlight {
  /// The highlights of a part of an article: what was found in it, what its author marked, and the places a search
  /// matched, which are in order and disjoint.
  package static func all(
    in part: Range<Int>, of article: Article, findings: Findings, matches: [Range<Int>] = []
  ) -> [Highlight] {
    var marks: [Mark] = []
    // By index: copying each of 90,000 quotes cost 15 ms a frame.
    for index in findings.quotes.indices where findings.quotes[index].range.overlaps(part) {
      marks.append(Mark(.quote(index), findings.quotes[index].range))
    }
    for index in article.inlines.indices where article.inlines[index].range.overlaps(part) {
      marks.append(Mark(Kind(article.inlines[index].kind), article.inlines[index].range))
    }
    let countries = findings.countries
    for index in countries.firstIndexSorted(where: { $0.range.upperBound > part.lowerBound })..<countries.count {
      guard countries[index].range.lowerBound < part.upperBound else { break }
      marks.append(Mark(.country(index), countries[index].range))
    }
    for index in matches.firstIndexSorted(where: { $0.upperBound > part.lowerBound })..<matches.count {
      guard matches[index].lowerBound < part.upperBound else { break }
      marks.append(Mark(.match(index), matches[index]))
    }
    return settle(marks)
  }
}

extension Highlight.Kind {
  fileprivate init(_ kind: Article.Inline.Kind) {
    switch kind {
    case .emphasis: self = .emphasis
    case .strong: self = .strong
    case .code: self = .code
    case .link: self = .link
    }
  }
}
