import News

/// The line under the panes: who says the quote under the cursor, how sure that is, and how it was said.
func drawFooter(of state: State, _ frame: Frame, on canvas: inout Canvas) {
  let isLow = frame.footerRow == nil
  guard !isLow || (state.prompt == nil && state.status == nil && state.count == nil) else { return }
  var column = 1
  for part in state.footer where !part.words.isEmpty {
    column = canvas.putCut(
      part.words, row: frame.footerRow ?? frame.lastRow, column: column, end: state.size.columns, style: part.style)
  }
}

/// Words of one style.
private struct Part {
  var words: String
  var style = Style()
}

extension State {
  fileprivate var footer: [Part] {
    if let problem = queryProblem {
      return [Part(words: problem.words, style: Style(problem.isUnfinished ? .quiet : .failure))]
    }
    if prompt != nil, let status { return [Part(words: status.words, style: Style(.quiet))] }
    if let hint = prompt?.hint { return [Part(words: hint, style: Style(.quiet))] }
    if screens.isEmpty, browse.focus == .sources { return sourceFooter }
    if screens.isEmpty, !frame.hasTwoPanes, browse.focus == .list { return rowFooter }
    if let words = screens.last?.footer { return [Part(words: words)] }
    guard let reader else { return [] }
    if let mention = reader.currentCountry { return [Part(words: reader.words(for: mention))] }
    if case .match(let index) = reader.cursor { return [Part(words: "match \(index + 1) of \(reader.matches.count)")] }
    guard let quote = reader.currentQuote else { return [Part(words: reader.summary, style: Style(.quiet))] }
    return reader.footer(for: quote)
  }

  private var sourceFooter: [Part] {
    guard let source = browse.sources.current else { return [] }
    let words = ["\(source.unread) unread of \(source.total)", source.whole].compactMap { $0 }
    return [Part(words: words.joined(separator: " · "), style: Style(.quiet))]
  }

  /// On narrow screens: what the row under the cursor has no room for.
  private var rowFooter: [Part] {
    guard let row = browse.list.current else { return [] }
    if let excerpt = row.excerpt { return excerpt.parts }
    let words = [DateWords.words(for: row.published, settings), row.source ?? "no source"] + row.signs
    return [Part(words: words.joined(separator: " · "), style: Style(.quiet))]
  }
}

extension SourceRow {
  /// The whole address of a source, the query of a search.
  fileprivate var whole: String? {
    switch kind {
    case .all: nil
    case .origin(let address): address
    case .search: query.text
    }
  }
}

extension Excerpt {
  /// The sentence with the words looked for made strong.
  fileprivate var parts: [Part] {
    let bytes = Array(words.utf8)
    var parts: [Part] = []
    var place = 0
    for match in matches {
      parts.append(Part(words: String(decoding: bytes[place..<match.lowerBound], as: UTF8.self), style: Style(.quiet)))
      parts.append(Part(words: String(decoding: bytes[match], as: UTF8.self), style: Style(.plain, .match)))
      place = match.upperBound
    }
    return parts + [Part(words: String(decoding: bytes[place...], as: UTF8.self), style: Style(.quiet))]
  }
}

extension Reader {
  fileprivate func footer(for index: Int) -> [Part] {
    let quote = findings.quotes[index]
    let number = Part(words: "[\(index + 1)/\(findings.quotes.count)] ")
    let speaker = quote.speaker.map { findings.speakers[$0] }
    let state = QuoteWords.state(quote.certainty)
    let name = Part(
      words: state + (speaker?.name ?? QuoteWords.nameless(quote.certainty)),
      style: Style(quote.speaker.map(Style.Role.speaker) ?? .unnamed, .strong))
    var words = [speaker?.country, speaker?.role]
    if quote.certainty != .named { words.append(QuoteWords.certainty(of: quote, in: article)) }
    words += [QuoteWords.kind(quote.kind), quote.channel.map { "via \($0)" }]
    if let told = versions[quote.range] { words.append(told.words) }
    return [number, name, Part(words: words.compactMap { $0 }.map { " · " + $0 }.joined())]
  }

  fileprivate func words(for mention: CountryMention) -> String {
    let same = findings.countries.filter { $0.code == mention.code }
    let place = (same.firstIndex(of: mention) ?? 0) + 1
    return "[\(place)/\(same.count)] \(countryWords(mention.code)) · \(mention.form.rawValue)"
  }
}
