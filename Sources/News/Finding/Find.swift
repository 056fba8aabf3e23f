extension Findings {
  /// Finds everything in an article; time and memory grow linearly with its text.
  package init(of article: Article) {
    let tokens = Tokens(of: article)
    let countries = Countries.find(in: tokens)
    let found = QuoteFinder.find(in: tokens, countries: countries)
    self.init(quotes: found.quotes, speakers: found.speakers, countries: countries)
  }

  /// Builds the tables that all finders share, some 7 ms of work on first use, so that a thread with nothing to do can
  /// have them ready before the first article is read.
  package static func prepare() {
    _ = Lexicon.shared
    _ = Gazetteer.shared
  }
}
