import CNcurses
import Display
import Glibc

/// Turns what ncurses reads into events: keys, clicks and pasted text.
struct Keyboard {
  private let window: UnsafeMutablePointer<WINDOW>
  private let input: Int32
  /// What has come so far of a paste whose end has not come yet.
  private var paste: String.UnicodeScalarView?

  /// Button 1 and the wheel.
  static var mouseMask: mmask_t { cn_left_pressed() | cn_wheel_up() | cn_wheel_down() }

  private static let pasteStart = KEY_MAX + 1
  private static let pasteEnd = KEY_MAX + 2
  /// How long to wait, in milliseconds, for the rest of a sequence that an Escape may begin.
  private static let patience: CInt = 25

  init(window: UnsafeMutablePointer<WINDOW>, input: Int32) {
    self.window = window
    self.input = input
  }

  /// Prepares ncurses, which is running.
  func start() {
    keypad(window, true)
    nodelay(window, true)
    set_escdelay(Keyboard.patience)
    mouseinterval(0)
    define_key("\u{1B}[200~", Keyboard.pasteStart)
    define_key("\u{1B}[201~", Keyboard.pasteEnd)
  }

  /// Whatever can be read without waiting.
  mutating func events() -> [Event] {
    var events: [Event] = []
    while let input = next() {
      if let event = event(for: input) { events.append(event) }
    }
    return events
  }

  // MARK: Reading

  private enum Input: Equatable {
    case scalar(Unicode.Scalar)
    case code(CInt)
  }

  private func next() -> Input? {
    var value: wint_t = 0
    switch wget_wch(window, &value) {
    case KEY_CODE_YES: return .code(CInt(bitPattern: value))
    case OK: return .scalar(Unicode.Scalar(value) ?? "\u{FFFD}")
    default: return nil
    }
  }

  private mutating func event(for input: Input) -> Event? {
    if input == .code(Keyboard.pasteEnd), let text = paste {
      paste = nil
      return .pasted(String(text))
    }
    if paste != nil {
      if case .scalar(let scalar) = input { paste?.append(scalar) }
      return nil
    }
    switch input {
    case .code(Keyboard.pasteStart):
      paste = String.UnicodeScalarView()
      return nil
    case .code(KEY_MOUSE): return mouse()
    case .code(let code): return Keyboard.key(code: code).map(Event.keyPressed)
    case .scalar("\u{1B}"): return afterEscape()
    case .scalar(let scalar): return .keyPressed(Keyboard.key(scalar))
    }
  }

  // MARK: Escape

  /// Escape alone, a key with Alt, or a sequence that terminfo does not name.
  private func afterEscape() -> Event? {
    wtimeout(window, Keyboard.patience)
    defer { nodelay(window, true) }
    switch next() {
    case .scalar("["): return controlSequence()
    case .scalar("O"):
      _ = next()
      return nil
    case .scalar("]"), .scalar("P"), .scalar("_"), .scalar("^"):
      skipString()
      return nil
    case .scalar("\u{1B}"), nil: return .keyPressed(.escape)
    case .scalar(let scalar): return .keyPressed(.alt(Character(scalar)))
    case .code(let code): return Keyboard.key(code: code).map(Event.keyPressed)
    }
  }

  /// Reads "1;5C" to its last character (ECMA-48, 5.4): keys with Shift, Alt or Ctrl are the keys themselves, what is
  /// not known is nothing. None of its characters may ever act as a key.
  private func controlSequence() -> Event? {
    while case .scalar(let scalar) = next() {
      guard scalar.value >= 0x40 else { continue }
      return Keyboard.cursorKeys[scalar].map(Event.keyPressed)
    }
    return nil
  }

  /// Reads an answer of the terminal to its end: BEL or ESC \.
  private func skipString() {
    while case .scalar(let scalar) = next(), scalar != "\u{07}" {
      if scalar == "\u{1B}" {
        _ = next()
        return
      }
    }
  }

  private static let cursorKeys: [Unicode.Scalar: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
  ]

  // MARK: Keys

  private static func key(_ scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 9: .tab
    case 10, 13: .enter
    case 8, 127: .backspace
    case 0: .control("@")
    case 1..<32: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 64)))
    default: .character(Character(scalar))
    }
  }

  private static func key(code: CInt) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_ENTER: .enter
    case KEY_BTAB: .backTab
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_IC: .insert
    case KEY_F0 + 1...KEY_F0 + 12: .function(Int(code - KEY_F0))
    default: nil
    }
  }

  // MARK: Mouse

  private func mouse() -> Event? {
    var event = MEVENT()
    guard getmouse(&event) == OK, let action = Keyboard.action(event.bstate) else { return nil }
    return .mouseUsed(Mouse(action, column: Int(event.x), row: Int(event.y)))
  }

  private static func action(_ state: mmask_t) -> Mouse.Action? {
    if state & cn_left_pressed() != 0 { return .pressed }
    if state & cn_wheel_up() != 0 { return .wheelUp }
    if state & cn_wheel_down() != 0 { return .wheelDown }
    return nil
  }
}
