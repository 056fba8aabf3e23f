import News

/// The first screen: the list of articles, beside it, where there is room, the article under its cursor, and on its
/// other side the sources.
struct Browse: Equatable, Sendable {
  enum Pane: Equatable, Sendable {
    case sources, list, article
  }

  var sources = SourceList()
  private(set) var list: ArticleList
  /// What the source that is listed is called.
  private(set) var sourceName: String
  /// The numbers of the articles that are selected, to be looked at together.
  private(set) var selection: Set<Int> = []
  /// The article shown; on narrow screens the one entered.
  var reader: Reader?
  /// The pane that has the keys, and on narrow screens the one shown.
  private(set) var focus = Pane.list
  /// Whether the article is to follow the list's cursor though the article has the keys: after `J` and `K`.
  private var follows = false

  /// What is to be done with the article that was asked for, when it has come.
  private var awaiting: Command?

  /// - Parameter origins: the addresses of the sources to begin with; none is the whole library.
  init(origins: [String] = []) {
    list = ArticleList(scope: Query(from: origins))
    let names = origins.map { SourceRow(.origin($0), query: Query("")).name }
    sourceName = names.isEmpty ? "all" : names.joined(separator: ", ")
  }

  static let commands: Set<Command> = ArticleList.commands.union(Reader.commands).union([
    .left, .right, .otherPane, .enter, .back, .close, .nextArticle, .previousArticle, .find, .tag, .toggleRead,
    .toggleStar, .allRead, .removeColumn, .refresh, .refreshAll,
  ])

  mutating func fit(_ frame: Frame, _ settings: Settings) {
    sources.fit(height: frame.sources.rows)
    list.fit(height: (frame.list.rows - (list.arrived > 0 ? 1 : 0)) / (frame.hasTwoPanes ? 2 : 1))
    reader?.fit(width: ReaderFrame(frame.article, settings).width, height: frame.article.rows)
  }

  /// Carries out a command; `nil` for one that this screen does not know.
  mutating func perform(_ command: Command, count: Int?, _ frame: Frame) -> [Step]? {
    if focus == .sources { return performOnSources(command, count, frame) }
    if focus == .list, let steps = list.move(command, count: count) { return steps + show(frame) }
    switch command {
    case .nextArticle: return goToArticle(list.cursor + (count ?? 1), frame)
    case .previousArticle: return goToArticle(list.cursor - (count ?? 1), frame)
    case .tag, .toggleRead, .toggleStar: return mark(command)
    case .allRead: return [.perform(.markAllRead(list.query))]
    case .refresh: return refresh(list.scope)
    case .refreshAll: return refresh(Query(""))
    case .speakers where focus == .list: return total(of: .speakers)
    case .countries where focus == .list: return total(of: .countries)
    case .sideBySide: return sideBySide ?? performOnArticle(command, count, frame)
    case .left, .right, .otherPane, .enter, .back, .close, .find: return changePane(command, count, frame)
    default: return performOnArticle(command, count, frame)
    }
  }

  // MARK: Panes

  private mutating func changePane(_ command: Command, _ count: Int?, _ frame: Frame) -> [Step]? {
    switch (command, focus) {
    case (.enter, .list), (.right, .list), (.otherPane, .list): return enter(frame)
    case (.left, .article), (.back, .article), (.otherPane, .article): return leave()
    case (.left, .list): return showSources()
    case (.right, .article): return []
    case (.back, .list): return [.general(.quit)]
    case (.close, .list): return list.filter.text.isEmpty ? [] : [.perform(filter(Query("")))]
    case (.find, .list): return [.ask(Prompt(.filter(former: choice), text: list.filter.text))]
    default: return performOnArticle(command, count, frame)
    }
  }

  mutating func showSources() -> [Step] {
    focus = .sources
    return [.perform(.loadSources)]
  }

  mutating func showList() {
    focus = .list
  }

  /// Puts the list's cursor on a place that was pointed at.
  mutating func point(at place: Int, _ frame: Frame) -> [Step] {
    if place == list.cursor, focus == .list { return enter(frame) }
    focus = .list
    return list.go(to: place) + show(frame)
  }

  /// Scrolls the list by some rows.
  mutating func scrollList(_ command: Command, _ frame: Frame) -> [Step] {
    (list.move(command, count: 3) ?? []) + show(frame)
  }

  mutating func enter(_ frame: Frame) -> [Step] {
    guard let number = list.current?.number else { return [] }
    focus = .article
    if reader?.number == number { reader?.goToFirstMatch() }
    return show(frame) + [.read(number: number)]
  }

  private mutating func leave() -> [Step] {
    focus = .list
    follows = false
    return []
  }

  private mutating func goToArticle(_ place: Int, _ frame: Frame) -> [Step] {
    guard list.page.total > 0 else { return [] }
    if place >= list.page.total { return [.say("no article after this one")] }
    if place < 0 { return [.say("no article before this one")] }
    follows = focus == .article
    return list.go(to: place) + show(frame)
  }

  /// Shows the article under the list's cursor where there is a pane for it.
  mutating func show(_ frame: Frame) -> [Step] {
    guard frame.hasTwoPanes || focus == .article, let number = list.current?.number else { return [] }
    let isNew = follows
    follows = false
    guard number != reader?.number else { return [] }
    return [.perform(.loadArticle(number: number))] + (isNew ? [.read(number: number)] : [])
  }

  // MARK: Articles

  mutating func performOnArticle(_ command: Command, _ count: Int?, _ frame: Frame) -> [Step]? {
    guard Reader.commands.contains(command) else { return nil }
    guard let current = reader, focus == .article || frame.hasTwoPanes && current.number == list.current?.number else {
      return performFromList(command)
    }
    let steps = reader?.perform(command, count: count) ?? []
    return reader?.anchor == current.anchor ? steps : [.read(number: current.number)] + steps
  }

  /// From the list alone: what concerns the whole of the article under the cursor, which is loaded for it.
  private mutating func performFromList(_ command: Command) -> [Step] {
    guard let number = list.current?.number else { return [.say("no article here")] }
    guard Browse.wholeArticle.contains(command) else { return [.say("Enter opens the article first")] }
    awaiting = command
    return [.perform(.loadArticle(number: number))]
  }

  private static let wholeArticle: Set<Command> = [.openInBrowser, .openLink]

  private func mark(_ command: Command) -> [Step] {
    guard let row = list.current else { return [.say("no article here")] }
    if focus == .article, let reader, reader.number != row.number {
      return [.say("this article is no longer in the list: q leads back")]
    }
    switch command {
    case .tag: return [.select(row.number)]
    case .toggleStar: return [.mark(MarkChange(.starred, isSet: !row.isStarred, numbers: [row.number]))]
    default: return [.mark(MarkChange(.read, isSet: row.isUnread, numbers: [row.number]))]
    }
  }
}

/// What comes back to the first screen.
extension Browse {
  /// After a resize: the article under the cursor, where there is now a pane for it.
  mutating func showWhatFits(_ frame: Frame) -> [Step] {
    list.isLoaded && focus == .list ? show(frame) : []
  }

  mutating func start() -> Effect {
    list.load()
  }

  /// Asks for the same list again; what is under the cursor stays there.
  mutating func reload() -> Effect {
    list.load()
  }

  /// - Parameter choice: which source to list, and which of its articles.
  mutating func show(_ choice: Choice) -> Effect {
    sourceName = choice.sourceName
    if let shown = reader { reader?.mark(choice.filter.matches(in: shown.article, shown.findings)) }
    return list.load(filter: choice.filter, scope: choice.scope)
  }

  mutating func filter(_ query: Query) -> Effect {
    var choice = choice
    choice.filter = query
    return show(choice)
  }

  /// Selects an article, or leaves it.
  mutating func toggleSelection(of number: Int) {
    if selection.remove(number) == nil { selection.insert(number) }
  }

  mutating func apply(_ change: MarkChange) {
    list.apply(change)
  }

  mutating func take(_ page: ArticlePage, for query: Query, place: Int?, _ frame: Frame) -> [Step] {
    let steps = list.take(page, for: query, place: place)
    if page.total == 0, focus == .list { return steps + leaveArticle() }
    return focus == .list || follows ? steps + show(frame) : steps
  }

  /// Shows an article if it is still the one under the cursor; the place in the one before is remembered.
  mutating func take(_ new: Reader) -> [Step] {
    guard new.number == list.current?.number else { return [] }
    let steps = placeToRemember
    reader = new
    defer { awaiting = nil }
    return steps + (awaiting.flatMap { reader?.perform($0, count: nil) } ?? [])
  }

  /// Where nothing is found, no article stands beside the list.
  private mutating func leaveArticle() -> [Step] {
    defer { reader = nil }
    return placeToRemember
  }

  var placeToRemember: [Step] {
    guard let reader, reader.isScrolled else { return [] }
    return [.perform(.rememberPlace(number: reader.number, place: reader.anchor))]
  }
}
