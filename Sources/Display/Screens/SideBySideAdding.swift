import News

/// Columns that are taken away, brought back and added.
extension SideBySide {
  mutating func removeColumn() -> [Step] {
    guard columns.count > 1 else { return [.say("the last column stays")] }
    let column = columns.remove(at: focus)
    removed.append(Removed(column: column, place: focus))
    bandColumns = 0..<0
    return [.say("\(name(of: column)) taken away: u brings it back")]
  }

  /// Puts the column that was taken away last back where it stood; `nil` where none was.
  mutating func undoRemoval() -> [Step]? {
    removed.indices.last.map { bringBack(at: $0) }
  }

  private mutating func bringBack(at index: Int) -> [Step] {
    let (column, place) = (removed[index].column, min(removed[index].place, columns.count))
    removed.remove(at: index)
    columns.insert(column, at: place)
    focus = place
    layOut()
    return [.say("\(name(of: column)) is back")]
  }

  // MARK: Speakers by name

  /// Those who are quoted here, first whoever was taken away: they complete a name that is typed.
  var quotedNames: [String] {
    let contents =
      grouping == .speaker
      ? (removed.reversed().map(\.column) + columns).map(\.content)
      : QuoteColumn.columns(of: feeds.flatMap(\.quotes), by: .speaker)
    return contents.compactMap(\.name)
  }

  /// Brings the column of a speaker back, goes to it, or asks for it.
  mutating func add(speaker typed: String) -> [Step] {
    if let index = removed.lastIndex(where: { isColumn($0.column, of: typed, isPrefix: true) }) {
      return bringBack(at: index)
    }
    if let place = columns.firstIndex(where: { isColumn($0, of: typed, isPrefix: false) }) {
      focus = place
      settle()
      return []
    }
    guard QuoteScope.ofSpeaker(typed) != nil else { return [.say("nobody called “\(typed)” is quoted")] }
    typedName = typed
    return [.perform(.completeSpeaker(typed))]
  }

  /// Whether a column is that of a speaker, not one of several who speak as one; "nobody" has a column, too.
  private func isColumn(_ column: Column, of typed: String, isPrefix: Bool) -> Bool {
    let name = name(of: column)
    if name == typed { return true }
    guard column.content.name != nil else { return ["?", "nobody"].contains(typed.lowercased()) }
    guard let pattern = WordPattern(typed, isPrefix: isPrefix), pattern.occurs(in: name) else { return false }
    return !name.isOfSeveral
  }

  /// Asks for the quotes of the one whom a typed name means, of those whose names it begins.
  mutating func add(oneOf names: [String], typedAs typed: String) -> [Step] {
    guard typed == typedName else { return [] }
    typedName = nil
    let pattern = WordPattern(typed, isPrefix: false)
    if names.contains(where: { pattern?.occurs(in: $0) ?? false }) { return load(speaker: typed) }
    switch names.count {
    case 0: return [.say("nobody called “\(typed)” is quoted")]
    case 1: return load(speaker: names[0])
    default: return [.say("who is meant: \(listed(names))?")]
    }
  }

  private func listed(_ names: [String]) -> String {
    names.prefix(6).joined(separator: ", ") + (names.count > 6 ? ", one of \(names.count - 6) more" : "")
  }

  private mutating func load(speaker name: String) -> [Step] {
    guard let scope = QuoteScope.ofSpeaker(name) else { return [] }
    let feed = feeds.firstIndex { $0.scope == scope } ?? feeds.count
    if feed == feeds.count { feeds.append(QuoteFeed(scope, name: name)) }
    return [feeds[feed].load(query)]
  }

  /// Takes in the first quotes of a speaker who was added, and puts the cursor on them.
  mutating func takeNew(_ feed: Int) -> [Step] {
    let name = feeds[feed].name ?? ""
    if feeds[feed].quotes.isEmpty, feeds[feed].next == nil {
      feeds.remove(at: feed)
      return [.say(noQuoteWords(of: name))]
    }
    if columns.contains(where: { $0.content.name == name }) { feeds.remove(at: feed) }
    layOut()
    goal = .none
    focus = columns.firstIndex { $0.content.name == name } ?? focus
    settle()
    return []
  }

  private func noQuoteWords(of name: String) -> String {
    if !filter.isEmpty { return "nobody called “\(name)” has a quote with “\(filter)”" }
    guard let subjectName else { return "nobody called “\(name)” is quoted" }
    return "nobody called “\(name)” says anything of \(subjectName)"
  }
}

extension QuoteFeed {
  /// Names it by the speaker whose quotes it holds: of several, one who speaks alone.
  mutating func noteName() {
    let named = QuoteColumn.columns(of: quotes, by: .speaker).filter { $0.name != nil }
    let alone = named.filter { !($0.name?.isOfSeveral ?? false) }
    name = (alone.isEmpty ? named : alone).max { $0.quotes.count < $1.quotes.count }?.name ?? name
  }
}

extension String {
  /// Whether several speak as one by this name.
  var isOfSeveral: Bool { contains(" and ") }
}
