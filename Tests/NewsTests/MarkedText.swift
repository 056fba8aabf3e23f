import News

/// A text with what should be found in it: `“<"Dana Cole|We agree>,” [Cole] {said}.`
///
/// `<`, a sign for the kind (`"` direct, `+` mixed, `~` indirect), the speaker's name (`?` for nobody), `|`, the words
/// and `>` make a quote; brackets hold the words that name its speaker, braces the cue.
struct MarkedText: Equatable, CustomStringConvertible {
  struct Quote: Equatable {
    var sign: Character
    var speaker: String
    var range: Range<Int>
  }

  var text = ""
  var quotes: [Quote] = []
  var sources: Set<Range<Int>> = []
  var cues: Set<Range<Int>> = []

  /// Reads marked-up text; unpaired signs stay as they are.
  init(_ marked: String) {
    var open: [(sign: Character, start: Int)] = []
    var rest = Substring(marked)
    while let letter = rest.popFirst() {
      switch letter {
      case "<":
        let sign = rest.removeFirst()
        let speaker = rest.prefix { $0 != "|" }
        rest = rest.dropFirst(speaker.count + 1)
        open.append(("<", text.utf8.count))
        quotes.append(Quote(sign: sign, speaker: String(speaker), range: 0..<0))
      case "[", "{": open.append((letter, text.utf8.count))
      case ">", "]", "}": close(open.removeLast())
      default: text.append(letter)
      }
    }
  }

  private mutating func close(_ open: (sign: Character, start: Int)) {
    let range = open.start..<text.utf8.count
    switch open.sign {
    case "[": sources.insert(range)
    case "{": cues.insert(range)
    default:
      let place = quotes.lastIndex { $0.range.isEmpty } ?? quotes.count - 1
      quotes[place].range = range
    }
  }

  /// What the finders say of a text, in the same form.
  init(findings: Findings, in article: Article) {
    text = article.text
    quotes = findings.quotes.map { quote in
      let name = quote.speaker.map { findings.speakers[$0].name } ?? "?"
      return Quote(sign: MarkedText.sign(of: quote.kind), speaker: name, range: quote.range)
    }
    sources = Set(findings.quotes.compactMap(\.speakerRange))
    cues = Set(findings.quotes.compactMap(\.cueRange))
  }

  private static func sign(of kind: News.Quote.Kind) -> Character {
    switch kind {
    case .direct: "\""
    case .mixed: "+"
    case .indirect: "~"
    }
  }

  /// The text with its marks.
  var description: String {
    var marks: [Int: String] = [:]
    for quote in quotes {
      marks[quote.range.lowerBound, default: ""] += "<\(quote.sign)\(quote.speaker)|"
      marks[quote.range.upperBound, default: ""] += ">"
    }
    for (ranges, open, close) in [(sources, "[", "]"), (cues, "{", "}")] {
      for range in ranges {
        marks[range.lowerBound, default: ""] += open
        marks[range.upperBound, default: ""] = close + marks[range.upperBound, default: ""]
      }
    }
    var bytes: [UInt8] = []
    for (offset, byte) in (Array(text.utf8) + [0x0A]).enumerated() {
      bytes += Array((marks[offset] ?? "").utf8)
      bytes.append(byte)
    }
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  /// The text as an article, a paragraph a line.
  var article: Article {
    ArticleRecord(id: .number(1), title: "", text: text).article
  }
}
