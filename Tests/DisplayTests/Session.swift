import Foundation
import News

@testable import Display

/// The reader on an edition in memory, without a terminal: performs effects at once, as the program does.
struct Session {
  var state: State
  private var edition = Edition()
  private var places: [Int: Int] = [:]
  /// Everything asked of the program that is not about articles.
  private(set) var asked: [Effect] = []

  init(_ size: Size, _ articles: [(Article, Findings)] = [], settings: Settings = Session.settings) {
    state = State(size: size, settings: settings)
    for (index, (article, findings)) in articles.enumerated() {
      edition.add(article, findings: findings, origin: "\(100_000 + index)")
    }
    take(.started)
  }

  /// At noon of 1 November 2022 in Greenwich.
  static let settings = Settings(today: Timestamp(seconds: 1_667_304_000, hasTime: true))

  mutating func take(_ event: Event) {
    var events = [event]
    while !events.isEmpty {
      let effects = update(&state, events.removeFirst())
      events += effects.flatMap { perform($0) }
    }
  }

  private mutating func perform(_ effect: Effect) -> [Event] {
    switch effect {
    case .loadPage(let query, let offset, let count, let around):
      let place = around.flatMap { edition.place(of: $0, matching: query) }
      let start = place.map { max(0, $0 - count / 2) } ?? offset
      return [.pageLoaded(query: query, page: edition.page(matching: query, offset: start, count: count), place: place)]
    case .loadArticle(let number):
      guard let (article, findings) = edition.article(number) else { return [] }
      return [.articleLoaded(number: number, article: article, findings: findings, place: places[number] ?? 0)]
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
    case .rememberPlace(let number, let place): places[number] = place
    case .mark(let change): edition.apply(change)
    case .markAllRead(let query):
      let change = MarkChange(.read, isSet: true, numbers: edition.list(matching: query))
      return [.allMarkedRead(edition.apply(change).numbers)]
    default: asked.append(effect)
    }
    return []
  }

  mutating func add(_ article: Article, _ findings: Findings, origin: String) {
    edition.add(article, findings: findings, origin: origin)
    take(.listChanged)
  }

  /// Presses keys, parted by spaces: names of keys, "words typed", `resize:60x20`, `click:3,4`, `wheel:3,4`.
  mutating func run(_ keys: String) {
    var rest = Substring(keys)
    while let first = rest.first {
      if first == " " {
        rest = rest.dropFirst()
      } else if first == "\"", rest.count > 1 {
        let typed = rest.dropFirst().prefix { $0 != "\"" }
        for character in typed { take(.keyPressed(.character(character))) }
        rest = rest.dropFirst(typed.count + 2)
      } else {
        let name = rest.prefix { $0 != " " }
        rest = rest.dropFirst(name.count)
        for event in Session.events(String(name)) { take(event) }
      }
    }
  }

  private static func events(_ name: String) -> [Event] {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    let numbers = parts.last?.split { $0 == "," || $0 == "x" }.compactMap { Int($0) } ?? []
    switch (parts.first, numbers.count) {
    case ("resize", 2): return [.resized(Size(columns: numbers[0], rows: numbers[1]))]
    case ("click", 2): return [.mouseUsed(Mouse(.pressed, column: numbers[0], row: numbers[1]))]
    case ("wheel", 2): return [.mouseUsed(Mouse(.wheelDown, column: numbers[0], row: numbers[1]))]
    default: break
    }
    if let key = Key(name: name) { return [.keyPressed(key)] }
    return name.map { .keyPressed(.character($0)) }
  }
}
