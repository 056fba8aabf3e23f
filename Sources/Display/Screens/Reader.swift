import News

/// An article on the screen: its text in lines, where it is scrolled to, and what the cursor is on.
struct Reader: Equatable, Sendable {
  /// What `]`, `)` and `n` walk over.
  enum Cursor: Equatable, Sendable {
    /// An index into `Findings.quotes`.
    case quote(Int)
    /// An index into `Findings.countries`.
    case country(Int)
    /// An index into `matches`.
    case match(Int)
  }

  let number: Int
  let article: Article
  private(set) var findings: Findings
  /// The article's text.
  let bytes: [UInt8]
  /// What there is to walk over, in numbers; counted once.
  private(set) var summary: String

  /// Where else the article is to be had, or that its file has gone.
  let originWords: String?

  private(set) var layout: ReaderLayout
  /// Lines that fit on the screen.
  private(set) var height = 1
  /// The first line on the screen.
  private(set) var top = 0
  /// The byte that a new layout keeps at the top: where the reader scrolled to, whatever the width has become since.
  private(set) var anchor: Int
  var cursor: Cursor?
  /// How many articles tell those quotes that others tell, too, by where they stand; empty until that is known.
  var versions: [Range<Int>: TimesTold] = [:]
  /// Where the words looked for stand; in order, disjoint.
  private(set) var matches: [Range<Int>] = []
  /// The byte at the top before the reader scrolled.
  private var firstAnchor: Int
  /// A byte that is still to be brought into sight, when there is a layout.
  private var offsetToReveal: Int?
  /// Whether one has been to the first of the places looked for.
  var hasBeenToMatch = true

  /// An article scrolled to a byte of its text, as it comes before it is fitted to a screen.
  init(number: Int, article: Article, findings: Findings, place: Int = 0, origins: [Origin] = []) {
    self.number = number
    self.article = article
    self.findings = findings
    bytes = Array(article.text.utf8)
    summary = findings.summary
    originWords = origins.words
    anchor = place
    firstAnchor = place
    layout = ReaderLayout(of: Article(title: "", text: "", blocks: []), bytes: [], width: 0)
  }

  /// Takes in other names for the same quotes.
  mutating func take(_ findings: Findings) {
    guard findings.quotes.count == self.findings.quotes.count else { return }
    self.findings = findings
    summary = findings.summary
  }

  /// Fits the article to a screen of `height` lines of `width` columns; the words at the top stay.
  mutating func fit(width: Int, height: Int) {
    if width != layout.width {
      layout = ReaderLayout(of: article, bytes: bytes, width: width)
      top = min(layout.line(at: anchor), lastTop(height))
    }
    if height != self.height {
      self.height = max(1, height)
      top = min(layout.line(at: anchor), lastTop(self.height))
    }
    revealFirst()
  }

  private mutating func revealFirst() {
    guard let offset = offsetToReveal else { return }
    offsetToReveal = nil
    let wasScrolled = isScrolled
    reveal(offset)
    if !wasScrolled { firstAnchor = anchor }
  }

  /// Goes to the first of the places that a list was filtered by, once: who comes back goes on where reading stopped.
  mutating func goToFirstMatch() {
    guard !hasBeenToMatch, let first = matches.first else { return }
    hasBeenToMatch = true
    if first.lowerBound >= bodyStart { cursor = .match(0) }
    offsetToReveal = first.lowerBound
  }

  /// Whether the reader has scrolled.
  var isScrolled: Bool { anchor != firstAnchor }

  /// Scrolls so that a line is the first, as far as there is text to fill the screen.
  mutating func scroll(to line: Int) {
    top = max(0, min(line, lastTop(height)))
    anchor = top == 0 ? 0 : layout.lines[top].range.lowerBound
  }

  /// Scrolls as little as shows a byte with some of what stands around it.
  mutating func reveal(_ offset: Int) {
    let line = layout.line(at: offset)
    let margin = min(2, (height - 1) / 2)
    guard line < top || line >= top + height - margin else { return }
    scroll(to: line - height / 3)
  }

  /// Marks the places where words stand; empty words mark none.
  mutating func mark(_ ranges: [Range<Int>]) {
    if ranges != matches { hasBeenToMatch = false }
    matches = ranges
    if case .match = cursor { cursor = nil }
  }

  func isVisible(_ offset: Int) -> Bool {
    (top..<top + height).contains(layout.line(at: offset))
  }

  /// Where the first line on the screen begins.
  var topOffset: Int {
    layout.lines.indices.contains(top) ? layout.lines[top].range.lowerBound : 0
  }

  /// Where the text begins after the headline.
  var bodyStart: Int {
    let block = article.titleRange == nil ? 0 : 1
    return article.blocks.indices.contains(block) ? article.blocks[block].range.lowerBound : bytes.count
  }

  private func lastTop(_ height: Int) -> Int {
    max(0, layout.lines.count - height)
  }
}

extension Reader {
  /// The text that the cursor is on.
  var cursorRange: Range<Int>? {
    switch cursor {
    case .quote(let index): findings.quotes[index].range
    case .country(let index): findings.countries[index].range
    case .match(let index): matches[index]
    case nil: nil
    }
  }

  /// The quote that the cursor is on or in: of several the innermost.
  var currentQuote: Int? {
    if case .quote(let index) = cursor { return index }
    guard let cursorRange else { return nil }
    return findings.quotes.indices.last { findings.quotes[$0].range.contains(cursorRange.lowerBound) }
  }

  /// The quotes that begin in a range of the text.
  func quotesBegun(in range: Range<Int>) -> Range<Int> {
    let first = findings.quotes.firstIndexSorted { $0.range.lowerBound >= range.lowerBound }
    return first..<max(first, findings.quotes.firstIndexSorted { $0.range.lowerBound >= range.upperBound })
  }

  /// The mention of a country that the cursor is on.
  var currentCountry: CountryMention? {
    if case .country(let index) = cursor { return findings.countries[index] }
    return nil
  }
}

extension Findings {
  /// "5 quoted · 2 reported · 3 speakers · 4 countries"
  fileprivate var summary: String {
    let codes = Set(countries.map { $0.code }).count
    let named = codes == 1 ? "1 country" : "\(codes) countries"
    guard !quotes.isEmpty else { return "nobody is quoted · \(named)" }
    let quoted = quotes.count { $0.kind != .indirect }
    let who = counted(self.quoted.count, "speaker")
    return "\(quoted) quoted · \(quotes.count - quoted) reported · \(who) · \(named)"
  }
}
