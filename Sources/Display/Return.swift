import News

/// Screens that were left for a narrower list, and how the list was before: `q` leads back to both.
struct Return: Equatable, Sendable {
  var screens: [Screen]
  var former: Browse.Choice
  /// The list that was shown instead; once another one is, there is no way back.
  var narrowed: Browse.Choice
}

extension State {
  /// Leaves the screens for a list of those of its articles that match a term, too.
  mutating func narrowList(to term: String) -> [Effect] {
    let former = browse.choice
    browse.showList()
    let text = browse.list.filter.text
    let effect = browse.filter(Query(text.isEmpty ? term : "\(text) \(term)"))
    returns.append(Return(screens: screens, former: former, narrowed: browse.choice))
    screens = []
    return [effect]
  }

  /// Goes back to the screens from which the list was narrowed; `nil` where it was not.
  mutating func returnFromList() -> [Effect]? {
    guard screens.isEmpty, browse.focus == .list, let last = returns.popLast() else { return nil }
    guard last.narrowed == browse.choice else {
      returns = []
      return nil
    }
    screens = last.screens
    return [browse.show(last.former)]
  }
}
