/// The country table made ready for look-ups.
struct Gazetteer: Sendable {
  static let shared = Gazetteer()

  /// One thing that an alias can stand for.
  struct Reading: Sendable {
    /// An index into `countries`.
    var country: Int
    var form: CountryMention.Form
    /// A building or street named for the government in it, no capital.
    var isSeat: Bool
    /// Counts only where the article names the country otherwise.
    var isWeak: Bool
  }

  /// In order of their code.
  private(set) var countries: [Country] = []
  /// Every alias; the meaning of a match is an index into `meanings`.
  private(set) var phrases = PhraseMatcher()
  /// What each alias can stand for; nothing where a name only holds a country's name.
  private(set) var meanings: [[Reading]] = []
  /// What a word says about a name beside it, by the word's number.
  private(set) var hints: [PlaceHints] = []

  /// What each alias can stand for, by the hash of its folded letters.
  private var codes: [UInt64: [Reading]] = [:]

  /// The codes of the countries that are called so, the surest first.
  func codes(for typed: String) -> [String] {
    let readings = codes[Lexicon.hash(typed.utf8)] ?? []
    let sure = readings.filter { !$0.isWeak } + readings.filter(\.isWeak)
    let code = typed.utf8.count == 2 ? typed.uppercased() : ""
    let named = code.isEmpty ? [] : countries.map(\.code).filter { $0 == code }
    return (named + sure.map { countries[$0.country].code }).reduce(into: []) { codes, code in
      if !codes.contains(code) { codes.append(code) }
    }
  }

  /// Whether a country is called so.
  func names(_ typed: String) -> Bool {
    codes[Lexicon.hash(typed.utf8)] != nil || typed.utf8.count == 2 && !codes(for: typed).isEmpty
  }

  private init() {
    let table = CountryTable.rows.withUTF8Buffer { Array($0) }
    var known: [[UInt8]: Int] = [:]
    for row in Gazetteer.split(table, 0..<table.count, at: 0x0A) where !row.isEmpty {
      add(table, row, &known)
    }
    addOtherPlaces()
    phrases.sort(words: Lexicon.shared.count)
    addHints()
  }

  private mutating func addOtherPlaces() {
    let table = OtherPlaces.names.withUTF8Buffer { Array($0.map { $0 == 0x0A ? 0x20 : $0 }) }
    meanings.append([])
    for name in Gazetteer.split(table, 0..<table.count, at: 0x2C) {
      phrases.add(table, name, meaning: meanings.count - 1)
    }
  }

  private mutating func addHints() {
    hints = Array(repeating: [], count: Lexicon.shared.count)
    for list in PlaceHints.lists {
      let words = list.words.withUTF8Buffer { $0.split { $0 == 0x20 || $0 == 0x0A }.map(Lexicon.hash) }
      for word in words { hints[Int(Lexicon.shared[word].rawValue)].formUnion(list.hints) }
    }
    hints[0] = []
  }

  private static let forms: [CountryMention.Form] = [.name, .name, .adjective, .demonym, .capital, .capital]

  private mutating func add(_ table: [UInt8], _ row: Range<Int>, _ known: inout [[UInt8]: Int]) {
    let cells = Gazetteer.split(table, row, at: 0x7C)
    precondition(cells.count == 7, "a row of the country table has not seven columns")
    let country = countries.count
    let name = Gazetteer.text(table, cells[1]).prefix { $0 != "?" }
    countries.append(Country(code: Gazetteer.text(table, cells[0]), name: String(name)))
    for (cell, form) in zip(cells.dropFirst(), Gazetteer.forms) {
      let isSeat = cell == cells[6]
      for alias in Gazetteer.split(table, cell, at: 0x2C) where !alias.isEmpty {
        let isWeak = table[alias.upperBound - 1] == 0x3F
        let range = alias.lowerBound..<alias.upperBound - (isWeak ? 1 : 0)
        add(Reading(country: country, form: form, isSeat: isSeat, isWeak: isWeak), as: range, of: table, &known)
      }
    }
  }

  private mutating func add(
    _ reading: Reading, as alias: Range<Int>, of table: [UInt8], _ known: inout [[UInt8]: Int]
  ) {
    let letters = Array(table[alias])
    codes[Lexicon.hash(letters), default: []].append(reading)
    if let meaning = known[letters] {
      meanings[meaning].append(reading)
    } else {
      known[letters] = meanings.count
      phrases.add(table, alias, meaning: meanings.count)
      meanings.append([reading])
    }
  }

  /// The parts of a table's range between separators, without the spaces around them.
  static func split(_ table: [UInt8], _ range: Range<Int>, at separator: UInt8) -> [Range<Int>] {
    table[range].split(separator: separator, omittingEmptySubsequences: false).map { part in
      let start = part.firstIndex { $0 != 0x20 } ?? part.endIndex
      let last = part.lastIndex { $0 != 0x20 } ?? part.endIndex - 1
      return start..<max(start, last + 1)
    }
  }

  private static func text(_ table: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: table[range], as: UTF8.self)
  }
}
