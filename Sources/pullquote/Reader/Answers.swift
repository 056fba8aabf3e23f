import Display
import News

/// What a library answers to the effects that ask it for something, wherever they are performed.
extension Library {
  /// More than a wide screen shows.
  private static let firstQuotes = 100
  /// Columns are laid out anew with each page: pages that grow keep that from taking the square of their number.
  private static let quotesAPage = 400

  /// Reads or writes what an effect asks for. Lists are made elsewhere.
  func answer(_ effect: Effect) throws(Failure) -> [Event] {
    switch effect {
    case .loadArticle, .lookAgain, .openQuote, .completeSpeaker: try read(effect)
    case .loadQuotes, .loadRows, .loadVersions, .loadPair: try readQuotes(effect)
    case .countSpeakers, .countCountries, .countQuotes, .loadSources: try count(effect)
    default: try write(effect)
    }
  }

  private func read(_ effect: Effect) throws(Failure) -> [Event] {
    switch effect {
    case .loadArticle(let number):
      guard let opened = try opened(number) else { return [] }
      return [
        .articleLoaded(
          number: number, article: opened.article, findings: opened.findings, place: opened.place,
          origins: opened.origins)
      ]
    case .lookAgain(let number, let article, let findings):
      guard let now = try self.article(number), now.article == article, now.findings != findings else { return [] }
      return [.corrected(number: number, now.findings, undoing: nil)]
    case .openQuote(let place, let command):
      guard let (article, findings) = try article(place.article) else { return [] }
      return [.quoteOpened(place, to: command, article: article, findings: findings)]
    case .completeSpeaker(let start): return [.speakersCompleted(start, try speakers(beginningWith: start))]
    default: return []
    }
  }

  private func readQuotes(_ effect: Effect) throws(Failure) -> [Event] {
    switch effect {
    case .loadQuotes(let scope, let filter, let start):
      let count = start == 0 ? Self.firstQuotes : max(start, Self.quotesAPage)
      let page = try quotePage(in: scope, filter: filter, from: start, atLeast: count)
      return [.quotesLoaded(scope, filter: filter, from: start, page)]
    case .loadRows(let places, let codes, let areInSight):
      return [.rowsLoaded(try quotes(at: places, near: codes, areInSight: areInSight))]
    case .loadVersions(let place): return [.versionsLoaded(place, try told(at: place))]
    case .loadPair(let scope): return [.pairLoaded(scope, try pair(in: scope))]
    default: return []
    }
  }

  /// What is counted over many articles.
  private func count(_ effect: Effect) throws(Failure) -> [Event] {
    switch effect {
    case .countSpeakers(let query): [.speakersCounted(query, try speakers(matching: query))]
    case .countCountries(let query): [.countriesCounted(query, try countries(matching: query))]
    case .countQuotes(let scope): [.quotesCounted(scope, try speakers(in: scope))]
    default: [.sourcesLoaded(try sources())]
    }
  }

  /// Writes what the reader noted.
  private func write(_ effect: Effect) throws(Failure) -> [Event] {
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
}
