import News

/// Commands typed after `:`.
extension State {
  mutating func run(_ line: String) -> [Effect] {
    guard !line.allSatisfy(\.isWhitespace) else { return [] }
    do {
      return run(try CommandLine(line))
    } catch {
      status = Status(words: error.words, isFailure: true)
      return []
    }
  }

  private mutating func run(_ line: CommandLine) -> [Effect] {
    switch line {
    case .command(let command): return perform(command, count: nil)
    case .open(let path): return [.open(path: path)]
    case .write(let path): return [.write(path: path, text: textOfScreen)]
    case .tag(let tag): return toggle(tag)
    case .save(let name): return saveSearch(name)
    case .sources: return carryOut(toggleSources())
    case .set(let setting): return set(setting)
    }
  }

  private mutating func saveSearch(_ name: String) -> [Effect] {
    guard !browse.list.query.isEmpty else {
      status = Status(words: "filter the list first, with /: then :save keeps the search", isFailure: true)
      return []
    }
    guard let query = browse.searchToSave.kept else {
      status = Status(words: "this search cannot be kept as words: type all of it after /", isFailure: true)
      return []
    }
    let words = browse.list.filter.text
    let name = name.isEmpty ? words.isEmpty ? browse.sourceName : words : name
    status = Status(words: "saved as \(name): it stands among the sources, left of the list")
    return [.saveSearch(name: name, query)]
  }

  private mutating func toggleSources() -> [Step] {
    settings.showsSources.toggle()
    guard settings.showsSources else {
      browse.showList()
      return []
    }
    screens = []
    return browse.showSources()
  }

  private mutating func toggle(_ tag: String) -> [Effect] {
    guard let row = browse.list.current else {
      status = Status(words: "no article here")
      return []
    }
    let isSet = !row.tags.contains(tag)
    status = Status(words: isSet ? "tagged \(tag)" : "no longer tagged \(tag)")
    return mark(MarkChange(.tagged(tag), isSet: isSet, numbers: [row.number]))
  }

  private mutating func set(_ setting: CommandLine.Setting) -> [Effect] {
    switch setting {
    case .width(let width): settings.measure = width
    case .highlights(let highlights): settings.highlights = highlights
    case .background(let background):
      settings.theme.background = background
      return [.redraw]
    case .mouse(let isUsed):
      settings.usesMouse = isUsed
      return [.useMouse(isUsed)]
    }
    return []
  }
}
