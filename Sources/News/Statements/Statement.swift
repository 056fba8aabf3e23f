/// What a quote says, made ready for being compared with others.
///
/// Two quotes are *versions of one statement* when the same person spoke the same words once and two articles tell of
/// it: cut, set into reported speech, inside a longer quote. `isVersion(of:)` decides; `keys` and `rows` find those
/// worth the comparison.
package struct Statement: Sendable {
  let words: [StatementWord]
  /// A paraphrase with quoted words in it counts as reported.
  let kind: Quote.Kind
  let speaker: SpeakerName?
  /// Equal for quotes of the same words by the same name, whatever their marks: told once, told twice.
  package let identity: UInt64

  /// The statements of an article's quotes, in their order; `bytes` is its text as UTF-8.
  package static func all(of findings: Findings, in bytes: [UInt8]) -> [Statement] {
    let names = findings.speakers.map { SpeakerName($0.name, country: $0.country) }
    return findings.quotes.map { quote in
      Statement(bytes, quote.range, kind: quote.kind, speaker: quote.speaker.map { names[$0] })
    }
  }

  /// The rows of all statements of an article, for which nobody's name is read.
  static func rows(of findings: Findings, in bytes: [UInt8]) -> [UInt64] {
    findings.quotes.flatMap { Statement(bytes, $0.range, kind: $0.kind, speaker: nil).rows }
  }

  init(_ bytes: [UInt8], _ range: Range<Int>, kind: Quote.Kind, speaker: SpeakerName?) {
    let kind = kind == .mixed && Statement.hasMarks(bytes, range) ? .indirect : kind
    var words = StatementReader(bytes, range, kind: kind).words
    StockPhrases.mark(&words)
    self.init(words, kind: kind, speaker: speaker)
  }

  private init(_ words: [StatementWord], kind: Quote.Kind, speaker: SpeakerName?) {
    self.words = words
    self.kind = kind
    self.speaker = speaker
    let name = speaker?.identity ?? 0
    identity = words.reduce(name ^ (kind == .indirect ? 1 : 0)) { ($0 ^ $1.form) &* 0x100_0000_01B3 }
  }

  /// What somebody else's words in it say, when it names them as theirs: "The captain said, 'Stay where you are'" tells
  /// what the captain said.
  func relayed(of name: SpeakerName?) -> Statement? {
    guard let name, words.contains(where: { $0.traits.contains(.inner) }), name.isCalled(in: words, by: speaker) else {
      return nil
    }
    return Statement(words.filter { $0.traits.contains(.inner) }, kind: kind, speaker: name)
  }

  /// Whether quotation marks stand inside a reported clause.
  private static func hasMarks(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var reader = TokenReader(block: range)
    while let token = reader.next(bytes) {
      if token.kind == .mark && token.shape.contains(.spaced) { return true }
    }
    return false
  }

  /// The hashes of all neighbouring pairs of telling words, in either order, but those inside a stock phrase; empty for
  /// a quote that says too little to be recognised.
  ///
  /// Pairs are the shingles of A. Broder, "On the resemblance and containment of documents" (1997), over words
  /// without their inflections and without function words, so that reported speech keeps them.
  ///
  /// In a short quote, a telling word between two others may be left out.
  package var keys: [UInt64] {
    let pairs = pairs
    let telling = words.filter(\.isContent)
    guard !pairs.isEmpty, telling.count <= Statement.shortest else { return pairs.map(\.key) }
    return pairs.map(\.key) + zip(telling, telling.dropFirst(2)).map { $0.key(with: $1) }
  }

  /// Telling words of a quote of which each makes a difference.
  private static let shortest = 8

  /// At most six of the keys, for an index on disk: one from each sixth of the quote, the longest words first.
  ///
  /// One side of a comparison may be a sample when the other looks up all its keys. A sample with one key in every
  /// stretch is seen by whatever shares a long enough stretch (S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing:
  /// local algorithms for document fingerprinting", 2003).
  package var rows: [UInt64] {
    let pairs = pairs
    guard pairs.count > Statement.rowLimit else { return pairs.map(\.key) }
    return (0..<Statement.rowLimit).compactMap { part in
      let start = part * pairs.count / Statement.rowLimit
      let end = (part + 1) * pairs.count / Statement.rowLimit
      return pairs[start..<end].max { $0.length < $1.length }?.key
    }
  }

  package static let rowLimit = 6

  /// Quotes whose words weigh less, in quarters of a telling word, have no keys.
  private static let least = 6

  private var pairs: [(key: UInt64, length: Int)] {
    var pairs: [(key: UInt64, length: Int)] = []
    pairs.reserveCapacity(words.count)
    var weight = 0
    var last: StatementWord?
    for word in words where word.isContent {
      let isStock = word.traits.contains(.stock)
      weight += isStock ? word.weight.rawValue / 2 : word.weight.rawValue
      if let last, !isStock || !last.traits.contains(.stock) {
        pairs.append((last.key(with: word), last.range.count + word.range.count))
      }
      last = word
    }
    return weight >= Statement.least ? pairs : []
  }
}

extension StatementWord {
  /// The same whichever of the two words comes first.
  fileprivate func key(with other: StatementWord) -> UInt64 {
    (min(form, other.form) ^ 0x9E37_79B9_7F4A_7C15) &* 0x100_0000_01B3 ^ max(form, other.form)
  }
}

extension StockPhrases {
  /// The forms of each phrase that count, by the first of them; phrases of a single common word are no matter.
  private static let phrases: HashTable<[[UInt64]]> = {
    var phrases = HashTable<[[UInt64]]>(room: 1 << 10, unknown: [])
    for line in all.split(separator: "\n") {
      let bytes = Array(line.utf8)
      let words = StatementReader(bytes, 0..<bytes.count).words.filter(\.isContent)
      guard let first = words.first, words.count > 1 || first.weight == .telling else { continue }
      phrases[first.form].append(words.map(\.form))
    }
    return phrases
  }()

  /// Gives the trait `.stock` to the words that belong to a stock phrase.
  static func mark(_ words: inout [StatementWord]) {
    let phrases = phrases
    for start in words.indices where words[start].isContent {
      let number = phrases.number(of: words[start].form)
      if number == 0 { continue }
      for phrase in phrases.values[number] {
        guard let end = end(of: phrase, in: words, from: start) else { continue }
        for place in start..<end where words[place].isContent { words[place].traits.insert(.stock) }
      }
    }
  }

  /// Where a phrase ends that begins at `start`, function words between its words left out; `nil` where it is none.
  private static func end(of phrase: [UInt64], in words: [StatementWord], from start: Int) -> Int? {
    var found = 0
    for place in start..<words.count where words[place].isContent {
      guard words[place].form == phrase[found] else { return nil }
      found += 1
      if found == phrase.count { return place + 1 }
    }
    return nil
  }
}
