import News

/// Says for every quote of some files who speaks, and why the name stands beside it.
struct Explain {
  let paths: [String]

  /// Whether every file could be read.
  func run() throws -> Bool {
    let (files, failures) = FileReading.list(paths)
    var isWhole = failures.isEmpty
    for failure in failures { Output.complain(failure.sentence) }
    for file in files {
      let reading = FileReading(path: file)
      for (origin, article, findings) in reading.originated {
        let lines = Explain.lines(origin, article, findings)
        try Output.write(Array(lines.map { $0.harmless + "\n" }.joined().utf8))
      }
      if let failure = reading.failure {
        Output.complain(failure.sentence)
        isWhole = false
      }
    }
    return isWhole
  }

  private static func lines(_ origin: String, _ article: Article, _ findings: Findings) -> [String] {
    let head = "\(article.title.isEmpty ? "untitled" : article.title) (\(origin))"
    return [head, ""]
      + findings.quotes.flatMap { quote in
        [marked(quote, article), "    " + speaker(of: quote, findings)]
          + findings.explanation(of: quote, in: article).map { "    " + $0 } + [""]
      }
  }

  /// The words in the marks that stand beside them in the reader, too.
  private static func marked(_ quote: Quote, _ article: Article) -> String {
    let words = String(article.words(at: quote.range)).oneLine
    switch quote.kind {
    case .direct: return "\"  “\(words)”"
    case .mixed: return "…\" “\(words)”"
    case .indirect: return "~  \(words)"
    }
  }

  private static func speaker(of quote: Quote, _ findings: Findings) -> String {
    guard let speaker = quote.speaker.map({ findings.speakers[$0] }) else { return "speaker unknown" }
    return [speaker.name, speaker.country, speaker.role].compactMap { $0 }.joined(separator: " · ")
  }
}
