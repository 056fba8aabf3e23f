import Display
import Glibc
import News

/// The reader's loop: event, update, effects, drawing, and again.
struct Loop {
  private var state: State
  private var desk: Desk
  private let terminal: Terminal
  private let signals = Signals()
  private let inbox: Inbox
  private var ending: Ending?

  /// Why the loop ends.
  enum Ending {
    case quit
    /// A signal that ends programs; SIGHUP too where the terminal has gone without one.
    case signal(Int32)
  }

  init(terminal: Terminal, desk: Desk, inbox: Inbox) {
    self.terminal = terminal
    self.desk = desk
    self.inbox = inbox
    state = State(size: terminal.size, settings: Clock.settings(for: terminal))
  }

  /// Runs until the reader quits or the terminal goes; the terminal has been given back then.
  mutating func run() -> Ending {
    terminal.useMouse(state.settings.usesMouse)
    handle([.started])
    awaitFirstArticles()
    while true {
      if let ending {
        terminal.leave()
        return ending
      }
      terminal.present(draw(state), theme: state.settings.theme)
      waitForEvents()
    }
  }

  /// A few files are read before the eye could see that they are not there yet; they come as one change, so that the
  /// reader starts at the top of the list.
  private mutating func awaitFirstArticles() {
    let deadline = ContinuousClock.now + .milliseconds(20)
    var arrivals: [Arrival] = []
    while ContinuousClock.now < deadline, !arrivals.contains(where: \.isLast) {
      if isReadable(inbox.descriptor, within: 2) { arrivals += inbox.take() }
    }
    handle(desk.take(arrivals))
  }

  // MARK: Events

  private mutating func waitForEvents() {
    var polls = [terminal.input, signals.descriptor, inbox.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    guard poll(&polls, nfds_t(polls.count), -1) > 0 else { return }
    if polls[1].revents != 0 { signals.take().forEach { handle(signal: $0) } }
    if polls[0].revents != 0 { handleInput(polls[0].revents) }
    if polls[2].revents != 0 { handle(desk.take(inbox.take())) }
  }

  private mutating func handleInput(_ revents: Int16) {
    var waiting: Int32 = 0
    let isOpen = ioctl(terminal.input, UInt(FIONREAD), &waiting) == 0 && waiting > 0
    if isOpen {
      handle(terminal.events())
    } else {
      ending = ending ?? .signal(SIGHUP)
    }
  }

  private mutating func handle(_ events: [Event]) {
    var queue = events[...]
    while let event = queue.popFirst(), ending == nil {
      for effect in update(&state, event) { queue = perform(effect)[...] + queue }
    }
  }

  private func isReadable(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, milliseconds) > 0
  }

  // MARK: Effects

  private mutating func perform(_ effect: Effect) -> [Event] {
    switch effect {
    case .copy(let text):
      terminal.send(Clipboard.sequences(for: text))
      return [.reported("sent to the terminal's clipboard")]
    case .browse(let address): return browse(address)
    case .useMouse(let isOn): terminal.useMouse(isOn)
    case .redraw: terminal.redraw()
    case .suspend: suspend { Signals.stopGroup() }
    case .quit: ending = .quit
    default: return desk.perform(effect)
    }
    return []
  }

  private func browse(_ address: String) -> [Event] {
    let browser = Browser()
    if browser.needsTerminal { terminal.leave() }
    defer { if browser.needsTerminal { terminal.enter() } }
    do throws(Failure) {
      try browser.show(address)
      return [.reported("handed to the browser: \(address)")]
    } catch {
      return [.failed([error])]
    }
  }

  // MARK: Signals

  private mutating func handle(signal: Int32) {
    switch signal {
    case SIGWINCH: resize()
    case SIGTSTP: suspend { Signals.perform(SIGTSTP) }
    case SIGCONT:
      terminal.enter()
      resize()
    default: ending = ending ?? .signal(signal)
    }
  }

  private mutating func resize() {
    terminal.resize()
    handle([.resized(terminal.size)])
  }

  private mutating func suspend(_ stop: () -> Void) {
    terminal.leave()
    stop()
    terminal.enter()
    resize()
  }
}
