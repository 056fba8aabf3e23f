import Glibc

/// Makes the terminal whole and lets the last words be seen when the program dies of a fault of its own.
///
/// While it is armed, standard error goes into a pipe where it would spoil the screen; the words come out when it is
/// disarmed, or when the program dies. The signal handler reads plain memory and calls nothing but what POSIX allows
/// in handlers (signal-safety(7)).
struct CrashGuard {
  private let terminal: Int32
  /// The terminal's modes before anything was changed.
  private let modes: termios

  private static let faults = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS]

  init(terminal: Int32) {
    self.terminal = terminal
    var modes = termios()
    tcgetattr(terminal, &modes)
    self.modes = modes
  }

  /// - Parameter bytes: what to send to the terminal so that it is whole again.
  func arm(restoring bytes: [UInt8]) {
    guard lastWill == nil else { return }
    let will = UnsafeMutablePointer<LastWill>.allocate(capacity: 1)
    will.initialize(to: LastWill(terminal: terminal, modes: modes, bytes: bytes))
    lastWill = will
    CrashGuard.useOwnStack()
    for fault in CrashGuard.faults {
      var action = sigaction()
      action.__sigaction_handler.sa_sigaction = { executeLastWill($0, $1, $2) }
      action.sa_flags = SA_SIGINFO | Int32(bitPattern: UInt32(SA_ONSTACK))
      sigaction(fault, &action, &will.pointee.before[Int(fault)])
    }
  }

  /// Takes everything back; the words on standard error come out.
  func disarm() {
    guard let will = lastWill else { return }
    lastWill = nil
    for fault in CrashGuard.faults { sigaction(fault, &will.pointee.before[Int(fault)], nil) }
    will.pointee.releaseWords()
    will.pointee.deallocate()
    will.deallocate()
  }

  /// A handler for a stack that has run over needs a stack of its own; it is never given back.
  private static func useOwnStack() {
    let size = 1 << 16
    var stack = stack_t(ss_sp: .allocate(byteCount: size, alignment: 16), ss_flags: 0, ss_size: size)
    sigaltstack(&stack, nil)
  }
}

// MARK: In the signal handler

/// Set while the crash guard is armed.
private nonisolated(unsafe) var lastWill: UnsafeMutablePointer<LastWill>?

/// All that the signal handler needs, where it can be had without allocating.
private struct LastWill {
  let terminal: Int32
  var modes: termios
  let bytes: UnsafeMutableBufferPointer<UInt8>
  /// How each signal was handled before, by its number.
  let before: UnsafeMutablePointer<sigaction>
  /// The standard error that was, and where its words wait; -1 where it is no terminal and was left alone.
  var standardError: Int32 = -1
  var waitingWords: Int32 = -1

  private static let signals = 65

  init(terminal: Int32, modes: termios, bytes: [UInt8]) {
    self.terminal = terminal
    self.modes = modes
    self.bytes = .allocate(capacity: bytes.count)
    _ = self.bytes.initialize(from: bytes)
    before = .allocate(capacity: LastWill.signals)
    before.initialize(repeating: sigaction(), count: LastWill.signals)
    if isatty(STDERR_FILENO) == 1 { holdWords() }
  }

  /// Lets standard error go into a pipe; what does not fit into it is lost.
  private mutating func holdWords() {
    var ends: [Int32] = [-1, -1]
    let saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard saved >= 0, pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    dup2(ends[1], STDERR_FILENO)
    close(ends[1])
    standardError = saved
    waitingWords = ends[0]
  }

  /// Gives standard error back and lets the waiting words out.
  mutating func releaseWords() {
    guard standardError >= 0 else { return }
    dup2(standardError, STDERR_FILENO)
    withUnsafeTemporaryAllocation(byteCount: 512, alignment: 1) { buffer in
      var count = read(waitingWords, buffer.baseAddress, buffer.count)
      while count > 0 {
        write(STDERR_FILENO, buffer.baseAddress, count)
        count = read(waitingWords, buffer.baseAddress, buffer.count)
      }
    }
    close(standardError)
    close(waitingWords)
    standardError = -1
  }

  func deallocate() {
    bytes.deallocate()
    before.deallocate()
  }
}

private func executeLastWill(
  _ signal: Int32, _ info: UnsafeMutablePointer<siginfo_t>?, _ context: UnsafeMutableRawPointer?
) {
  guard let will = lastWill else { return }
  lastWill = nil
  write(STDOUT_FILENO, will.pointee.bytes.baseAddress, will.pointee.bytes.count)
  tcsetattr(will.pointee.terminal, TCSANOW, &will.pointee.modes)
  will.pointee.releaseWords()
  say("pullquote: crashed by a fault of its own: signal ")
  say(signal)
  say(": please report what you did\n")
  sigaction(signal, will.pointee.before + Int(signal), nil)
  raise(signal)
}

private func say(_ words: StaticString) {
  write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
}

/// Writes a number below 100.
private func say(_ number: Int32) {
  withUnsafeTemporaryAllocation(byteCount: 2, alignment: 1) { digits in
    digits[0] = 48 + UInt8(truncatingIfNeeded: number / 10)
    digits[1] = 48 + UInt8(truncatingIfNeeded: number % 10)
    let start = number < 10 ? 1 : 0
    write(STDERR_FILENO, digits.baseAddress.map { $0 + start }, 2 - start)
  }
}
