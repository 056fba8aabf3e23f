import CNcurses
import Display
import Glibc
import News

/// The terminal while the reader has it: a whole screen to draw on, and keys, by way of ncurses.
///
/// There is one; all of it is used from the main thread.
final class Terminal {
  private let window: UnsafeMutablePointer<WINDOW>
  /// Where keys come from: standard input, or the controlling terminal where standard input is something else.
  let input: Int32
  private let output: Int32
  private let frames: FrameOutput
  private var keyboard: Keyboard
  private var palette = Palette()
  private let letters: Letters
  private var crashGuard: CrashGuard
  private var usesMouse = false
  /// What is on the screen now; `nil` where that is not known.
  private var shown: Canvas?

  /// Takes the terminal; `nil` where it cannot move its cursor, or is none.
  init?() {
    guard let term = getenv("TERM").map({ String(cString: $0) }), term != "dumb", isatty(STDOUT_FILENO) == 1 else {
      return nil
    }
    letters = Letters.ofLocale()
    output = STDOUT_FILENO
    input = isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard input >= 0, let frames = FrameOutput(terminal: output), let toScreen = fdopen(frames.descriptor, "w"),
      let fromKeys = fdopen(input, "r")
    else { return nil }
    self.frames = frames
    crashGuard = CrashGuard(terminal: input)
    let entries = [Terminal.directColorEntry(for: term), term, "xterm-256color"].compactMap { $0 }
    guard entries.contains(where: { newterm($0, toScreen, fromKeys) != nil }) else { return nil }
    guard cn_capability("cup") != nil, let window = newwin(0, 0, 0, 0) else {
      endwin()
      return nil
    }
    self.window = window
    keyboard = Keyboard(window: window, input: input)
    start()
  }

  /// The entry that lets ncurses say 24-bit colours, for a terminal that claims to have them.
  private static func directColorEntry(for term: String) -> String? {
    guard let claim = getenv("COLORTERM").map({ String(cString: $0) }), ["truecolor", "24bit"].contains(claim),
      term.hasSuffix("-256color")
    else { return nil }
    return term.dropLast("-256color".count) + "-direct"
  }

  private func start() {
    raw()
    noecho()
    nonl()
    typeahead(-1)
    palette.start()
    keyboard.start()
    leaveok(window, false)
    resize()
    switchExtras(on: true)
    crashGuard.arm(restoring: Terminal.restoringBytes)
  }

  // MARK: What it can do

  /// How many colours the terminal has and the reader wants.
  var depth: Theme.Depth { palette.depth }

  /// Light or dark, where the terminal says so in COLORFGBG ("15;0": the background is colour 0).
  var background: Theme.Background {
    let colors = getenv("COLORFGBG").map { String(cString: $0) } ?? ""
    let last = colors.split(separator: ";").last.flatMap { Int($0) } ?? 0
    return last == 7 || last > 8 ? .light : .dark
  }

  private(set) var size = Size(columns: 80, rows: 24)

  /// Takes over the size that the terminal has now.
  func resize() {
    var measured = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &measured) == 0, measured.ws_col > 0, measured.ws_row > 0 else { return }
    size = Size(columns: Int(measured.ws_col), rows: Int(measured.ws_row))
    resizeterm(Int32(size.rows), Int32(size.columns))
    wresize(window, Int32(size.rows), Int32(size.columns))
    redraw()
  }

  // MARK: Keys

  /// What was typed, pasted or clicked since the last time; does not wait.
  func events() -> [Event] {
    keyboard.events()
  }

  // MARK: Drawing

  /// Shows a canvas; only rows that differ from the last one are handed to ncurses.
  func present(_ canvas: Canvas, theme: Theme) {
    if palette.theme != theme {
      palette.theme = theme
      redraw()
    }
    for (number, row) in canvas.rows.enumerated() where shown?.rows[number] != row { put(row, at: number) }
    if let cursor = canvas.cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    frames.inOnePiece {
      curs_set(canvas.cursor == nil ? 0 : 1)
      wrefresh(window)
    }
    shown = canvas
  }

  /// Draws every cell anew at the next `present`, whatever other programs wrote over the screen.
  func redraw() {
    shown = nil
    clearok(window, true)
  }

  private func put(_ row: Row, at number: Int) {
    let characters = InkedRow(row, &palette, letters).characters
    wmove(window, Int32(number), 0)
    wadd_wchnstr(window, characters, Int32(characters.count))
  }

  // MARK: Giving it back

  /// Gives the terminal back as it was found.
  func leave() {
    switchExtras(on: false)
    curs_set(1)
    endwin()
    crashGuard.disarm()
  }

  /// Takes the terminal again after `leave`, or after the shell had it.
  func enter() {
    crashGuard.arm(restoring: Terminal.restoringBytes)
    reset_prog_mode()
    redraw()
    wrefresh(window)
    switchExtras(on: true)
    resize()
  }

  /// Mouse and bracketed paste.
  private func switchExtras(on: Bool) {
    send(on ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
    mousemask(on && usesMouse ? Keyboard.mouseMask : 0, nil)
  }

  func useMouse(_ isOn: Bool) {
    usesMouse = isOn
    mousemask(isOn ? Keyboard.mouseMask : 0, nil)
  }

  /// Writes a control sequence past ncurses: only such as move no cursor and draw nothing.
  func send(_ sequence: String) {
    Array(sequence.utf8).withUnsafeBytes { FrameOutput.write($0[...], to: output) }
  }

  /// Everything that makes the terminal whole again, for use where ncurses may not be called.
  private static var restoringBytes: [UInt8] {
    let modes = Array("\u{1B}[?2004l\u{1B}[?1006;1000l".utf8)
    return ["sgr0", "op", "rmkx", "cnorm", "rmcup"].reduce(into: modes) { bytes, name in
      guard let capability = cn_capability(name) else { return }
      bytes += withoutPadding(String(cString: capability)).utf8
    }
  }

  /// Drops the delays that terminfo writes as "$<5>".
  private static func withoutPadding(_ capability: String) -> String {
    capability.split(separator: "$<", omittingEmptySubsequences: false).enumerated().map { index, part in
      index == 0 ? part : part.drop { $0 != ">" }.dropFirst()
    }.joined()
  }
}
