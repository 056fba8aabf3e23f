import News

/// What can be done in an article besides moving.
extension Reader {
  static let commands: Set<Command> = [
    .down, .up, .pageDown, .pageUp, .halfDown, .halfUp, .first, .last, .nextParagraph, .previousParagraph, .nextQuote,
    .previousQuote, .nextCountry, .previousCountry, .nextMatch, .previousMatch, .find, .close, .enter, .speaker,
    .speakers, .country, .countries, .why, .correct, .copy, .clip, .openInBrowser, .openLink,
    .versions, .sideBySide,
  ]

  /// Carries out a command; `nil` for one that articles do not know.
  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    if let steps = move(command, count: count) { return steps }
    switch command {
    case .find: return [.ask(Prompt(.find(origin: topOffset)))]
    case .close:
      mark([])
      return []
    case .enter: return [enterStep]
    case .speaker: return [speakerStep]
    case .speakers: return [.push(.speakers(Speakers(of: self)))]
    case .country: return [countryStep]
    case .countries: return [.push(.countries(Countries(of: self)))]
    case .why: return [whyStep]
    case .correct: return withQuote { [.ask(.correcting($0, names: findings.speakers.map(\.name)))] }
    case .copy: return withQuote { [.perform(.copy($0.copied)), .say("sent to the terminal")] }
    case .clip: return withQuote { [.perform(.clip($0.clipping))] }
    case .versions: return versionsSteps
    case .sideBySide: return sideBySide(at: currentQuote).opening
    case .openInBrowser: return [.browsing(article.link)]
    case .openLink: return [linksStep]
    default: return nil
    }
  }

  private static let noQuote = Step.say("no quote here: ] goes to the next")

  /// Deeper from what the cursor is on.
  private var enterStep: Step {
    if currentCountry != nil { return countryStep }
    return currentQuote == nil ? Reader.noQuote : speakerStep
  }

  private var speakerStep: Step {
    guard let quote = currentQuote else { return Reader.noQuote }
    guard let speaker = findings.quotes[quote].speaker else { return .say("the article does not say who: e tells why") }
    return .push(.speaker(SpeakerQuotes(of: speaker, in: self, at: quote)))
  }

  private var countryStep: Step {
    guard let mention = currentCountry else { return .say("no country here: ) goes to the next") }
    return .push(.country(CountryMentions(of: mention.code, in: self)))
  }

  private var whyStep: Step {
    guard let quote = currentQuote else { return Reader.noQuote }
    return .push(.why(Why(quote, in: self)))
  }

  private var versionsSteps: [Step] {
    currentQuote.map { Versions(of: place(ofQuote: $0)).opening } ?? [Reader.noQuote]
  }

  /// All that is quoted in the article, beginning with one of the quotes.
  func sideBySide(at quote: Int?) -> SideBySide {
    let start = quote.map { SideBySide.Start.quote(place(ofQuote: $0)) }
    return SideBySide(.article(number), scopeWords: "1 article", startingAt: start)
  }

  private var linksStep: Step {
    let links = Links(of: article)
    return links.isEmpty ? .say("the article has no links") : .push(.links(links))
  }

  private func withQuote(_ steps: (QuoteRow) -> [Step]) -> [Step] {
    guard let quote = currentQuote else { return [Reader.noQuote] }
    return steps(QuoteRow(quote, of: number, article: article, findings: findings))
  }

  func place(ofQuote quote: Int) -> QuoteRow.Place {
    QuoteRow.Place(article: number, range: findings.quotes[quote].range)
  }

  /// Puts the cursor on the quote or the country under the mouse.
  mutating func click(column: Int, row: Int, _ area: Area, _ settings: Settings) {
    let frame = ReaderFrame(area, settings)
    let index = top + row - area.row
    guard layout.lines.indices.contains(index) else { return }
    let line = layout.lines[index]
    let offset = byte(in: line, at: column - frame.textColumn - Int(line.indent))
    if let country = findings.countries.firstIndex(where: { $0.range.contains(offset) }), settings.highlights == .all {
      cursor = .country(country)
    } else if let quote = findings.quotes.lastIndex(where: { $0.range.contains(offset) }) {
      cursor = .quote(quote)
    }
  }

  /// The byte shown in a column of a line's text.
  private func byte(in line: ReaderLayout.Line, at column: Int) -> Int {
    var left = column
    var position = line.range.lowerBound
    while position < line.range.upperBound {
      let point = CodePoint(in: bytes, at: position, end: line.range.upperBound)
      left -= CharacterWidth.shape(of: point.value).width
      if left < 0 { break }
      position += point.length
    }
    return position
  }
}
