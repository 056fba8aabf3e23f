import News

/// What screens want, and what is done on no screen in particular.
extension State {
  mutating func carryOut(_ steps: [Step]) -> [Effect] {
    steps.flatMap { carryOut($0) }
  }

  private mutating func carryOut(_ step: Step) -> [Effect] {
    switch step {
    case .perform(let effect): return [effect]
    case .say(let words): status = Status(words: words)
    case .push(let screen): screens.append(screen)
    case .pop: leaveScreen()
    case .ask(let prompt): self.prompt = prompt
    case .select(let number):
      undo.append(.select(number))
      browse.toggleSelection(of: number)
    case .mark(let change): return mark(change)
    case .forget(let name, let query): return forget(name, query)
    case .read(let number): return markRead(number)
    case .total(let command): return carryOut(browse.total(of: command))
    case .narrowList(let term): return narrowList(to: term)
    case .general(let command): return performAnywhere(command, nil)
    }
    return []
  }

  /// Sets a mark that `u` takes back.
  mutating func mark(_ change: MarkChange) -> [Effect] {
    undo.append(.mark(change.undoing))
    browse.apply(change)
    return [.mark(change)] + sourcesToRenew
  }

  private mutating func forget(_ name: String, _ query: Query) -> [Effect] {
    undo.append(.forget(name, query))
    status = Status(words: "forgotten: \(name), which was \(query.text): u takes it back")
    return [.forgetSearch(name: name)]
  }

  /// An article that was entered or scrolled is read; `u` does not take that back, `m` does.
  private mutating func markRead(_ number: Int) -> [Effect] {
    guard browse.list.isUnread(number) else { return [] }
    let change = MarkChange(.read, isSet: true, numbers: [number])
    browse.apply(change)
    return [.mark(change)] + sourcesToRenew
  }

  /// Commands that every screen answers alike.
  static let generalCommands: Set<Command> = [
    .undo, .wider, .narrower, .highlights, .dividerLeft, .dividerRight, .help, .command, .redraw, .suspend, .quit,
  ]

  mutating func performAnywhere(_ command: Command, _ count: Int?) -> [Effect] {
    switch command {
    case .quit: return carryOut(browse.placeToRemember) + [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .help: showHelp()
    case .command: prompt = Prompt(.command)
    case .undo: return undoLast()
    case .wider, .narrower, .highlights, .dividerLeft, .dividerRight: changeLooks(command, count ?? 1)
    default: status = Status(words: settings.keymap.refusal(of: command))
    }
    return []
  }

  private mutating func showHelp() {
    if case .help = screens.last { return }
    let commands =
      screens.last?.commands.union(State.generalCommands.subtracting(unfitCommands))
      ?? Browse.commands.union(State.generalCommands)
    let name = screens.last?.name ?? "articles"
    screens.append(.help(Help(name, commands: commands, asksQueries: asksQueries, settings.keymap)))
  }

  /// Whether what is looked for on the screen is a query.
  var asksQueries: Bool {
    switch screens.last {
    case nil: browse.focus != .article
    case .sideBySide: true
    default: false
    }
  }

  private mutating func leaveScreen() {
    if case .help(let help) = screens.removeLast() { prompt = help.prompt }
  }

  /// General commands that do nothing on the screen that is seen.
  private var unfitCommands: Set<Command> {
    let looks: Set<Command> = reader == nil ? [.wider, .narrower, .highlights] : []
    return looks.union([.dividerLeft, .dividerRight])
  }

  private mutating func changeLooks(_ command: Command, _ count: Int) {
    switch command {
    case .wider: setMeasure(settings.measure + 4 * count)
    case .narrower: setMeasure(min(settings.measure, reader?.layout.width ?? settings.measure) - 4 * count)
    case .dividerLeft: moveDivider(by: -2 * count)
    case .dividerRight: moveDivider(by: 2 * count)
    default:
      let all = Settings.Highlights.allCases
      let place = all.firstIndex(of: settings.highlights) ?? 0
      settings.highlights = all[(place + 1) % all.count]
      status = Status(words: "highlights: \(settings.highlights.rawValue)")
    }
  }

  private mutating func setMeasure(_ measure: Int) {
    settings.measure = min(max(measure, Settings.measures.lowerBound), Settings.measures.upperBound)
    status = Status(words: "text at most \(settings.measure) columns wide")
  }

  private mutating func moveDivider(by columns: Int) {
    guard screens.isEmpty, frame.hasTwoPanes else {
      status = Status(words: "there is no divider here")
      return
    }
    var moved = settings
    moved.listColumns = frame.list.columns + columns
    settings.listColumns = Frame(size, moved).list.columns
  }
}
