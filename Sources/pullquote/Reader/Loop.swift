import Display
import Glibc
import News

/// The reader's loop: event, update, effects, drawing, and again.
struct Loop {
  private var state: State
  private let desk: Desk
  private let terminal: Terminal
  private let signals = Signals()
  private let inbox: Inbox
  private var ending: Ending?
  /// When what arrived was last taken in.
  private var lastArrivals = ContinuousClock.now - .seconds(1)

  /// Why the loop ends.
  enum Ending {
    case quit
    /// A signal that ends programs; SIGHUP too where the terminal has gone without one.
    case signal(Int32)
  }

  /// - Parameter origins: the addresses of the sources to begin with; none is the whole library.
  init(terminal: Terminal, desk: Desk, inbox: Inbox, origins: [String]) {
    self.terminal = terminal
    self.desk = desk
    self.inbox = inbox
    state = State(size: terminal.size, settings: Clock.settings(for: terminal), origins: origins)
  }

  /// Runs until the reader quits or the terminal goes; the terminal has been given back then.
  mutating func run() -> Ending {
    terminal.useMouse(state.settings.usesMouse)
    handle([.started])
    awaitFirstArticles()
    while true {
      if let ending {
        terminal.leave()
        finishWriting()
        return ending
      }
      terminal.present(draw(state), theme: state.settings.theme)
      waitForEvents()
    }
  }

  /// What was noted last is written before the reader goes; what cannot be is said where the terminal was.
  private func finishWriting() {
    desk.finish()
    for case .failed(let failures) in inbox.take() { failures.forEach { Output.complain($0.sentence) } }
  }

  /// A few files are read before the eye could see that they are not there yet; they come as one change, so that the
  /// reader starts at the top of the list.
  private mutating func awaitFirstArticles() {
    let deadline = ContinuousClock.now + .milliseconds(20)
    var arrivals: [Event] = []
    while state.isEmpty, ContinuousClock.now < deadline, !arrivals.contains(.readingFinished) {
      if isReadable(inbox.descriptor, within: 2) { arrivals += inbox.take() }
    }
    handle(arrivals)
  }

  // MARK: Events

  private mutating func waitForEvents() {
    let pause = pauseBeforeArrivals
    let descriptors = [terminal.input, signals.descriptor] + (pause == 0 ? [inbox.descriptor] : [])
    var polls = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&polls, nfds_t(polls.count), pause == 0 ? -1 : pause) > 0 else { return }
    if polls[1].revents != 0 { signals.take().forEach { handle(signal: $0) } }
    if polls[0].revents != 0 { handleInput() }
    if pause == 0, polls[2].revents != 0 { takeArrivals() }
  }

  /// How many milliseconds arrivals are to wait, so that a thousand files a second do not make a thousand lists.
  private var pauseBeforeArrivals: Int32 {
    let rest = (lastArrivals + .milliseconds(50) - ContinuousClock.now) / .milliseconds(1)
    return max(0, Int32(rest.rounded(.up)))
  }

  private mutating func takeArrivals() {
    handle(inbox.take())
    lastArrivals = ContinuousClock.now
  }

  private mutating func handleInput() {
    // A signal handled meanwhile may have changed what is there to read.
    guard isReadable(terminal.input, within: 0) else { return }
    var waiting: Int32 = 0
    if ioctl(terminal.input, UInt(FIONREAD), &waiting) == 0, waiting > 0 {
      handle(terminal.events())
    } else {
      // Readable with nothing to read: the terminal has gone.
      ending = ending ?? .signal(SIGHUP)
    }
  }

  private mutating func handle(_ events: [Event]) {
    var queue = events[...]
    while let event = queue.popFirst(), ending == nil {
      queue = update(&state, event).flatMap { perform($0) } + queue
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
