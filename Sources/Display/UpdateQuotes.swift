import News

/// Quotes and versions that were asked for.
extension State {
  mutating func takeQuotes(_ event: Event) {
    switch event {
    case .quotesLoaded(let scope, let filter, let quotes):
      changeTop { (screen: inout SideBySide) in
        if screen.scope == scope, screen.load == .loadQuotes(scope, filter: filter) { screen.take(quotes) }
      }
    case .speakerLoaded(let name, let quotes): addSpeaker(name, quotes)
    case .versionsLoaded(let place, let versions):
      guard case .versions(var screen) = screens.last, screen.place == place else { return }
      screen.take(versions)
      screens[screens.count - 1] = .versions(screen)
    case .quoteOpened(let place, let article, let findings):
      var reader = Reader(number: place.article, article: article, findings: findings)
      reader.fit(width: ReaderFrame(frame.content, settings).width, height: frame.content.rows)
      screens.append(.article(reader.opened(at: .quote(place.quote))))
    case .speakersCompleted(let names): completeSpeaker(with: names)
    default: break
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
