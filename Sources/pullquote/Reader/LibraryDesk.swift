import Display
import News

/// The library's articles for the reader: answers the effects that ask for articles and mark them.
struct LibraryDesk {
  let library: Library

  /// What comes of an effect; `nil` where it asks for nothing of the library.
  func perform(_ effect: Effect, inbox: Inbox) throws(Failure) -> [Event]? {
    switch effect {
    case .loadPage(let query, let offset, let count, let around):
      return [try page(query, offset, count, around: around, inbox)]
    case .loadArticle(let number): return try article(number)
    case .rememberPlace(let number, let place):
      try library.keep(place: place, in: number)
      return []
    case .mark(let change):
      try library.apply(change)
      return []
    case .markAllRead(let query):
      let change = MarkChange(.read, isSet: true, numbers: try library.list(matching: query))
      return [.allMarkedRead(try library.apply(change).numbers)]
    default: return try quotes(effect)
    }
  }

  /// A filter that is being typed shows the newest articles that match at once; how many there are follows.
  private func page(
    _ query: Query, _ offset: Int, _ count: Int, around number: Int?, _ inbox: Inbox
  ) throws(Failure) -> Event {
    if !query.isEmpty, number == nil, offset == 0, try !library.hasList(matching: query),
      let page = try library.firstPage(matching: query, count: count)
    {
      listInBackground(query, inbox)
      return .pageLoaded(query: query, page: page, place: nil)
    }
    let place = if let number { try library.place(of: number, matching: query) } else { Int?.none }
    let start = place.map { max(0, $0 - count / 2) } ?? offset
    let page = try library.page(matching: query, offset: start, count: count)
    return .pageLoaded(query: query, page: page, place: place)
  }

  private func listInBackground(_ query: Query, _ inbox: Inbox) {
    Task.detached { [library] in
      do throws(Failure) {
        try library.makeList(matching: query)
        inbox.leave(.event(.listChanged))
      } catch { inbox.leave(.event(.failed([error]))) }
    }
  }

  /// Takes a file or folder in, or brings it into step, while reading goes on.
  func add(_ path: String, inbox: Inbox) {
    Task.detached { [library] in
      do throws(Failure) {
        let report = try await library.add(path: path) { progress in
          inbox.leave(.event(.readingProgressed(done: progress.done, total: progress.total)))
          return true
        }
        inbox.leave(.event(.listChanged))
        if !report.failures.isEmpty { inbox.leave(.event(.failed(report.failures))) }
      } catch { inbox.leave(.event(.failed([error]))) }
      inbox.leave(.event(.readingFinished))
    }
  }

  private func article(_ number: Int) throws(Failure) -> [Event] {
    guard let found = try library.article(number) else { return [] }
    let place = try library.place(in: number)
    return [.articleLoaded(number: number, article: found.article, findings: found.findings, place: place)]
  }

  private func quotes(_ effect: Effect) throws(Failure) -> [Event]? {
    switch effect {
    case .loadQuotes(let scope, let filter):
      return [.quotesLoaded(scope, filter: filter, try library.quotes(in: scope, filter: filter))]
    case .loadSpeaker(let name):
      return [.speakerLoaded(name: name, try library.quotes(ofSpeaker: name))]
    case .loadVersions(let place): return [.versionsLoaded(place, try library.versions(of: place))]
    case .completeSpeaker(let start):
      return [.speakersCompleted(try library.speakers(beginningWith: start))]
    case .openQuote(let place):
      guard let (article, findings) = try library.article(place.article) else { return [] }
      return [.quoteOpened(place, article: article, findings: findings)]
    default: return nil
    }
  }
}
