import Display
import Foundation
import News

/// The articles at hand, and what is done with them and with files: performs effects that need no terminal.
struct Desk {
  private var edition = Edition()
  /// Where the articles are kept; `nil` where they live as long as the program.
  private let library: LibraryDesk?
  /// Where each article was left, as a UTF-8 byte of its text.
  private var places: [Int: Int] = [:]
  private let inbox: Inbox
  private var readings = Readings()

  /// Files that are being read in the background.
  private struct Readings {
    var running = 0
    var done = 0
    /// `nil` until every list is made.
    var total: Int?
  }

  init(inbox: Inbox, library: Library? = nil) {
    self.inbox = inbox
    self.library = library.map { LibraryDesk(library: $0) }
  }

  var isReading: Bool { readings.running > 0 }

  // MARK: Reading

  mutating func open(_ paths: [String]) {
    if let library { return paths.forEach { library.add($0, inbox: inbox) } }
    if !isReading { readings = Readings() }
    readings.running += 1
    FileReading.start(paths, arrivingIn: inbox)
  }

  /// Takes in what arrived and says what the screen should know.
  mutating func take(_ arrivals: [Arrival]) -> [Event] {
    var events: [Event] = []
    var failures: [Failure] = []
    var isChanged = false
    for arrival in arrivals {
      switch arrival {
      case .listed(let count):
        readings.total = (readings.total ?? 0) + count.files
        failures += count.failures
      case .read(let reading):
        readings.done += 1
        if let failure = reading.failure { failures.append(failure) }
        isChanged = add(reading) || isChanged
      case .finished: readings.running -= 1
      case .event(let event): events.append(event)
      }
    }
    if isChanged { events.append(.listChanged) }
    if library == nil {
      events.append(isReading ? .readingProgressed(done: readings.done, total: readings.total) : .readingFinished)
    }
    if !failures.isEmpty { events.append(.failed(failures)) }
    return events
  }

  private mutating func add(_ reading: FileReading) -> Bool {
    for (origin, article, findings) in reading.originated {
      edition.add(article, findings: findings, origin: origin)
    }
    return !reading.articles.isEmpty
  }

  // MARK: Effects

  /// What comes of an effect; effects of the terminal are not the desk's.
  mutating func perform(_ effect: Effect) -> [Event] {
    do throws(Failure) {
      if let events = try library?.perform(effect, inbox: inbox) { return events }
    } catch { return [.failed([error])] }
    return performHere(effect)
  }

  private mutating func performHere(_ effect: Effect) -> [Event] {
    switch effect {
    case .loadPage(let query, let offset, let count, let around):
      [page(query, offset, count, around: around)]
    case .loadArticle(let number): article(number)
    case .loadQuotes, .loadSpeaker, .loadVersions, .countVersions, .openQuote, .completeSpeaker: quotes(effect)
    case .rememberPlace(let number, let place): remember(number, place)
    case .mark(let change): mark(change)
    case .markAllRead(let query): [markAllRead(query)]
    case .clip(let markdown): report { () throws(Failure) in try Clippings.append(markdown) }
    case .write(let path, let text): report { () throws(Failure) in try TextFile.write(text, to: path) }
    case .open(let path): open(path)
    case .completePath(let start): [.pathsCompleted(PathCompletion.paths(beginningWith: start))]
    case .copy, .browse, .useMouse, .redraw, .suspend, .quit: []
    }
  }

  private mutating func page(_ query: Query, _ offset: Int, _ count: Int, around number: Int?) -> Event {
    let place = number.flatMap { edition.place(of: $0, matching: query) }
    let start = place.map { max(0, $0 - count / 2) } ?? offset
    return .pageLoaded(query: query, page: edition.page(matching: query, offset: start, count: count), place: place)
  }

  private func article(_ number: Int) -> [Event] {
    guard let found = edition.article(number) else { return [] }
    return [
      .articleLoaded(
        number: number, article: found.article, findings: found.findings, place: places[number, default: 0])
    ]
  }

  /// Answers what is asked about quotes.
  private mutating func quotes(_ effect: Effect) -> [Event] {
    switch effect {
    case .loadQuotes(let scope, let filter):
      return [.quotesLoaded(scope, filter: filter, edition.quotes(in: scope, filter: filter))]
    case .loadSpeaker(let name): return [.speakerLoaded(name: name, edition.quotes(ofSpeaker: name))]
    case .loadVersions(let place): return [.versionsLoaded(place, edition.versions(of: place))]
    case .countVersions(let number):
      return [.versionsCounted(number: number, edition.versionCounts(ofArticle: number))]
    case .completeSpeaker(let start): return [.speakersCompleted(edition.speakers(beginningWith: start))]
    case .openQuote(let place):
      guard let (article, findings) = edition.article(place.article) else { return [] }
      return [.quoteOpened(place, article: article, findings: findings)]
    default: return []
    }
  }

  private mutating func remember(_ number: Int, _ place: Int) -> [Event] {
    places[number] = place
    return []
  }

  private mutating func mark(_ change: MarkChange) -> [Event] {
    edition.apply(change)
    return []
  }

  private mutating func markAllRead(_ query: Query) -> Event {
    .allMarkedRead(edition.apply(MarkChange(.read, isSet: true, numbers: edition.list(matching: query))).numbers)
  }

  private mutating func open(_ path: String) -> [Event] {
    open([HomeFolder.expand(path)])
    return [.readingProgressed(done: readings.done, total: readings.total)]
  }

  /// Does something that ends in a sentence or a failure.
  private func report(_ action: () throws(Failure) -> String) -> [Event] {
    do throws(Failure) {
      return [.reported(try action())]
    } catch {
      return [.failed([error])]
    }
  }
}
