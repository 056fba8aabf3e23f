/// One telling of a statement that several articles tell, and where it departs from the fullest.
package struct Version: Equatable, Sendable {
  package var quote: QuoteRow
  /// Words that the fullest version has not, or has otherwise: UTF-8 bytes of `quote.words`, in order, disjoint. In
  /// the fullest itself, the words that another version replaces.
  package var changed: [Range<Int>]
  /// Bytes of `quote.words` before which words of the fullest were left out, in order.
  package var gaps: [Int]
  /// This version reports what the fullest has in quotation marks.
  package var isTurnedIndirect: Bool
  /// No other version tells more.
  package var isFullest: Bool
  /// Other articles that print the same report, oldest first.
  package var reprints: [Reprinted]

  package struct Reprinted: Equatable, Sendable {
    package var quote: QuoteRow.Place
    package var source: String?
    package var published: Timestamp?
  }

  /// Who tells it, in words: "AP, in 12 outlets" for a report that several print, else the outlet.
  package var origin: String? {
    guard !reprints.isEmpty else { return quote.source }
    let outlets = Set(([quote.source] + reprints.map(\.source)).map { $0 ?? "" }).count
    guard let agency = quote.via ?? quote.source else { return "in \(outlets) outlets" }
    return outlets > 1 ? "\(agency), in \(outlets) outlets" : agency
  }
}

extension Version {
  /// The versions of one statement as columns: one a report, oldest first, undated last.
  static func columns(_ tellings: [Telling]) -> [Version] {
    let ordered = tellings.sorted { $0.row.stands(before: $1.row) }
    guard let fullest = ordered.max(by: { $0.fullness < $1.fullness }) else { return [] }
    var versions: [(version: Version, reprint: Reprint)] = []
    for telling in ordered {
      if let same = versions.firstIndex(where: { $0.reprint.isReprint(of: telling.reprint) }) {
        versions[same].version.reprints.append(telling.row.reprinted)
      } else {
        versions.append((Version(telling, fullest: fullest), telling.reprint))
      }
    }
    return Version.markReplaced(versions.map(\.version), fullest, tellings)
  }

  private init(_ telling: Telling, fullest: Telling) {
    let difference = Difference(of: telling.statement, from: fullest.statement)
    let start = telling.row.range.lowerBound
    quote = telling.row
    changed = difference.changed.map { $0.lowerBound - start..<$0.upperBound - start }
    gaps = difference.gaps.map { $0 - start }
    isTurnedIndirect = difference.isTurnedIndirect
    isFullest = telling.row.place == fullest.row.place
    reprints = []
  }

  /// Marks in the fullest version what the others replace.
  private static func markReplaced(_ versions: [Version], _ fullest: Telling, _ tellings: [Telling]) -> [Version] {
    guard let place = versions.firstIndex(where: \.isFullest) else { return versions }
    let shown = Set(versions.map(\.quote.place))
    let replaced = tellings.filter { shown.contains($0.row.place) }.flatMap {
      Difference(of: $0.statement, from: fullest.statement).replaced
    }
    let start = fullest.row.range.lowerBound
    var marked = versions
    marked[place].changed = union(replaced).map { $0.lowerBound - start..<$0.upperBound - start }
    return marked
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

/// A version before it is set beside others.
struct Telling {
  var row: QuoteRow
  var statement: Statement
  var reprint: Reprint

  /// More words of weight are fuller; of two alike, those in quotation marks.
  fileprivate var fullness: (Int, Int) {
    (statement.words.reduce(0) { $0 + $1.weight.rawValue }, row.kind == .indirect ? 0 : 1)
  }
}

extension QuoteRow {
  /// Oldest first, undated last; what is of one time in the order of the articles' numbers.
  fileprivate func stands(before other: QuoteRow) -> Bool {
    if published == other.published { return (place.article, place.quote) < (other.place.article, other.place.quote) }
    guard let published else { return false }
    return other.published.map { published < $0 } ?? true
  }

  fileprivate var reprinted: Version.Reprinted {
    Version.Reprinted(quote: place, source: source, published: published)
  }
}
