import News

/// Keys in the prompt.
extension State {
  mutating func edit(_ key: Key) -> [Effect] {
    switch key {
    case .escape, .control("C"), .control("G"): return cancelPrompt()
    case .enter, .control("J"), .control("M"): return acceptPrompt()
    case .backspace where prompt?.editor.characters.isEmpty ?? false: return cancelPrompt()
    case .up, .control("P"): return recall(1)
    case .down, .control("N"): return recall(-1)
    case .tab: return completePrompt()
    case .backTab: prompt?.showCompletion(-1)
    case .character("?") where asksQuery && prompt?.editor.characters.isEmpty ?? false: explainQuery()
    case .function(1) where asksQuery: explainQuery()
    default:
      guard prompt?.editor.edit(key) ?? false else { return [] }
      return promptChanged()
    }
    return []
  }

  /// Whether a query is being typed.
  private var asksQuery: Bool {
    switch prompt?.kind {
    case .filter: true
    case .narrow: asksQueries
    default: false
    }
  }

  private mutating func explainQuery() {
    guard let prompt else { return }
    screens.append(.help(Help(for: prompt)))
    self.prompt = nil
  }

  /// What cannot be understood in the query that is being typed; with `isUnfinished`, as far as it may still become
  /// something that can.
  var queryProblem: (words: String, isUnfinished: Bool)? {
    guard asksQuery, let text = prompt?.editor.text, let problem = Query(text).problem else { return nil }
    return (problem, Query(text, isTyping: true).problem == nil)
  }

  /// Pasted text never runs keys: without a prompt it is let go.
  mutating func paste(_ text: String) -> [Effect] {
    guard prompt != nil else { return [] }
    prompt?.editor.insert(String(text.prefix(State.longestPaste)))
    return promptChanged()
  }

  /// Characters of a prompt's line; what is longer was not meant for it.
  private static let longestPaste = 2000

  private mutating func recall(_ step: Int) -> [Effect] {
    guard let kind = prompt?.kind else { return [] }
    prompt?.recall(step, from: history.lines(for: kind))
    return promptChanged()
  }

  /// Filters and finds as one types.
  private mutating func promptChanged() -> [Effect] {
    prompt?.completion = nil
    guard let prompt else { return [] }
    let text = prompt.editor.text
    switch prompt.kind {
    case .filter(let former): return [browse.show(former.filtered(by: text, prompt.reach, isTyping: true))]
    case .find(let origin): find(text, from: origin)
    case .narrow: return narrow(to: text)
    case .command, .addSpeaker, .correct: break
    }
    return []
  }

  private mutating func find(_ words: String, from origin: Int) {
    guard var reader else { return }
    let isFound = reader.find(words, from: origin)
    if !isFound { status = Status(words: "“\(words)” is not in this article") }
    if screens.isEmpty { browse.reader = reader } else { screens[screens.count - 1].reader = reader }
  }

  private mutating func narrow(to words: String) -> [Effect] {
    guard let top = screens.indices.last else { return [] }
    screens[top].listing?.narrow(to: words)
    return changeTop { $0.narrow(to: words) }
  }

  private mutating func cancelPrompt() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    switch prompt.kind {
    case .filter(let former): return former == browse.choice ? [] : [browse.show(former)]
    case .find(let origin): find("", from: origin)
    case .narrow(let former): return narrow(to: former)
    case .command, .addSpeaker, .correct: break
    }
    return []
  }

  private mutating func acceptPrompt() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    let text = prompt.editor.text
    history.add(text, for: prompt.kind)
    switch prompt.kind {
    case .filter: tellProblem(in: text)
    case .find(let origin): find(text, from: origin)
    case .narrow: if case .sideBySide = screens.last { tellProblem(in: text) }
    case .command: return run(text)
    case .addSpeaker: return text.isEmpty ? [] : changeTop { $0.add(speaker: text) }
    case .correct(let correction, _): return [.correct(correction.with(text))]
    }
    return []
  }

  /// Names what cannot be understood in a filter that is typed to its end.
  private mutating func tellProblem(in filter: String) {
    if let problem = Query(filter).problem { status = Status(words: problem, isFailure: true) }
  }

  // MARK: Reach

  /// Looks for the same words in the whole library, then in its quotes, then here again. From an article that is to be
  /// looked through, the list takes over.
  mutating func widenReach() -> [Effect] {
    guard screens.isEmpty else {
      status = Status(words: "q leads back to the list, from where the library can be searched")
      return []
    }
    if case .find(let origin) = prompt?.kind {
      find("", from: origin)
      browse.showList()
      prompt?.kind = .filter(former: browse.choice)
    }
    prompt?.widen()
    return promptChanged()
  }
}

extension Correction {
  /// With the verdict that was typed.
  fileprivate func with(_ text: String) -> Correction {
    var correction = self
    let name = text.split(separator: " ").joined(separator: " ")
    correction.verdict = name == "?" ? nil : ["", "nobody"].contains(name.lowercased()) ? .nobody : .speaker(name)
    return correction
  }
}

extension Browse.Choice {
  /// What is chosen by the words that were typed.
  fileprivate func filtered(by text: String, _ reach: Prompt.Reach, isTyping: Bool) -> Browse.Choice {
    switch reach {
    case .here: return Browse.Choice(scope: scope, sourceName: sourceName, filter: Query(text, isTyping: isTyping))
    case .library:
      return Browse.Choice(scope: Query(""), sourceName: "all", filter: Query(text, isTyping: isTyping))
    case .quotes:
      let words = text.isEmpty ? "" : "in:quotes \(text)"
      return Browse.Choice(scope: Query(""), sourceName: "all", filter: Query(words, isTyping: isTyping))
    }
  }
}
