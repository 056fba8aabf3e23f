import News

/// What a screen wants to happen after a command; the state carries it out.
enum Step: Equatable {
  case perform(Effect)
  /// A sentence for the last line.
  case say(String)
  case push(Screen)
  case pop
  case ask(Prompt)
  /// Select the article of this number, or leave it; `u` takes it back.
  case select(Int)
  /// Set a mark; `u` takes it back.
  case mark(MarkChange)
  /// Forget a saved search; `u` takes it back.
  case forget(String, Query)
  /// The article was entered or scrolled.
  case read(number: Int)
  /// Show the speakers, or the countries, of all articles in the list.
  case total(Command)
  /// Go back to the list and show only those of its articles that match, besides, what this says.
  case narrowList(String)
  /// Do what is done on no screen in particular.
  case general(Command)

  /// Hands an article's address to the browser, where it has one.
  static func browsing(_ link: String?) -> Step {
    link.map { .perform(.browse(address: $0)) } ?? .say("the article gives no address")
  }
}
