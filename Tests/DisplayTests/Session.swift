import Foundation
import News

@testable import Display
@testable import pullquote

/// The reader on a library in memory, without a terminal: performs effects at once, as the program does.
struct Session {
  var state: State
  private let library: Library
  /// Everything asked of the program that is not about articles.
  private(set) var asked: [Effect] = []
  /// Which answers come late, as they do from a large library.
  var isLate: (Event) -> Bool = { _ in false }
  private var late: [Event] = []

  init(_ size: Size, _ articles: [(Article, Findings)] = [], settings: Settings = Session.settings) throws {
    state = State(size: size, settings: settings)
    library = try Library(at: .memory)
    for (index, (article, findings)) in articles.enumerated() {
      try library.take(article, findings: findings, as: "\(100_000 + index)")
    }
    try take(.started)
  }

  /// At noon of 1 November 2022 in Greenwich.
  static let settings = Settings(today: Timestamp(seconds: 1_667_304_000, hasTime: true))

  mutating func take(_ event: Event) throws {
    var events = [event]
    while !events.isEmpty {
      for effect in update(&state, events.removeFirst()) {
        let answers = try perform(effect)
        late += answers.filter(isLate)
        events += answers.filter { !isLate($0) }
      }
    }
  }

  /// Takes what was late; nothing is from now on.
  mutating func takeLate() throws {
    isLate = { _ in false }
    while !late.isEmpty { try take(late.removeFirst()) }
  }

  private mutating func perform(_ effect: Effect) throws -> [Event] {
    switch effect {
    case .loadPage(let query, let offset, let count, let around):
      let place = try around.flatMap { number in try library.list(matching: query).firstIndex(of: number) }
      let start = place.map { max(0, $0 - count / 2) } ?? offset
      var page = try library.page(matching: query, offset: start, count: count)
      try library.addExcerpts(for: query, to: &page)
      return [.pageLoaded(query: query, page: page, place: place)]
    case .loadQuotes(let scope, let filter, let start):
      let page = try library.quotePage(in: scope, filter: filter, from: start, atLeast: 100)
      return [.quotesLoaded(scope, filter: filter, from: start, page)]
    case .countVersions(let number):
      return [.versionsCounted(number: number, try library.versionCounts(ofArticle: number))]
    case .copy, .clip, .write, .open, .refresh, .completePath, .browse, .useMouse, .redraw, .suspend, .quit:
      asked.append(effect)
      return []
    default: return try library.answer(effect)
    }
  }

  mutating func add(_ article: Article, _ findings: Findings, origin: String) throws {
    try library.take(article, findings: findings, as: origin)
    try take(.listChanged)
  }

  /// Another program says who speaks.
  mutating func correct(_ correction: Correction) throws {
    _ = try library.apply(correction)
    try take(.listChanged)
  }

  /// Presses keys, parted by spaces: names of keys, "words typed", `resize:60x20`, `click:3,4`, `wheel:3,4`.
  mutating func run(_ keys: String) throws {
    var rest = Substring(keys)
    while let first = rest.first {
      if first == " " {
        rest = rest.dropFirst()
      } else if first == "\"", rest.count > 1 {
        let typed = rest.dropFirst().prefix { $0 != "\"" }
        for character in typed { try take(.keyPressed(.character(character))) }
        rest = rest.dropFirst(typed.count + 2)
      } else {
        let name = rest.prefix { $0 != " " }
        rest = rest.dropFirst(name.count)
        for event in Session.events(String(name)) { try take(event) }
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
