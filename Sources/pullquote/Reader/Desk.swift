import Display
import Foundation
import News

/// The reader's library, and what is done with it and with files: performs effects that need no terminal.
struct Desk {
  private let library: Library
  private let inbox: Inbox
  private let writing: Writing
  private let versions: VersionCounting
  private let lists: LatestWork<Query>

  init(library: Library, inbox: Inbox) {
    self.library = library
    self.inbox = inbox
    writing = Writing(inbox)
    versions = VersionCounting(library: library, inbox: inbox)
    lists = LatestWork(inbox) { query throws(Failure) in
      try await library.makeList(matching: query)
      return .listFound(query)
    }
  }

  /// What comes of an effect; effects of the terminal are not the desk's.
  func perform(_ effect: Effect) -> [Event] {
    do throws(Failure) {
      return try answer(effect)
    } catch {
      return [.failed([error])]
    }
  }

  private func answer(_ effect: Effect) throws(Failure) -> [Event] {
    switch effect {
    case .loadPage(let query, let offset, let count, let around):
      return try page(query, offset, count, around: around)
    case .loadArticle(let number): return try article(number)
    case .loadQuotes, .countQuotes, .loadVersions, .openQuote, .completeSpeaker, .loadPair: return try quotes(effect)
    case .countVersions(let number): versions.start(article: number)
    case .saveSearch, .forgetSearch, .noteSeen, .rememberPlace, .mark, .markAllRead, .correct, .takeBack:
      writing.start { [library] () throws(Failure) in try library.write(effect) }
    case .countSpeakers, .countCountries, .loadSources:
      inBackground { [library, writing] () throws(Failure) in
        writing.settle()
        return try library.count(for: effect)
      }
    case .clip(let markdown): return [.reported(try Clippings.append(markdown))]
    case .write(let path, let text): return [.reported(try TextFile.write(text, to: path))]
    case .open(let path): Intaking(library: library, inbox: inbox).start([HomeFolder.expand(path)])
    case .completePath(let start): return [.pathsCompleted(PathCompletion.paths(beginningWith: start))]
    case .copy, .browse, .useMouse, .redraw, .suspend, .quit: break
    }
    return []
  }

  /// Waits until all that was noted is written.
  func finish() {
    writing.finish()
  }

  // MARK: Articles

  /// What can be shown at once; the list as it is now is made meanwhile where that is another one.
  private func page(_ query: Query, _ offset: Int, _ count: Int, around number: Int?) throws(Failure) -> [Event] {
    writing.settle()
    let found = try library.pageAtOnce(matching: query, offset: offset, count: count, around: number)
    lists.ask(found?.isCurrent ?? false ? nil : query)
    guard var found else { return [] }
    try library.addExcerpts(for: query, to: &found.page)
    return [.pageLoaded(query: query, page: found.page, place: found.place)]
  }

  private func inBackground(_ work: @escaping @Sendable () throws(Failure) -> Event) {
    Task.detached { [inbox] in inbox.leave { () throws(Failure) in [try work()] } }
  }

  private func article(_ number: Int) throws(Failure) -> [Event] {
    writing.settle()
    guard let found = try library.article(number) else { return [] }
    let place = try library.place(in: number)
    return [.articleLoaded(number: number, article: found.article, findings: found.findings, place: place)]
  }

  // MARK: Quotes

  /// More than a wide screen shows.
  private static let firstQuotes = 100

  private func quotes(_ effect: Effect) throws(Failure) -> [Event] {
    switch effect {
    case .loadQuotes(let scope, let filter, from: 0):
      let page = try library.quotePage(in: scope, filter: filter, from: 0, atLeast: Self.firstQuotes)
      return [.quotesLoaded(scope, filter: filter, from: 0, page)]
    case .loadQuotes, .countQuotes: QuoteLoading(library: library, inbox: inbox).start(effect)
    case .loadVersions(let place): return [.versionsLoaded(place, try library.versions(of: place))]
    case .loadPair(let scope): return [.pairLoaded(try library.pair(in: scope))]
    case .completeSpeaker(let start): return [.speakersCompleted(try library.speakers(beginningWith: start))]
    case .openQuote(let place):
      guard let (article, findings) = try library.article(place.article) else { return [] }
      return [.quoteOpened(place, article: article, findings: findings)]
    default: break
    }
    return []
  }
}

extension Library {
  /// Writes what the reader noted.
  fileprivate func write(_ effect: Effect) throws(Failure) -> [Event] {
    switch effect {
    case .noteSeen(let name): try noteSeen(search: name)
    case .rememberPlace(let number, let place): try keep(place: place, in: number)
    case .mark(let change): try apply(change)
    case .markAllRead(let query): return [.allMarkedRead(try markRead(matching: query).numbers)]
    case .correct(let correction): return try correct(correction, isUndoing: false)
    case .takeBack(let correction): return try correct(correction, isUndoing: true)
    case .saveSearch(let name, let query):
      try save(query, as: name)
      return [.sourcesLoaded(try sources())]
    case .forgetSearch(let name):
      try forget(search: name)
      return [.sourcesLoaded(try sources())]
    default: break
    }
    return []
  }

  private func correct(_ correction: Correction, isUndoing: Bool) throws(Failure) -> [Event] {
    guard let undoing = try apply(correction), let found = try article(correction.article) else {
      return [.reported("this quote is no longer found in the article")]
    }
    return [.corrected(number: correction.article, found.findings, undoing: isUndoing ? nil : undoing)]
  }

  /// What is counted over many articles.
  fileprivate func count(for effect: Effect) throws(Failure) -> Event {
    switch effect {
    case .countSpeakers(let query): return .speakersCounted(query, try speakers(matching: query))
    case .countCountries(let query): return .countriesCounted(query, try countries(matching: query))
    default: return .sourcesLoaded(try sources())
    }
  }
}
