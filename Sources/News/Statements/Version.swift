/// How one report tells a statement that several tell, and where it departs from the fullest.
package struct Version: Equatable, Sendable {
  /// A quote of the report; a report that splits the statement with "he said" has several, in the order of its text.
  package struct Piece: Equatable, Sendable {
    package var quote: QuoteRow
    /// Words that the fullest telling has not, or has otherwise: UTF-8 bytes of `quote.words`, in order, disjoint. In
    /// the fullest itself, the words that another replaces.
    package var changed: [Range<Int>]
    /// Bytes of `quote.words` before which words of the fullest were left out, in order.
    package var gaps: [Int]
    /// It reports what the fullest has in quotation marks.
    package var isTurnedIndirect: Bool
    /// No other telling in quotation marks says more, or none at all where nobody quotes it.
    package var isFullest: Bool
  }

  /// Another article that prints the same report.
  package struct Reprinted: Equatable, Sendable {
    package var quote: QuoteRow.Place
    package var source: String?
    package var published: Timestamp?
  }

  package var pieces: [Piece]
  /// The agency that the report is said to come from, or through whom its words came.
  package var agency: String?
  /// Oldest first.
  package var reprints: [Reprinted] = []

  /// Where it is told: its own quotes and those of its reprints.
  package var places: [QuoteRow.Place] { pieces.map(\.quote.place) + reprints.map(\.quote) }

  /// Who tells it, in words: "AP, in 12 outlets" for a report that several print, else the outlet.
  package var origin: String? {
    guard let quote = pieces.first?.quote, !reprints.isEmpty else { return pieces.first?.quote.source }
    let outlets = Set(([quote.source] + reprints.map(\.source)).compactMap(\.self)).count
    let name = agency ?? quote.source
    guard outlets > 1 else { return name }
    return (name.map { "\($0), " } ?? "") + "in \(outlets) outlets"
  }
}

extension Version {
  /// The tellings of one statement as columns: one a report, oldest first, undated last.
  static func columns(_ tellings: [Telling]) -> [Version] {
    let ordered = tellings.sorted { $0.row.stands(before: $1.row) }
    var reports = Reports()
    for telling in ordered { reports.add(telling) }
    let shown = reports.all.flatMap(\.printed)
    guard let fullest = Telling.fullest(of: shown) else { return [] }
    let replaced = Version.union(shown.flatMap { Difference(of: $0.statement, from: fullest.statement).replaced })
    return reports.all.map { $0.version(from: fullest, replaced: replaced) }
  }

  /// The ranges in order, those that overlap joined.
  private static func union(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { result, range in
      if let last = result.last, range.lowerBound < last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
  }
}

/// Puts tellings together that are one report, by the sentences that reports share, so that the cost grows with the
/// number of tellings and not its square.
private struct Reports {
  private(set) var all: [Report] = []
  private var reportOfWording: [Wording: Int] = [:]
  private var reportsOfSentence: [UInt64: [Int]] = [:]
  private var reportOfText: [UInt64: Int] = [:]

  /// An earlier wording of an article is a report of its own.
  private struct Wording: Hashable {
    var article: Int
    var number: Int?
  }

  mutating func add(_ telling: Telling) {
    let wording = Wording(article: telling.row.place.article, number: telling.wording)
    let known = reportOfWording[wording] ?? (wording.number == nil ? report(printing: telling.reprint) : nil)
    reportOfWording[wording] = known ?? all.count
    if let known { return all[known].tellings.append(telling) }
    if wording.number == nil {
      reportOfText[telling.reprint.text] = all.count
      for sentence in telling.reprint.sentences { reportsOfSentence[sentence, default: []].append(all.count) }
    }
    all.append(Report(tellings: [telling]))
  }

  /// The first report that an article prints.
  private func report(printing reprint: Reprint) -> Int? {
    if let equal = reportOfText[reprint.text] { return equal }
    var shared: [Int: Int] = [:]
    for report in reprint.sentences.flatMap({ reportsOfSentence[$0] ?? [] }) { shared[report, default: 0] += 1 }
    return shared.filter { all[$0.key].tellings[0].reprint.isReprint(of: reprint, sharing: $0.value) }.keys.min()
  }
}

/// The tellings of one report, those of the article that printed it first before all others.
private struct Report {
  var tellings: [Telling]

  /// What the first article prints.
  var printed: [Telling] {
    tellings.filter { $0.row.place.article == tellings[0].row.place.article }
  }

  /// One that its articles name goes before those through whom a quote came.
  private var agency: String? {
    tellings.lazy.compactMap(\.reprint.agency).first ?? tellings.lazy.compactMap(\.row.via).first
  }

  /// `replaced` are the words of the fullest telling that others replace.
  func version(from fullest: Telling, replaced: [Range<Int>]) -> Version {
    let printed = printed
    var version = Version(pieces: printed.map { Version.Piece($0, fullest, replaced) })
    for place in version.pieces.indices.dropFirst() where version.pieces[place].gaps.first == 0 {
      version.pieces[place].gaps.removeFirst()
    }
    for place in version.pieces.indices.dropLast() where version.pieces[place].endsInGap {
      version.pieces[place].gaps.removeLast()
    }
    var seen: Set<Int> = [tellings[0].row.place.article]
    version.agency = agency
    version.reprints = tellings.filter { seen.insert($0.row.place.article).inserted }.map(\.row.reprinted)
    return version
  }
}

extension Version.Piece {
  fileprivate init(_ telling: Telling, _ fullest: Telling, _ replaced: [Range<Int>]) {
    let difference = Difference(of: telling.statement, from: fullest.statement)
    let start = telling.row.range.lowerBound
    quote = telling.row
    isFullest = telling.row == fullest.row
    changed = (isFullest ? replaced : difference.changed).map { $0.lowerBound - start..<$0.upperBound - start }
    gaps = difference.gaps.map { $0 == telling.statement.start ? 0 : $0 - start }
    isTurnedIndirect = difference.isTurnedIndirect
  }

  /// Whether what was left out is the end: only marks may follow.
  fileprivate var endsInGap: Bool {
    guard let last = gaps.last else { return false }
    return !Substring(quote.words.utf8.dropFirst(last)).contains { $0.isLetter || $0.isNumber }
  }
}

extension Statement {
  /// Where its first word begins.
  fileprivate var start: Int? { words.first?.range.lowerBound }
}

extension QuoteRow {
  fileprivate var reprinted: Version.Reprinted {
    Version.Reprinted(quote: place, source: source, published: published)
  }
}
