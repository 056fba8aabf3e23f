import News

/// The quotes of a scope as far as they have been loaded.
struct QuoteFeed: Equatable, Sendable {
  let scope: QuoteScope
  /// The speaker's name, where somebody was added; as it was typed, until quotes come.
  var name: String?
  private(set) var quotes: [QuoteStub] = []
  /// Where the next page begins; `nil` where all are loaded.
  private(set) var next: Int? = 0
  private(set) var isLoaded = false
  /// Whether a page was asked for that has not come yet.
  private(set) var isAwaited = false
  /// Whether something failed while a page was awaited, which may have been the page.
  private var hasFailed = false

  init(_ scope: QuoteScope, name: String? = nil) {
    self.scope = scope
    self.name = name
  }

  /// Asks for the quotes from the beginning; those that are here stay until others come.
  mutating func load(_ filter: Query) -> Step {
    next = 0
    isAwaited = true
    return .perform(.loadQuotes(scope, filter: filter, from: 0))
  }

  /// Asks for the next page, if there is one and it was not asked for.
  mutating func loadMore(_ filter: Query) -> Step? {
    guard let next, next > 0, !isAwaited else { return nil }
    isAwaited = true
    return .perform(.loadQuotes(scope, filter: filter, from: next))
  }

  /// Takes in the next page.
  mutating func take(_ page: QuotePage) {
    quotes = next == 0 ? page.quotes : quotes + page.quotes
    next = page.next
    isLoaded = true
    isAwaited = false
    hasFailed = false
  }

  /// Lets a page be asked for that was asked for with other words and has not come.
  mutating func forgetAwaited() {
    isAwaited = false
  }

  mutating func noteFailure() {
    hasFailed = isAwaited
  }

  /// Lets a page that may have failed be asked for again. Whoever calls it must have been asked to go on, or what cannot
  /// be read would be asked for without end.
  mutating func tryAgain() {
    if hasFailed { isAwaited = false }
    hasFailed = false
  }
}
