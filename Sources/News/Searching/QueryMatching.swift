extension Query {
  /// Whether an article, what was found in it and its marks are what is looked for.
  ///
  /// What asks of quotes (`about:`, `near:`, with `in:quotes` the words, and with any of them `speaker:`) must hold of
  /// one and the same quote: "speaker:gantz about:tr" is what Gantz says of Turkey.
  package func matches(_ entry: ArticleEntry) -> Bool {
    let candidate = Candidate(entry: entry, bytes: Array(entry.article.text.utf8), isInQuotes: isInQuotes)
    guard asksOfQuotes else { return groups.allSatisfy { candidate.holds($0, of: nil) } }
    return entry.findings.quotes.contains { quote in groups.allSatisfy { candidate.holds($0, of: quote) } }
  }

  /// The quotes of an article that are looked for, as indices: where nothing else is asked of quotes, all of the
  /// speakers asked for, or of everybody; none where the article does not match.
  package func quotes(of entry: ArticleEntry) -> [Int] {
    let candidate = Candidate(entry: entry, bytes: Array(entry.article.text.utf8), isInQuotes: isInQuotes)
    let quotes = entry.findings.quotes
    var asked = groups
    if !asksOfQuotes {
      guard groups.allSatisfy({ candidate.holds($0, of: nil) }) else { return [] }
      asked = groups.filter { group in group.contains(where: \.asksForSpeaker) }
    }
    return quotes.indices.filter { place in asked.allSatisfy { candidate.holds($0, of: quotes[place]) } }
  }

  /// Whether nothing but who speaks is asked.
  var asksForSpeakersAlone: Bool {
    !groups.isEmpty && !isInQuotes && groups.joined().allSatisfy { $0.asksForSpeaker && !$0.isExcluded }
  }

  /// The quotes of those who are asked for, where nothing else is asked.
  func quotes(ofSpeakersIn findings: Findings) -> [Quote] {
    let isAsked = findings.speakers.map { speaker in
      groups.allSatisfy { $0.contains { $0.isSpeaker(called: speaker.name) } }
    }
    return findings.quotes.filter { $0.speaker.map { isAsked[$0] } ?? false }
  }

  /// Where the words to be marked stand in an article, with `in:quotes` in its quotes: UTF-8 bytes of its text, in
  /// order, disjoint.
  package func matches(in article: Article, _ findings: Findings) -> [Range<Int>] {
    let all = occurrences(in: Array(article.text.utf8))
    guard isInQuotes else { return all }
    let quotes = findings.quotes.map(\.range)
    return all.filter { match in
      quotes.contains { $0.lowerBound <= match.lowerBound && match.upperBound <= $0.upperBound }
    }
  }

  /// Where the words to be marked stand in UTF-8: in order, disjoint.
  package func occurrences(in bytes: [UInt8]) -> [Range<Int>] {
    let all = patterns.flatMap { $0.occurrences(in: bytes) }
    return all.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { disjoint, range in
      if range.lowerBound >= disjoint.last?.upperBound ?? 0 { disjoint.append(range) }
    }
  }

  /// Whether words are looked for that may stand in a text.
  var looksForWords: Bool { !patterns.isEmpty }

  private var patterns: [WordPattern] {
    groups.joined().compactMap { term in
      switch term.kind {
      case .words(let pattern), .title(let pattern): term.isExcluded ? nil : pattern
      default: nil
      }
    }
  }

  /// Whether something is asked that one and the same quote must hold.
  var asksOfQuotes: Bool {
    isInQuotes
      || groups.joined().contains { term in
        switch term.kind {
        case .about, .near: !term.isExcluded
        default: false
        }
      }
  }
}

extension Query {
  /// Whether articles that the indexes find must be looked into: where much is asked of one and the same quote, each
  /// part may hold of another one. Of a single group that asks of nothing but quotes, any quote will do.
  var needsLooking: Bool {
    guard asksOfQuotes, !isInQuotes else { return asksOfQuotes }
    let asking = groups.filter { $0.contains(where: \.asksOfQuote) }
    return asking.count > 1 || !asking.allSatisfy { $0.allSatisfy(\.asksOfQuote) }
  }
}

extension Query.Term {
  /// Whether, where quotes are asked for, it is a quote that must hold it.
  fileprivate var asksOfQuote: Bool {
    switch kind {
    case .about, .near, .speaker: !isExcluded
    default: false
    }
  }

  fileprivate var asksForSpeaker: Bool {
    if case .speaker = kind { true } else { false }
  }

  fileprivate func isSpeaker(called name: String) -> Bool {
    if case .speaker(let pattern) = kind { pattern.occurs(in: name) } else { false }
  }
}

/// An article that a query is put to.
private struct Candidate {
  let entry: ArticleEntry
  let bytes: [UInt8]
  let isInQuotes: Bool

  /// Whether one of the terms holds of the article, and of the quote where there is one.
  func holds(_ group: [Query.Term], of quote: Quote?) -> Bool {
    group.contains { term in
      // What is excluded must not be anywhere in the article, whatever this quote says.
      term.isExcluded ? !holdsAnywhere(term.kind) : holds(term.kind, of: quote)
    }
  }

  private func holdsAnywhere(_ kind: Query.Term.Kind) -> Bool {
    switch kind {
    case .about, .near: entry.findings.quotes.contains { holds(kind, of: $0) }
    default: holds(kind, of: nil)
    }
  }

  private func holds(_ kind: Query.Term.Kind, of quote: Quote?) -> Bool {
    let article = entry.article
    switch kind {
    case .words(let pattern): return holds(pattern, of: quote)
    case .title(let pattern): return pattern.occurs(in: article.title)
    case .source(let pattern): return pattern.occurs(in: article.source)
    case .speaker(let pattern): return isSpeaker(pattern, of: quote)
    case .country(let codes): return concerns(codes, quote)
    case .about(let codes): return quote.map { isNamed(codes, in: $0.range) } ?? false
    case .near(let codes): return quote.map { isNamed(codes, in: entry.article.paragraph(of: $0)) } ?? false
    case .after(let time): return article.published.map { $0 >= time } ?? false
    case .before(let time): return article.published.map { $0 < time } ?? false
    case .marked(let mark, let isSet): return entry.has(mark) == isSet
    case .origin(let place): return entry.origins.contains { $0.path == place || $0.path.hasPrefix(place + "/") }
    }
  }

  private func holds(_ pattern: WordPattern, of quote: Quote?) -> Bool {
    if isInQuotes, let quote { return pattern.first(in: Array(bytes[quote.range]), from: 0) != nil }
    return (!pattern.isShort && pattern.first(in: bytes, from: 0) != nil) || pattern.occurs(in: entry.article.title)
      || pattern.occurs(in: entry.article.source) || entry.findings.quoted.contains { pattern.occurs(in: $0.name) }
  }

  private func isSpeaker(_ pattern: WordPattern, of quote: Quote?) -> Bool {
    guard let quote else { return entry.findings.quoted.contains { pattern.occurs(in: $0.name) } }
    return quote.speaker.map { pattern.occurs(in: entry.findings.speakers[$0].name) } ?? false
  }

  /// Whether the article names one of some countries; where one quote must hold it all, whether that one names it, or
  /// is of somebody from there.
  private func concerns(_ codes: [String], _ quote: Quote?) -> Bool {
    guard isInQuotes, let quote else {
      return entry.findings.countries.contains { codes.contains($0.code) && $0.form != .place }
    }
    let country = quote.speaker.flatMap { entry.findings.speakers[$0].country }
    return country.map(codes.contains) ?? false || isNamed(codes, in: quote.range)
  }

  private func isNamed(_ codes: [String], in range: Range<Int>) -> Bool {
    let countries = entry.findings.countries
    let first = countries.firstIndexSorted { $0.range.lowerBound >= range.lowerBound }
    return countries[first...].prefix { $0.range.lowerBound < range.upperBound }.contains {
      codes.contains($0.code) && $0.form != .place
    }
  }
}

extension Article {
  /// The block that a quote begins in.
  func paragraph(of quote: Quote) -> Range<Int> {
    let next = blocks.firstIndexSorted { $0.range.lowerBound > quote.range.lowerBound }
    return next > 0 && blocks[next - 1].range.contains(quote.range.lowerBound) ? blocks[next - 1].range : quote.range
  }
}
