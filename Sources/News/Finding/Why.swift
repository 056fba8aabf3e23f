extension Findings {
  /// Why a quote has its speaker, in plain sentences: the words that name the speaker there, how they lead to the
  /// person, and who else came into question.
  package func explanation(of quote: Quote, in article: Article) -> [String] {
    let how = quote.certainty == .confirmed ? [confirming(quote)] : [naming(quote, article), leading(quote, article)]
    return (how + [through(quote), others(quote)]).compactMap { $0 }
  }

  private func confirming(_ quote: Quote) -> String {
    quote.speaker.map { "You said that this is \(speakers[$0].name)." } ?? "You said that nobody is named."
  }

  private func naming(_ quote: Quote, _ article: Article) -> String? {
    guard let range = quote.speakerRange else { return "No words of the article name the speaker." }
    let words = article.words(at: range)
    guard let cue = quote.cueRange else { return "“\(words)” names the speaker." }
    return "“\(words)” names the speaker, beside “\(article.words(at: cue))” (rule: \(quote.rule))."
  }

  private func leading(_ quote: Quote, _ article: Article) -> String? {
    guard let range = quote.speakerRange else { return nil }
    guard let speaker = quote.speaker else { return "The article does not say who “\(article.words(at: range))” is." }
    let name = speakers[speaker].name
    let words = String(article.words(at: range))
    switch quote.certainty {
    case .named where words == name: return nil
    case .named: return "That is \(name)."
    case .workedOut: return "“\(words)” is taken for " + (fitting(words, speakers[speaker]) ?? "\(name).")
    case .unknown: return "\(name) is a guess."
    case .confirmed: return nil
    }
  }

  /// What makes a speaker the likeliest for words that are no name.
  private func fitting(_ words: String, _ speaker: Speaker) -> String? {
    if Lexicon.shared[Lexicon.shared.word(words)].contains(.pronoun) {
      return "\(speaker.name), the likeliest of those who spoke or were named before."
    }
    return speaker.role.map { "\(speaker.name), whom the article calls “\($0)”." }
  }

  private func through(_ quote: Quote) -> String? {
    quote.via.map { "The words came through \($0)." }
  }

  private func others(_ quote: Quote) -> String? {
    let names = quote.candidates.map { speakers[$0].name }
    return names.isEmpty ? nil : "Also in question: \(names.joined(separator: ", "))."
  }
}
