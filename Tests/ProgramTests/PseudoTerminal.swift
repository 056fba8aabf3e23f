import Foundation
import Testing

/// A terminal of our own with a program in it: what it writes can be read byte by byte, and the modes it leaves.
final class PseudoTerminal {
  private let controller: Int32
  /// Kept open, so that the terminal's modes live on after the program.
  private let device: Int32
  /// The modes of the terminal before the program began.
  let modesBefore: [tcflag_t]
  private let child: Child
  private var isOpen = true
  private(set) var output = ""

  /// Numbers of <asm-generic/ioctls.h>, which Swift does not import: unlock the device, and tell its number.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  init(
    _ arguments: [String], columns: Int = 120, rows: Int = 40,
    environment: [String: String] = [:], input: String? = nil
  ) throws {
    controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var zero: Int32 = 0
    var number: Int32 = 0
    try #require(controller >= 0 && ioctl(controller, PseudoTerminal.unlock, &zero) == 0)
    try #require(ioctl(controller, PseudoTerminal.number, &number) == 0)
    let path = "/dev/pts/\(number)"
    device = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    PseudoTerminal.setSize(of: device, columns: columns, rows: rows)
    modesBefore = PseudoTerminal.modes(of: device)
    let merged = BuiltProgram.environment.merging(environment) { $1 }
    child = try Child([BuiltProgram.path] + arguments, environment: merged) { files in
      for descriptor in STDIN_FILENO...STDERR_FILENO {
        posix_spawn_file_actions_addopen(&files, descriptor, path, O_RDWR, 0)
      }
      if let input { posix_spawn_file_actions_addopen(&files, STDIN_FILENO, input, O_RDONLY, 0) }
    }
  }

  deinit {
    if isOpen { close() }
  }

  private func close() {
    isOpen = false
    _ = Foundation.close(controller)
    _ = Foundation.close(device)
  }

  private static func setSize(of device: Int32, columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(device, UInt(TIOCSWINSZ), &size)
  }

  func resize(columns: Int, rows: Int) {
    PseudoTerminal.setSize(of: device, columns: columns, rows: rows)
  }

  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(controller, bytes, bytes.count)
  }

  func send(_ signal: Int32) {
    kill(child.pid, signal)
  }

  /// Reads until the output holds `text`; false when it does not come.
  func waits(for text: String) -> Bool {
    let deadline = ContinuousClock.now + Child.patience
    while !output.contains(text), ContinuousClock.now < deadline { readSome() }
    return output.contains(text)
  }

  func forgetOutput() {
    output = ""
  }

  /// Waits for the program's end and reads what is left.
  func end() -> Child.End {
    let end = child.end(meanwhile: { readSome() })
    readSome()
    return end
  }

  /// Lets go of the terminal, as a window does that is closed.
  func hangUp() -> Child.End {
    close()
    return child.end()
  }

  private func readSome() {
    var polled = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    while poll(&polled, 1, 5) > 0, polled.revents & Int16(POLLIN) != 0 {
      let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = max(read(controller, buffer.baseAddress, buffer.count), 0)
      }
      if bytes.isEmpty { return }
      output += String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Input, output, control and local modes of the terminal.
  var modes: [tcflag_t] { PseudoTerminal.modes(of: device) }

  private static func modes(of device: Int32) -> [tcflag_t] {
    var modes = termios()
    tcgetattr(device, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}
