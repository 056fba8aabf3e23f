/// What tells that two articles are one report: the sentences that the reporter wrote, each as one number.
///
/// What is quoted is left out, because independent reports of one speech share it.
struct Reprint: Sendable {
  private(set) var sentences: Set<UInt64> = []
  /// All words of the article, without its headline, as one number: articles too short to share sentences may be equal.
  private(set) var text = Lexicon.emptyHash
  /// By its short name.
  let agency: String?

  /// Sentences of fewer words are attributions, bylines and the like.
  private static let leastWords = 6
  /// A longer article is known by so many of its first sentences.
  private static let mostSentences = 300

  init(_ article: Article, _ findings: Findings) {
    agency = Agency.of(article)
    let bytes = Array(article.text.utf8)
    var quotes = findings.quotes.lazy.filter { $0.kind != .indirect }.map(\.range).makeIterator()
    var quote = quotes.next()
    for block in article.blocks where block.kind != .title && sentences.count < Self.mostSentences {
      var reader = TokenReader(block: block.range)
      var sentence = Sentence()
      while let token = reader.next(bytes) {
        if token.kind == .word || token.kind == .number { text = Self.step(text, bytes, token.range) }
        while let passed = quote, passed.upperBound <= token.range.lowerBound { quote = quotes.next() }
        if quote?.contains(token.range.lowerBound) == true { continue }
        if let ended = sentence.add(token, bytes) { sentences.insert(ended) }
      }
      if let ended = sentence.end() { sentences.insert(ended) }
    }
  }

  /// Whether at least a third of the shorter one's sentences, and two of them, stand in the other word for word: an
  /// outlet cuts an agency's report and adds to it, but leaves many sentences as they are. One is enough where both name
  /// the same agency.
  func isReprint(of other: Reprint, sharing shared: Int) -> Bool {
    let least = agency != nil && agency == other.agency ? 1 : 2
    return shared >= least && shared * 3 >= min(sentences.count, other.sentences.count)
  }

  private static func step(_ number: UInt64, _ bytes: [UInt8], _ word: Range<Int>) -> UInt64 {
    (number ^ WordForm(bytes, word).hash) &* 0x100_0000_01B3
  }

  /// The words of a sentence as far as they have been read.
  private struct Sentence {
    private var number = Lexicon.emptyHash
    private var words = 0

    /// The number of the sentence that a token ends, if it does and the sentence is long enough.
    mutating func add(_ token: Token, _ bytes: [UInt8]) -> UInt64? {
      switch token.kind {
      case .word, .number:
        number = Reprint.step(number, bytes, token.range)
        words += 1
      case .sign where Sentence.ends.contains(bytes[token.range.lowerBound]): return end()
      default: break
      }
      return nil
    }

    mutating func end() -> UInt64? {
      defer { self = Sentence() }
      return words < Reprint.leastWords ? nil : number
    }

    private static let ends: [UInt8] = Array(".!?".utf8)
  }
}
