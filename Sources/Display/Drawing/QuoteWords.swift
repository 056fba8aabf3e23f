import News

/// How a quote is told in signs and words; paraphrase never wears quotation marks.
enum QuoteWords {
  /// The mark of meaning that survives without colour.
  static func sign(_ kind: Quote.Kind) -> String {
    switch kind {
    case .direct: "\""
    case .mixed: "…\""
    case .indirect: "~"
    }
  }

  static func kind(_ kind: Quote.Kind) -> String {
    switch kind {
    case .direct: "direct"
    case .mixed: "fragment"
    case .indirect: "reported"
    }
  }

  /// The name for the gutter: as printed there, or the surname; the state of the name before it.
  static func gutterName(of quote: Quote, in article: Article, _ findings: Findings) -> String {
    guard let speaker = quote.speaker, quote.certainty != .unknown else {
      return state(quote.certainty) + nameless(quote.certainty)
    }
    return state(quote.certainty) + shortName(findings.speakers[speaker].name)
  }

  /// What stands for the name where there is none: that nobody speaks, or that it is not known who does.
  static func nameless(_ certainty: Quote.Certainty) -> String {
    certainty == .confirmed ? "nobody" : "?"
  }

  /// What stands before a name: how sure it is.
  static func state(_ certainty: Quote.Certainty) -> String {
    switch certainty {
    case .named, .unknown: ""
    case .workedOut: "←"
    case .confirmed: "✓"
    }
  }

  /// The last word of a name of capitalised words; other names whole.
  private static func shortName(_ name: String) -> String {
    let words = name.split(separator: " ")
    let isPerson = words.count > 1 && words.allSatisfy { $0.first?.isUppercase ?? false }
    return isPerson ? String(words[words.count - 1]) : name
  }

  /// Where a name comes from: "named there", "from “he”, by pronoun", "the article does not say".
  static func certainty(of quote: Quote, in article: Article) -> String {
    switch quote.certainty {
    case .named: return "named there"
    case .unknown: return "the article does not say"
    case .confirmed: return "confirmed by you"
    case .workedOut:
      guard let range = quote.speakerRange else { return "worked out, the words there name nobody" }
      let words = article.words(at: range)
      if words.split(separator: " ").last?.first?.isUppercase ?? false { return "goes on from “\(words)”" }
      return "from “\(words)”, by \(pronouns.contains(words.lowercased()) ? "pronoun" : "role")"
    }
  }

  private static let pronouns: Set<String> = [
    "he", "she", "they", "it", "i", "we", "him", "her", "them", "his", "their", "who", "you",
  ]
}
