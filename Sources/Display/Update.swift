import News

/// Changes the state after an event and returns what the program is to do.
package func update(_ state: inout State, _ event: Event) -> [Effect] {
  let effects = state.take(event)
  state.fit()
  return effects + state.askForWhatIsSeen()
}

extension State {
  fileprivate mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .keyPressed, .mouseUsed, .pasted, .resized: return takeInput(event)
    case .started: return [browse.start()]
    case .pageLoaded(let query, let page, let place):
      return carryOut(browse.take(page, for: query, place: place, frame))
    case .articleLoaded(let number, let article, let findings, let place, let origins):
      var reader = Reader(number: number, article: article, findings: findings, place: place, origins: origins)
      reader.mark(browse.list.query.matches(in: article, findings))
      reader.goToFirstMatch()
      return carryOut(browse.take(reader)) + [.countVersions(number: number)]
    case .quotesLoaded, .rowsLoaded, .quotesCounted, .pairLoaded, .versionsLoaded, .versionsCounted, .quoteOpened,
      .speakersCompleted, .corrected:
      return takeQuotes(event)
    case .listFound(let query): return query == browse.list.query ? [browse.reload()] : []
    case .listChanged: return reload()
    case .sourcesLoaded(let rows):
      browse.take(rows)
      return []
    case .speakersCounted, .countriesCounted:
      takeTotals(event)
      return []
    case .allMarkedRead(let numbers): return takeAllRead(numbers)
    case .readingProgressed, .findingProgressed, .readingFinished, .failed, .reported, .pathsCompleted:
      takeNews(event)
      return []
    }
  }

  private mutating func takeInput(_ event: Event) -> [Effect] {
    switch event {
    case .keyPressed(let key): return press(key)
    case .mouseUsed(let mouse): return use(mouse)
    case .pasted(let text):
      if prompt == nil { status = Status(words: "pasted text goes into a prompt: / or :") }
      return paste(text)
    case .resized(let size):
      self.size = size
      return screens.isEmpty && hasRoom ? carryOut(browse.showWhatFits(frame)) : []
    default: return []
    }
  }

  /// Another program changed the library: the list, and who speaks in the articles that are open.
  private mutating func reload() -> [Effect] {
    let readers = ([browse.reader] + screens.map(\.reader)).compactMap(\.self)
    let looks = readers.map { Effect.lookAgain(number: $0.number, $0.article, $0.findings) }
    return [browse.reload()] + sourcesToRenew + looks
  }

  /// The sources count what is unread where they are seen.
  var sourcesToRenew: [Effect] {
    frame.hasSources || browse.focus == .sources ? [.loadSources] : []
  }

  private mutating func takeTotals(_ event: Event) {
    for index in screens.indices { screens[index].take(totals: event) }
  }

  private mutating func takeNews(_ event: Event) {
    switch event {
    case .readingProgressed(let done, let total): progress = Progress(done: done, total: total)
    case .findingProgressed(let done, let total):
      progress = Progress(work: .findingAgain, done: done, total: total)
    case .readingFinished: progress = nil
    case .reported(let words): status = Status(words: words)
    case .failed(let failures):
      status = Status(failures)
      noteFailure()
    case .pathsCompleted(let paths): complete(with: paths)
    default: break
    }
  }

  private mutating func takeAllRead(_ numbers: [Int]) -> [Effect] {
    let change = MarkChange(.read, isSet: true, numbers: numbers)
    browse.apply(change)
    undo.append(.mark(change.undoing))
    status = Status(words: numbers.isEmpty ? "all were read before" : "\(numbers.count) marked read: u takes it back")
    return sourcesToRenew
  }
}

extension Status {
  /// Names the first failure, and how many there are.
  fileprivate init?(_ failures: [Failure]) {
    guard let first = failures.first else { return nil }
    let others = failures.count > 1 ? " · and \(failures.count - 1) more" : ""
    self.init(words: first.sentence + others, isFailure: true)
  }
}
