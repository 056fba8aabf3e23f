import Foundation

/// The reader in a terminal of its own, 120 columns and 40 rows: how long it takes to answer.
struct ReaderSession {
  private let controller: Int32
  private let device: Int32
  private let child: pid_t
  /// From the program's start until the terminal was told what had been waited for, in milliseconds.
  let start: Double

  /// Numbers of <asm-generic/ioctls.h>, which Swift does not import: unlock the device, and tell its number.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  /// - Parameter text: what the first full screen shows.
  init(_ arguments: [String], until text: String) throws {
    controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (zero, number): (Int32, Int32) = (0, 0)
    guard ioctl(controller, Self.unlock, &zero) == 0, ioctl(controller, Self.number, &number) == 0 else {
      throw CocoaError(.fileReadUnknown)
    }
    let path = "/dev/pts/\(number)"
    device = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(device, UInt(TIOCSWINSZ), &size)
    let begin = ContinuousClock.now
    child = try Self.spawn([ProgramRun.program] + arguments, on: path)
    var output: [UInt8] = []
    while !String(decoding: output, as: UTF8.self).contains(text) {
      guard Self.waits(for: controller, 10_000) else { throw CocoaError(.fileReadUnknown) }
      output += Self.read(controller)
    }
    start = (ContinuousClock.now - begin) / .milliseconds(1)
    settle()
  }

  private static func spawn(_ arguments: [String], on path: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for file in STDIN_FILENO...STDERR_FILENO { posix_spawn_file_actions_addopen(&actions, file, path, O_RDWR, 0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, 0x80)  // POSIX_SPAWN_SETSID
    var words = arguments.map { strdup($0) } + [nil]
    var environment = [strdup("TERM=xterm-256color"), strdup("HOME=/nonexistent"), nil]
    defer { (words + environment).forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, arguments[0], &actions, &attributes, &words, &environment) == 0 else {
      throw CocoaError(.executableLoad)
    }
    return child
  }

  /// Milliseconds from a key to the first that the terminal hears of it.
  func press(_ keys: String) -> Double {
    let bytes = Array(keys.utf8)
    let begin = ContinuousClock.now
    _ = write(controller, bytes, bytes.count)
    _ = Self.waits(for: controller, 10_000)
    let time = (ContinuousClock.now - begin) / .milliseconds(1)
    settle()
    return time
  }

  /// Reads until nothing has come for a while.
  private func settle() {
    while Self.waits(for: controller, 120) { _ = Self.read(controller) }
  }

  /// The most memory that the reader has had, in KiB.
  var kilobytes: Int { ProgramRun.peakMemory(of: child) }

  func quit() {
    _ = press("Q")
    close(controller)
    close(device)
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }

  private static func waits(for file: Int32, _ milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, milliseconds) > 0 && polled.revents & Int16(POLLIN) != 0
  }

  private static func read(_ file: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(Glibc.read(file, buffer.baseAddress, buffer.count), 0)
    }
  }
}
