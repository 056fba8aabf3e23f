import News

/// An article that can be written in many versions: names, numbers, places and some long words are exchanged by rule,
/// so that no two texts and few quotes are the same, and what is found in them is as much as in the first.
struct VariedArticle {
  private enum Piece {
    case text(String)
    case surname(Int)
    case number
    case place(Int)
    /// A long word in small letters.
    case word(String)
  }

  private let paragraphs: [[Piece]]

  init(_ article: Article) {
    let findings = Findings(of: article)
    let surnames = findings.speakers.compactMap { $0.name.split(separator: " ").last.map(String.init) }
    let places = findings.countries.filter { $0.form == .name }.map { String(article.words(at: $0.range)) }
    paragraphs = article.blocks.filter { $0.kind != .title }.map { block in
      Self.tokens(of: article.words(at: block.range)).map { token in
        if let place = surnames.firstIndex(of: token) { return .surname(place) }
        if let place = places.firstIndex(of: token) { return .place(place) }
        if token.allSatisfy(\.isNumber) { return .number }
        return token.count >= 7 && token.allSatisfy(\.isLowercase) ? .word(token) : .text(token)
      }
    }
  }

  /// Words, numbers, and what stands between them.
  private static func tokens(of text: Substring) -> [String] {
    var tokens: [String] = []
    var rest = text
    while let first = rest.first {
      let isWord = first.isLetter || first.isNumber
      let token = rest.prefix { ($0.isLetter || $0.isNumber) == isWord }
      tokens.append(String(token))
      rest = rest[token.endIndex...]
    }
    return tokens
  }

  /// Long words to exchange with others.
  var words: [String] {
    paragraphs.joined().compactMap { piece in if case .word(let word) = piece { word } else { nil } }
  }

  /// The paragraphs of one version, one to a line.
  func version(_ chance: inout Chance, exchanging words: [String]) -> [String] {
    // So few, since in the news the same people speak again and again.
    let cast = chance.number(below: 100)
    return paragraphs.map { pieces in
      pieces.reduce(into: "") { text, piece in
        switch piece {
        case .text(let words): text += words
        case .surname(let place): text += Self.surnames[(3 * cast + 17 * place) % Self.surnames.count]
        case .number: text += "\(2 + chance.number(below: 97))"
        case .place(let place): text += Country.all[(2 * cast + 11 * place) % Country.all.count].name
        case .word(let word): text += chance.number(below: 6) == 0 ? words[chance.number(below: words.count)] : word
        }
      }
    }
  }

  private static let surnames = ["Ka", "Be", "Mo", "Li", "Ru", "Ta", "Vo", "Sa", "Ne", "Du"].flatMap { first in
    ["ra", "lo", "mi", "ne", "va", "du"].flatMap { middle in
      ["n", "s", "ler", "wick", "mann"].map { last in first + middle + last }
    }
  }
}

/// Numbers that look thrown but are the same at every run: SplitMix64.
struct Chance {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed)
  }

  mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(limit))
  }
}
