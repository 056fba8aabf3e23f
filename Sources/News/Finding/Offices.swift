/// Who may be meant by "the minister" or "the 38-year-old": figures by what the article calls them.
struct Offices {
  /// More bearers of one office than this are not told apart; it bounds the work on hostile text.
  private static let most = 16

  private var byWord: [Word: [Int]] = [:]
  private var byKind: [Int: [Int]] = [:]
  private var byCountry: [String: [Int]] = [:]
  /// Names that an age follows, by the hash of its digits.
  private(set) var byAge: [UInt64: Int] = [:]

  init(of text: Discourse) {
    for (number, figure) in text.figures.enumerated() where !figure.isOrganisation {
      for descriptor in figure.descriptors { add(number, called: text.word(descriptor.head)) }
      if let country = figure.country, !figure.descriptors.isEmpty {
        Offices.put(number, &byCountry[country, default: []])
      }
    }
    for (number, name) in text.names.enumerated() where text.isAged(name) && text.figureOf[number] >= 0 {
      byAge[text.hash(name.tokens.upperBound + 1)] = number
    }
  }

  /// The figures called by that word, by one for the same office, or tied to the country.
  func bearers(of word: Word, country: String?) -> [Int] {
    var found = byWord[word] ?? []
    for kind in RoleKinds.kinds(of: word) { found += byKind[kind] ?? [] }
    if let country { found += byCountry[country] ?? [] }
    return Set(found).sorted()
  }

  private mutating func add(_ figure: Int, called word: Word) {
    Offices.put(figure, &byWord[word, default: []])
    for kind in RoleKinds.kinds(of: word) { Offices.put(figure, &byKind[kind, default: []]) }
  }

  private static func put(_ figure: Int, _ list: inout [Int]) {
    if list.count < most, list.last != figure { list.append(figure) }
  }
}

extension Discourse {
  /// "Dana Cole, 43,"
  func isAged(_ name: Name) -> Bool {
    let comma = name.tokens.upperBound
    return isComma(comma) && comma + 1 < count && tokens[comma + 1].kind == .number && tokens[comma + 1].range.count < 3
  }
}
