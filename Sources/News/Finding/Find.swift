extension Findings {
  /// Finds everything in an article; time and memory grow linearly with its text.
  package init(of article: Article) {
    let tokens = Tokens(of: article)
    let countries = Countries.find(in: tokens)
    let found = QuoteFinder.find(in: tokens, countries: countries)
    self.init(quotes: found.quotes, speakers: found.speakers, countries: countries)
  }
}
