import News

/// `u` takes back what was done last, on whatever screen that was, and says what it was.
extension State {
  mutating func undoLast() -> [Effect] {
    let last = undo.popLast()
    switch last {
    case nil: status = Status(words: "nothing to undo")
    case .select(let number):
      browse.toggleSelection(of: number)
      let words = browse.selection.contains(number) ? "selected again" : "no longer selected"
      status = Status(words: words + titleWords(of: [number]))
    case .mark(let change):
      browse.apply(change)
      status = Status(words: change.words + titleWords(of: change.numbers))
      return [.mark(change)] + sourcesToRenew
    case .correction(let correction):
      status = Status(words: "who speaks is as before: “\(correction.words)”")
      return [.takeBack(correction)]
    case .forget(let name, let query):
      status = Status(words: "saved again: \(name)")
      return [.saveSearch(name: name, query)]
    }
    return []
  }

  /// The title of an article, as far as it is at hand; of several, their number.
  private func titleWords(of numbers: [Int]) -> String {
    guard numbers.count == 1 else { return ": \(counted(numbers.count, "article"))" }
    let title = browse.list.page.rows.first { $0.number == numbers[0] }?.title
    return title.map { ": \($0)" } ?? ""
  }
}

extension MarkChange {
  /// What it comes to when it takes another one back.
  fileprivate var words: String {
    switch mark {
    case .read: isSet ? "read again" : "unread again"
    case .starred: isSet ? "starred again" : "no longer starred"
    case .tagged(let name): isSet ? "tagged \(name) again" : "no longer tagged \(name)"
    }
  }
}
