import News

/// Quotes and versions that were asked for.
extension State {
  mutating func takeQuotes(_ event: Event) -> [Effect] {
    switch event {
    case .quotesLoaded, .rowsLoaded, .quotesCounted: return takeIntoColumns(event)
    case .speakersCompleted(let typed, let names):
      completeSpeaker(typed, with: names)
      return takeIntoColumns(event)
    case .pairLoaded(let scope, let pair): takePair(pair, of: scope)
    case .versionsLoaded(let place, let told): takeVersions(told, of: place)
    case .quoteOpened(let place, let command, let article, let findings):
      return open(article, findings, at: place, to: command)
    case .versionsCounted(let number, let counts): takeCounts(counts, of: number)
    case .corrected(let number, let findings, let undoing):
      if let undoing { undo.append(.correction(undoing)) }
      takeCorrection(findings, of: number)
    default: break
    }
    return []
  }

  /// Every screen with columns takes what it asked for, under other screens, too: it may have come late, and would not
  /// be asked for again.
  private mutating func takeIntoColumns(_ event: Event) -> [Effect] {
    var steps: [Step] = []
    for index in screens.indices { steps += screens[index].columns?.take(event) ?? [] }
    return carryOut(steps)
  }

  private mutating func open(
    _ article: Article, _ findings: Findings, at place: QuoteRow.Place, to command: Command
  ) -> [Effect] {
    var reader = Reader(number: place.article, article: article, findings: findings)
    reader.fit(width: ReaderFrame(frame.content, settings).width, height: frame.content.rows)
    if let quote = findings.quote(at: place.range) { reader = reader.opened(at: .quote(quote)) }
    if command != .enter { return carryOut(reader.perform(command, count: nil) ?? []) }
    screens.append(.article(reader))
    return [.countVersions(number: place.article)]
  }

  /// What the screen shows now and does not have yet.
  mutating func askForWhatIsSeen() -> [Effect] {
    guard hasRoom, prompt == nil else { return [] }
    return changeTop { $0.askForMore() }
  }

  /// Every screen that awaits quotes learns that they may not come.
  mutating func noteFailure() {
    for index in screens.indices { screens[index].columns?.noteFailure() }
  }

  /// Shows two articles, unless the screen that asked for them was left.
  private mutating func takePair(_ pair: ArticlePair?, of scope: QuoteScope) {
    guard case .sideBySide(let screen) = screens.last, screen.scope == scope else { return }
    guard let pair else {
      status = Status(words: "two articles must be selected to stand beside each other")
      return
    }
    var texts = TwoArticles(pair)
    texts.fit(frame.content, settings)
    texts.begin(at: screen.current?.place)
    screens.append(.twoArticles(texts))
  }

  private mutating func takeVersions(_ told: Told, of place: QuoteRow.Place) {
    for index in screens.indices {
      guard case .versions(var screen) = screens[index], screen.place == place, !screen.isWhole else { continue }
      screen.take(told)
      screens[index] = .versions(screen)
    }
  }

  /// Every screen that shows the article learns how often its quotes are told.
  private mutating func takeCounts(_ counts: [Range<Int>: TimesTold], of number: Int) {
    if browse.reader?.number == number { browse.reader?.versions = counts }
    for index in screens.indices {
      if screens[index].reader?.number == number { screens[index].reader?.versions = counts }
      screens[index].columns?.take(counts: counts, of: number)
    }
  }

  /// Every screen that shows the article shows who speaks there now.
  private mutating func takeCorrection(_ findings: Findings, of number: Int) {
    if browse.reader?.number == number { browse.reader?.take(findings) }
    for index in screens.indices {
      screens[index].take(findings, of: number)
      screens[index].columns?.isStale = true
    }
  }

  /// Changes the quotes side by side, where they are on the screen.
  mutating func changeTop(_ change: (inout SideBySide) -> [Step]) -> [Effect] {
    guard case .sideBySide(var screen) = screens.last else { return [] }
    let steps = change(&screen)
    screens[screens.count - 1] = .sideBySide(screen)
    return carryOut(steps)
  }
}
