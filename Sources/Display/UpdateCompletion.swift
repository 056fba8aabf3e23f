import News

/// `Tab` in the prompt.
extension State {
  /// Completes what was typed, or shows what completes it, too.
  mutating func completePrompt() -> [Effect] {
    guard let prompt else { return [] }
    guard prompt.completion == nil else {
      self.prompt?.showCompletion(1)
      return []
    }
    switch prompt.kind {
    case .filter, .find: return widenReach()
    case .command: return completeCommand(prompt.editor.text)
    case .correct(_, let names): offer(prompt.completing(among: names))
    case .addSpeaker: return [.completeSpeaker(prompt.editor.text)]
    case .narrow: break
    }
    return []
  }

  private mutating func completeCommand(_ line: String) -> [Effect] {
    if let (_, path) = CommandLine.pathToComplete(in: line) { return [.completePath(path)] }
    complete(among: CommandLine.completions(of: line))
    return []
  }

  mutating func complete(with paths: [String]) {
    guard let prompt, let (command, _) = CommandLine.pathToComplete(in: prompt.editor.text) else { return }
    complete(among: paths.map { command + $0 })
  }

  /// Takes what all have in common; names them where that is no more than was typed.
  private mutating func complete(among lines: [String]) {
    guard let line = prompt?.editor.text else { return }
    let common = CommandLine.commonPrefix(lines)
    if common.count > line.count { prompt?.editor = LineEditor(common) }
    if lines.count > 1 { status = Status(words: lines.joined(separator: "  ")) }
    if lines.isEmpty { status = Status(words: "nothing completes this") }
  }

  /// Offers speakers who are quoted on the screen, then those of the library; whoever speaks alone comes first.
  mutating func completeSpeaker(_ typed: String, with names: [String]) {
    guard let prompt, case .addSpeaker(let quoted) = prompt.kind, prompt.editor.text == typed else { return }
    let here = prompt.completing(among: quoted)
    let known = Set(here)
    let all = here + names.filter { !known.contains($0) }
    offer(all.filter { !$0.isOfSeveral } + all.filter(\.isOfSeveral))
  }

  /// Shows the first of some names; from one of them goes on to the next.
  private mutating func offer(_ names: [String]) {
    guard let typed = prompt?.editor.text, !names.isEmpty else {
      status = Status(words: "nothing completes this")
      return
    }
    prompt?.completion = Prompt.Completion(names: names, place: names.firstIndex(of: typed) ?? -1)
    prompt?.showCompletion(1)
  }
}

extension Prompt {
  /// Names that complete what was typed, and which of them stands there.
  struct Completion: Equatable, Sendable {
    let names: [String]
    var place: Int
  }

  /// Shows one of the names that complete what was typed, so many after the one that stands there.
  mutating func showCompletion(_ step: Int) {
    guard var completion else { return }
    let count = completion.names.count
    completion.place = (completion.place + step + count) % count
    editor = LineEditor(completion.names[completion.place])
    self.completion = completion
  }

  /// Of some names those with a word that begins as what was typed; all, where one of them stands there whole, or
  /// nothing.
  fileprivate func completing(among names: [String]) -> [String] {
    guard !editor.text.isEmpty, !names.contains(editor.text) else { return names }
    let pattern = WordPattern(editor.text, isPrefix: true)
    return names.filter { pattern?.occurs(in: $0) ?? false }
  }
}
