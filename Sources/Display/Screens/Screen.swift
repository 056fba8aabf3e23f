import News

/// A screen over the first one; `q` takes it off.
enum Screen: Equatable, Sendable {
  case article(Reader)
  case speakers(Speakers)
  case speaker(SpeakerQuotes)
  case allSpeakers(AllSpeakers)
  case countries(Countries)
  case allCountries(AllCountries)
  case country(CountryMentions)
  case links(Links)
  case why(Why)
  case sideBySide(SideBySide)
  case twoArticles(TwoArticles)
  case versions(Versions)
  case help(Help)

  var title: String {
    switch self {
    case .article(let reader): reader.article.title
    case .speakers(let screen): screen.title
    case .speaker(let screen): screen.title
    case .allSpeakers(let screen): screen.title
    case .countries(let screen): screen.title
    case .allCountries(let screen): screen.title
    case .country(let screen): screen.title
    case .links(let screen): screen.title
    case .why(let screen): screen.title
    case .sideBySide(let screen): screen.title
    case .twoArticles(let screen): screen.title
    case .versions(let screen): screen.title
    case .help(let screen): screen.title
    }
  }

  /// Which part of it is seen, for a screen that is wider than there is room.
  var part: String { columns?.part ?? "" }

  /// What help calls the screen.
  var name: String {
    switch self {
    case .article: "an article"
    case .speakers: "speakers"
    case .allSpeakers: "all speakers"
    case .speaker: "one speaker"
    case .countries: "countries"
    case .allCountries: "all countries"
    case .country: "one country"
    case .links: "links"
    case .why: "why this name"
    case .sideBySide: "quotes side by side"
    case .twoArticles: "two articles"
    case .versions: "versions of a statement"
    case .help: "help"
    }
  }

  /// The commands it knows.
  var commands: Set<Command> {
    switch self {
    case .article: Reader.commands.union([.back])
    case .speaker: Listing.commands.union([.why, .copy, .clip, .versions])
    case .speakers: Listing.commands.union([.sideBySide, .speakers])
    case .countries: Listing.commands.union([.sideBySide, .countries])
    case .allSpeakers, .allCountries: Listing.commands.union([.sideBySide])
    case .country, .links: Listing.commands
    case .why, .help: Page.commands
    case .sideBySide: SideBySide.commands
    case .twoArticles: TwoArticles.commands
    case .versions: Versions.commands
    }
  }

  /// The rows it lists, for a screen that is a listing.
  var listing: Listing? {
    get {
      switch self {
      case .speakers(let screen): screen.listing
      case .speaker(let screen): screen.listing
      case .allSpeakers(let screen): screen.listing
      case .countries(let screen): screen.listing
      case .allCountries(let screen): screen.listing
      case .country(let screen): screen.listing
      case .links(let screen): screen.listing
      case .article, .why, .help, .sideBySide, .twoArticles, .versions: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .speakers(var screen): screen.listing = newValue; self = .speakers(screen)
      case .speaker(var screen): screen.listing = newValue; self = .speaker(screen)
      case .allSpeakers(var screen): screen.listing = newValue; self = .allSpeakers(screen)
      case .countries(var screen): screen.listing = newValue; self = .countries(screen)
      case .allCountries(var screen): screen.listing = newValue; self = .allCountries(screen)
      case .country(var screen): screen.listing = newValue; self = .country(screen)
      case .links(var screen): screen.listing = newValue; self = .links(screen)
      case .article, .why, .help, .sideBySide, .twoArticles, .versions: break
      }
    }
  }

  /// The article that has the keys, for a screen that shows one or two.
  var reader: Reader? {
    get {
      switch self {
      case .article(let reader): reader
      case .twoArticles(let screen): screen.current
      default: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .article: self = .article(newValue)
      case .twoArticles(var screen):
        screen.current = newValue
        self = .twoArticles(screen)
      default: break
      }
    }
  }

  /// Shows who speaks in an article now.
  mutating func take(_ findings: Findings, of number: Int) {
    if case .twoArticles(var screen) = self {
      screen.take(findings, of: number)
      self = .twoArticles(screen)
    } else if reader?.number == number {
      reader?.take(findings)
    }
  }

  /// The columns it shows, for a screen of quotes side by side.
  var columns: SideBySide? {
    get { if case .sideBySide(let screen) = self { screen } else { nil } }
    set { if case .sideBySide = self, let newValue { self = .sideBySide(newValue) } }
  }

  /// What is under the cursor, in a line, for screens that tell it themselves.
  var footer: String? {
    switch self {
    case .sideBySide(let screen): screen.footer
    case .twoArticles(let screen): screen.footer
    case .versions(let screen): screen.footer
    default: nil
    }
  }

  /// Carries out a command; `nil` for one that the screen does not know.
  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    switch self {
    case .article(var reader):
      if command == .back { return [.pop] }
      defer { self = .article(reader) }
      return reader.perform(command, count: count)
    case .speakers(var screen):
      defer { self = .speakers(screen) }
      return screen.perform(command, count: count)
    case .speaker(var screen):
      defer { self = .speaker(screen) }
      return screen.perform(command, count: count)
    case .allSpeakers(var screen):
      defer { self = .allSpeakers(screen) }
      return screen.perform(command, count: count)
    case .countries(var screen):
      defer { self = .countries(screen) }
      return screen.perform(command, count: count)
    case .allCountries(var screen):
      defer { self = .allCountries(screen) }
      return screen.perform(command, count: count)
    case .country(var screen):
      defer { self = .country(screen) }
      return screen.perform(command, count: count)
    case .links(var screen):
      defer { self = .links(screen) }
      return screen.perform(command, count: count)
    case .sideBySide(var screen):
      defer { self = .sideBySide(screen) }
      return screen.perform(command, count: count)
    case .twoArticles(var screen):
      defer { self = .twoArticles(screen) }
      return screen.perform(command, count: count)
    case .versions(var screen):
      defer { self = .versions(screen) }
      return screen.perform(command, count: count)
    case .why(var screen):
      defer { self = .why(screen) }
      return screen.page.perform(command, count: count)
    case .help(var screen):
      defer { self = .help(screen) }
      return screen.page.perform(command, count: count)
    }
  }

  /// Takes in what was counted, where the screen waits for just that.
  mutating func take(totals event: Event) {
    switch (self, event) {
    case (.allSpeakers(var screen), .speakersCounted(let query, let rows)) where query == screen.query:
      screen.take(rows)
      self = .allSpeakers(screen)
    case (.allCountries(var screen), .countriesCounted(let query, let rows)) where query == screen.query:
      screen.take(rows)
      self = .allCountries(screen)
    default: break
    }
  }

  mutating func fit(_ frame: Frame, _ settings: Settings) {
    switch self {
    case .article(var reader):
      reader.fit(width: ReaderFrame(frame.content, settings).width, height: frame.content.rows)
      self = .article(reader)
    case .sideBySide(var screen):
      screen.fit(frame.content, settings)
      self = .sideBySide(screen)
    case .twoArticles(var screen):
      screen.fit(frame.content, settings)
      self = .twoArticles(screen)
    case .versions(var screen):
      screen.fit(frame.content, settings)
      self = .versions(screen)
    case .why(var screen):
      screen.page.fit(frame.content)
      self = .why(screen)
    case .help(var screen):
      screen.page.fit(frame.content)
      self = .help(screen)
    default: listing?.fit(frame.content)
    }
  }
}
