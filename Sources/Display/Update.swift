import News

/// Changes the state after an event and returns what the program is to do.
package func update(_ state: inout State, _ event: Event) -> [Effect] {
  switch event {
  case .keyPressed(.character("q")), .keyPressed(.control("C")): return [.quit]
  case .resized(let size): state.size = size
  default: break
  }
  return []
}
