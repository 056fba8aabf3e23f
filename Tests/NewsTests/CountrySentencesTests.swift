import News
import Testing

@Suite struct CountrySentencesTests {
  @Test(arguments: MarkedSentence.all)
  func findsWhatIsMarked(sentence: MarkedSentence) {
    let mentions = Countries.find(in: Tokens(of: sentence.article))
    #expect(sentence.marking(mentions) == sentence.marked, "\(sentence.kind)")
  }
}

/// One line of `countrySentences`.
struct MarkedSentence: Sendable, CustomTestStringConvertible {
  var kind: String
  var marked: String
  var testDescription: String { marked }

  static let all: [MarkedSentence] = {
    var kind = ""
    var all: [MarkedSentence] = []
    for line in countrySentences.split(separator: "\n") {
      if line.hasPrefix("# ") {
        kind = String(line.dropFirst(2))
      } else {
        all.append(MarkedSentence(kind: kind, marked: String(line)))
      }
    }
    return all
  }()

  /// The text without marks, and its blocks.
  var article: Article {
    var text = ""
    var blocks: [Article.Block] = []
    for part in plain.split(separator: "¶") {
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      text += part
      blocks.append(.init(kind: .paragraph, range: start..<text.utf8.count))
    }
    if blocks.count > 1 { blocks[0].kind = .title }
    return Article(title: blocks.count > 1 ? String(plain.prefix { $0 != "¶" }) : "", text: text, blocks: blocks)
  }

  private var plain: String {
    var plain = ""
    var rest = marked[...]
    while let open = rest.firstIndex(of: "["), let colon = rest[open...].firstIndex(of: ":"),
      let close = rest[colon...].firstIndex(of: "]")
    {
      plain += rest[..<open] + rest[rest.index(after: colon)..<close]
      rest = rest[rest.index(after: close)...]
    }
    return String((plain + rest).map { $0 == "⏎" ? "\n" : $0 })
  }

  /// The sentence with what was found marked as in `marked`; a form is written where `marked` writes one, too.
  func marking(_ mentions: [CountryMention]) -> String {
    let article = article
    var result = ""
    var position = 0
    for mention in mentions {
      result += article.words(at: position..<mention.range.lowerBound)
      let isPlace = mention.form == .place || mention.form == .capital
      let asked = marked.contains("[\(mention.code) \(mention.form.rawValue):\(article.words(at: mention.range))]")
      result += "[\(mention.code)\(isPlace || asked ? " " + mention.form.rawValue : ""):"
      result += article.words(at: mention.range) + "]"
      position = mention.range.upperBound
    }
    result += article.words(at: position..<article.text.utf8.count)
    return MarkedSentence.onOneLine(result)
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(separator: "\n\n").map { $0.split(separator: "\n").joined(separator: "⏎") }.joined(separator: "¶")
  }
}
