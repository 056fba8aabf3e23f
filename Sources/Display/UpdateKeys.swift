import News

/// Keys and the mouse: the prompt first, then the screen, then what is done everywhere.
extension State {
  mutating func press(_ key: Key) -> [Effect] {
    status = nil
    if prompt != nil { return edit(key) }
    if let digit = digit(of: key) {
      count = min((count ?? 0) * 10 + digit, 99_999)
      return []
    }
    let count = count
    self.count = nil
    guard let command = settings.keymap.command(for: key) else {
      status = Status(words: "\(key.name) does nothing here: \(settings.keymap.keyName(of: .help)) shows the keys")
      return []
    }
    return perform(command, count: count)
  }

  /// A digit that belongs to a number before a command.
  private func digit(of key: Key) -> Int? {
    guard case .character(let character) = key, let digit = character.wholeNumberValue, character.isASCII else {
      return nil
    }
    return digit == 0 && count == nil ? nil : digit
  }

  /// Carries out a command on the screen that is seen, or on none in particular.
  mutating func perform(_ command: Command, count: Int?) -> [Effect] {
    guard hasRoom || command == .quit else { return command == .back ? [.quit] : [] }
    if command == .back, let effects = returnFromList() { return effects }
    if let steps = performOnScreen(command, count) { return carryOut(steps) }
    return performAnywhere(command, count)
  }

  private mutating func performOnScreen(_ command: Command, _ count: Int?) -> [Step]? {
    if screens.isEmpty { return browse.perform(command, count: count, frame) }
    return screens[screens.count - 1].perform(command, count: count)
  }

  mutating func use(_ mouse: Mouse) -> [Effect] {
    guard hasRoom, settings.usesMouse, prompt == nil else { return [] }
    status = nil
    switch mouse.action {
    case .pressed: return carryOut(click(mouse))
    case .wheelUp, .wheelDown:
      let command = mouse.action == .wheelUp ? Command.up : .down
      if let top = screens.indices.last {
        return carryOut(screens[top].wheel(command, column: mouse.column, in: frame.content) ?? [])
      }
      return carryOut(browse.wheel(command, column: mouse.column, row: mouse.row, frame))
    }
  }

  private mutating func click(_ mouse: Mouse) -> [Step] {
    guard let top = screens.last else {
      return browse.click(column: mouse.column, row: mouse.row, frame, settings)
    }
    guard frame.content.contains(column: mouse.column, row: mouse.row) else { return [] }
    if var listing = top.listing, let index = listing.index(atRow: mouse.row, frame.content) {
      if index == listing.cursor { return performOnScreen(.enter, nil) ?? [] }
      listing.go(to: index)
      screens[screens.count - 1].listing = listing
    } else {
      screens[screens.count - 1].click(column: mouse.column, row: mouse.row, in: frame.content, settings)
    }
    return []
  }
}
