import News

/// Quotes and versions that were asked for.
extension State {
  mutating func takeQuotes(_ event: Event) -> [Effect] {
    switch event {
    case .quotesLoaded(let scope, let filter, let quotes):
      changeTop { (screen: inout SideBySide) in
        if screen.scope == scope, screen.load == .loadQuotes(scope, filter: filter) { screen.take(quotes) }
      }
    case .speakerLoaded(let name, let quotes): addSpeaker(name, quotes)
    case .versionsLoaded(let place, let versions):
      guard case .versions(var screen) = screens.last, screen.place == place else { return [] }
      screen.take(versions)
      screens[screens.count - 1] = .versions(screen)
    case .quoteOpened(let place, let article, let findings):
      var reader = Reader(number: place.article, article: article, findings: findings)
      reader.fit(width: ReaderFrame(frame.content, settings).width, height: frame.content.rows)
      screens.append(.article(reader.opened(at: .quote(place.quote))))
      return [.countVersions(number: place.article)]
    case .versionsCounted(let number, let counts): takeCounts(counts, of: number)
    case .speakersCompleted(let names): completeSpeaker(with: names)
    case .corrected(let number, let findings, let undoing):
      if let undoing { undo.append(.correction(undoing)) }
      takeCorrection(findings, of: number)
    default: break
    }
    return []
  }

  /// Every screen that shows the article learns how often its quotes are told.
  private mutating func takeCounts(_ counts: [Int], of number: Int) {
    if browse.reader?.number == number { browse.reader?.versions = counts }
    for index in screens.indices where screens[index].reader?.number == number {
      screens[index].reader?.versions = counts
    }
  }

  /// Every screen that shows the article shows who speaks there now.
  private mutating func takeCorrection(_ findings: Findings, of number: Int) {
    if browse.reader?.number == number { browse.reader?.take(findings) }
    for index in screens.indices where screens[index].reader?.number == number {
      screens[index].reader?.take(findings)
    }
  }

  private mutating func addSpeaker(_ name: String, _ quotes: [QuoteRow]) {
    guard !quotes.isEmpty else {
      status = Status(words: "nobody called “\(name)” is quoted", isFailure: true)
      return
    }
    changeTop { (screen: inout SideBySide) in screen.add(quotes) }
  }

  private mutating func changeTop(_ change: (inout SideBySide) -> Void) {
    guard case .sideBySide(var screen) = screens.last else { return }
    change(&screen)
    screens[screens.count - 1] = .sideBySide(screen)
  }
}
