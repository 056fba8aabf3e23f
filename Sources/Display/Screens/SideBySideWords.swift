import News

/// What stands in the columns, and what is said about them.
extension SideBySide {
  var title: String {
    let isFiltered = !Query(filter, isTyping: true).isEmpty
    let words = isFiltered ? ["only “\(filter)”"] : []
    return (["Side by side"] + scopeParts + words + [alignment.words(inOneArticle: isOfOneArticle)])
      .joined(separator: " · ")
  }

  /// What is compared, and how many speak.
  private var scopeParts: [String] {
    let added = scope == .matching(Query("")) ? "" : addedNames.map { " and \($0) everywhere" }.joined()
    guard let subjectName else { return ["\(countWords) of \(scopeWords)\(added)"] }
    return ["what is said of \(subjectName) in \(scopeWords)\(added)", countWords]
  }

  /// "3 speakers and others", where some of the quotes are nobody's, or of no country.
  private var countWords: String {
    let named = columns.count { $0.content.name != nil }
    let speakers = grouping == .speaker ? named : addedNames.count
    let countries = named - speakers
    let isAnyUnnamed = named < columns.count
    if named == 0, isAnyUnnamed { return grouping == .speaker ? "unnamed speakers" : "speakers of no country" }
    let parts = [
      countries > 0 ? AllCountries.counted(countries) : nil,
      speakers > 0 || countries == 0 ? counted(speakers, "speaker") : nil,
      isAnyUnnamed ? "others" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " and ")
  }

  var subjectName: String? { subject.map { Country.name($0) ?? $0 } }

  /// Which of the columns are on the screen, where that is not all of them: "columns 2–3/15".
  var part: String {
    let shown = visibleColumns
    guard shown.count < columns.count else { return "" }
    let numbers = shown.count == 1 ? "column " : "columns \(shown.lowerBound + 1)–"
    return "\(numbers)\(shown.upperBound)/\(columns.count)"
  }

  /// The card of a quote by its place in a column.
  func card(_ place: Int, in column: Column) -> QuoteCard {
    guard let quote = rows[column.content.quotes[place].place] else { return .awaited }
    return QuoteCard(
      quote, detail: detail(of: quote), role: column.role, marks: marks(in: quote),
      width: frame.textWidth(of: visibleColumns.count))
  }

  func name(of column: Column) -> String {
    guard let name = column.content.name else {
      return grouping == .country ? "of no country named" : "nobody named"
    }
    return grouping == .country ? countryWords(name) : name
  }

  /// What the screen says when there is nothing to show.
  var emptyWords: String {
    if !isWhole { return "Looking for quotes …" }
    if !filter.isEmpty { return "No quote has “\(filter)”." }
    if let subjectName { return "No quote in \(scopeWords) names \(subjectName)." }
    return isOfOneArticle ? "Nobody is quoted in this article." : "Nobody is quoted in \(scopeWords)."
  }

  /// The quote under the cursor, told in one line.
  var footer: String {
    guard let quote = current, let column = columns.indices.contains(focus) ? columns[focus] : nil else { return "" }
    let state = quote.certainty == .unknown ? "?" : QuoteWords.state(quote.certainty)
    let place = "[\(column.cursor + 1)/\(total(of: column))] "
    let who = [state + (quote.speaker ?? ""), quote.country, quote.role, quote.state].compactMap { $0 }
    let versions = [told(quote)?.words].compactMap(\.self)
    let article = [quote.title, quote.source ?? "no source", DateWords.words(for: quote.published, settings)]
    let words = who.filter { !$0.isEmpty } + versions + (isOfScopesArticle(quote) ? [] : article)
    return place + words.joined(separator: " · ")
  }

  /// "5 quoted, 1 reported": of all the speaker's quotes, or of those that have been loaded so far.
  func numberWords(of column: Column) -> String {
    let numbers = numbers(of: column)
    let words = [(numbers.quoted, "quoted"), (numbers.reported, "reported")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return numbers.isSoFar ? words + " so far" : words
  }

  private func total(of column: Column) -> String {
    let numbers = numbers(of: column)
    return "\(numbers.quoted + numbers.reported)" + (numbers.isSoFar ? "+" : "")
  }

  private func numbers(of column: Column) -> (quoted: Int, reported: Int, isSoFar: Bool) {
    let loaded = (column.quoted, column.content.quotes.count - column.quoted)
    guard !isWhole, query.isEmpty, let name = column.content.name, let all = totals[name],
      all.quoted >= loaded.0, all.reported >= loaded.1
    else { return (loaded.0, loaded.1, !isWhole) }
    return (all.quoted, all.reported, false)
  }

  /// Whether it stands in the only article of the scope; what an added speaker says may stand elsewhere.
  private func isOfScopesArticle(_ quote: QuoteRow) -> Bool { scope == .article(quote.place.article) }

  /// What stands under the words: how they were said, through whom, and where.
  private func detail(of quote: QuoteRow) -> String {
    var words = [QuoteWords.kind(quote)]
    if let via = quote.via { words.append("via \(via)") }
    if let near = quote.nearWords { words.append(near) }
    if isOfScopesArticle(quote) {
      words.append(quote.paragraph > 0 ? "¶\(quote.paragraph)" : "headline")
    } else if alignment != .article {
      words += [quote.source ?? "no source", DateWords.words(for: quote.published, settings)]
    }
    if grouping == .country, let speaker = quote.speaker { words.insert(speaker, at: 0) }
    if let told = told(quote) { words.append(told.words) }
    return words.joined(separator: " · ")
  }

  /// Words looked for, and countries where no such word stands.
  private func marks(in quote: QuoteRow) -> [QuoteCard.Mark] {
    let matches = filter.isEmpty ? [] : query.occurrences(in: Array(quote.words.utf8))
    let countries = settings.highlights == .all ? quote.countries.map(\.range) : []
    let free = countries.filter { country in !matches.contains { $0.overlaps(country) } }
    let all =
      matches.map { QuoteCard.Mark(range: $0, layers: .match) }
      + free.map { QuoteCard.Mark(range: $0, layers: .country) }
    return all.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
