import News

/// How fast articles are searched through, on one core.
struct FinderFigures {
  private let articles: Articles

  init(_ articles: Articles) {
    self.articles = articles
  }

  func print() {
    Swift.print("Finding, one core, beside one pass over the bytes that only counts spaces")
    let pass = Stopwatch.seconds { keep(articles.all.reduce(0) { $0 + FinderFigures.spaces(in: $1) }) }
    line("one pass over the bytes", pass, pass)
    let tokens = articles.all.map { Tokens(of: $0) }
    line("words and marks", time { keep(Tokens(of: $0).count) }, pass)
    let countries = Stopwatch.seconds { for tokens in tokens { keep(Countries.find(in: tokens).count) } }
    line("countries, words given", countries, pass)
    line("words, marks and countries", time { keep(Countries.find(in: Tokens(of: $0)).count) }, pass)
    line("quotes, speakers, countries: all of it", time { keep(Findings(of: $0).quotes.count) }, pass)
    Swift.print()
  }

  private func time(_ work: (Article) -> Void) -> Double {
    Stopwatch.seconds { articles.all.forEach(work) }
  }

  private func line(_ what: String, _ seconds: Double, _ pass: Double) {
    report(what, "\(rounded(Double(articles.bytes) / seconds / 1e6)) MB/s", "\(rounded(seconds / pass)) times one pass")
  }

  private static func spaces(in article: Article) -> Int {
    var text = article.text
    return text.withUTF8 { bytes in bytes.reduce(0) { $1 == 0x20 ? $0 + 1 : $0 } }
  }
}
