import News

/// Choosing among sources and saved searches.
extension Browse {
  /// Which articles are listed.
  struct Choice: Equatable, Sendable {
    var scope: Query
    var sourceName: String
    var filter: Query
  }

  var choice: Choice { Choice(scope: list.scope, sourceName: sourceName, filter: list.filter) }

  /// What is listed, as a search to be kept: words that were looked for in a folder are looked for everywhere, since
  /// one wants to follow them wherever they come from.
  var searchToSave: Query {
    list.filter.isEmpty || !list.scope.isOfOrigins ? list.query : list.filter
  }

  /// What the articles in the list are called.
  var scopeWords: String {
    list.filter.isEmpty ? (list.scope.isEmpty ? "all articles" : sourceName) : "“\(list.filter.text)”"
  }

  mutating func take(_ rows: [SourceRow]) {
    sources.take(rows, chosen: list.scope)
  }

  /// The speakers, or the countries, of the articles in the list.
  func total(of command: Command) -> [Step] {
    command == .speakers
      ? AllSpeakers(of: list.query, scope: scopeWords).opening
      : AllCountries(of: list.query, scope: scopeWords).opening
  }

  mutating func performOnSources(_ command: Command, _ count: Int?, _ frame: Frame) -> [Step]? {
    if sources.move(command, count: count) { return [] }
    switch command {
    case .enter, .right: return chooseSource()
    case .otherPane, .back, .close: showList()
    case .left: return []
    case .allRead: return sources.current.map { [.perform(.markAllRead($0.query))] } ?? []
    case .removeColumn: return forgetSearch
    case .refresh: return refresh(sources.current?.query ?? Query(""))
    case .refreshAll: return refresh(Query(""))
    default: return State.generalCommands.contains(command) ? nil : [.say("Enter shows the articles of a source first")]
    }
    return []
  }

  func refresh(_ scope: Query) -> [Step] {
    [.perform(.refresh(scope)), .say("looking for what is new …")]
  }

  mutating func chooseSource() -> [Step] {
    guard let source = sources.current else { return [] }
    showList()
    let steps: [Step] = [
      .perform(show(Choice(scope: source.query, sourceName: source.name, filter: Query(""))))
    ]
    guard case .search(let name) = source.kind else { return steps }
    let new = source.new > 0 ? [Step.say("\(source.new) new since you last looked")] : []
    return steps + [.perform(.noteSeen(search: name))] + new
  }

  private var forgetSearch: [Step] {
    guard let source = sources.current, case .search(let name) = source.kind else {
      return [.say("only saved searches are forgotten here: pullquote remove takes out a folder")]
    }
    return [.forget(name, source.query)]
  }
}
