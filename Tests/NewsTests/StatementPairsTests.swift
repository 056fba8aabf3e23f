import Foundation
import Testing

@testable import News

/// Pairs of quotes of which it is known whether they are versions of one statement.
@Suite struct StatementPairsTests {
  struct Pair {
    var isSame: Bool
    var group: String
    var left: Statement
    var right: Statement
    var line: Substring

    init?(_ line: Substring) {
      let fields = line.split(separator: "\t")
      guard fields.count == 6 else { return nil }
      isSame = fields[0] == "same"
      group = String(fields[1])
      left = Pair.statement(fields[2], fields[3])
      right = Pair.statement(fields[4], fields[5])
      self.line = line
    }

    private static func statement(_ speaker: Substring, _ words: Substring) -> Statement {
      let kind: Quote.Kind = words.first == "~" ? .indirect : words.first == "…" ? .mixed : .direct
      let bytes = Array(words.dropFirst().utf8)
      let name = speaker == "?" ? nil : SpeakerName(String(speaker))
      return Statement(bytes, 0..<bytes.count, kind: kind, speaker: name)
    }

    /// Whether the look-up brings the two together and the comparison finds them the same.
    var isFound: Bool {
      let isLookedUp =
        !Set(left.keys).isDisjoint(with: right.rows) || !Set(right.keys).isDisjoint(with: left.rows)
      return isLookedUp && left.isVersion(of: right)
    }
  }

  @Test(arguments: [
    "statement-pairs-blind.tsv", "statement-pairs-hard.tsv", "statement-pairs-other-hand.tsv",
    "statement-pairs-fourth-hand.tsv", "statement-pairs-fifth-hand.tsv", "statement-pairs-kinds.tsv",
  ])
  func tellsVersionsFromOtherStatements(file: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "Fixtures/\(file)"), encoding: .utf8)
    let pairs = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(Pair.init)
    #expect(pairs.count >= 100)
    let found = pairs.filter(\.isFound)
    let right = found.count { $0.isSame }
    let precision = Double(right) / Double(max(found.count, 1))
    let recall = Double(right) / Double(pairs.count { $0.isSame })
    print("\(file): \(pairs.count) pairs, precision \(precision), recall \(recall)")
    for pair in pairs where pair.isFound != pair.isSame { print("  wrong:", pair.line) }
    #expect(precision >= 0.98)
    #expect(recall >= 0.90)
  }
}
