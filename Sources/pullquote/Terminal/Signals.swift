import Glibc

/// Signals as something to wait for: the handler writes the signal's number into a pipe, and the loop reads it.
struct Signals {
  /// Readable when a signal has come.
  let descriptor: Int32

  private static let caught = [SIGWINCH, SIGCONT, SIGTSTP, SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Begins to catch signals; those that whoever started the program wants ignored stay ignored.
  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    signalPipe = ends[1]
    Glibc.signal(SIGPIPE, SIG_IGN)
    for signal in Signals.caught { Signals.catchSignal(signal) }
  }

  private static func catchSignal(_ signal: Int32) {
    var before = sigaction()
    sigaction(signal, nil, &before)
    if signal == SIGHUP || signal == SIGINT || signal == SIGQUIT,
      unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    {
      return
    }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { note($0) }
    action.sa_flags = SA_RESTART
    sigaction(signal, &action, nil)
  }

  /// The signals that came since the last time, each once.
  func take() -> [Int32] {
    let bytes = [UInt8](unsafeUninitializedCapacity: 256) { buffer, count in
      count = max(read(descriptor, buffer.baseAddress, buffer.count), 0)
    }
    return Signals.caught.filter { bytes.contains(UInt8($0)) }
  }

  /// Does to this process what the signal would have done to it uncaught; returns after a stop has ended.
  static func perform(_ signal: Int32) {
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
    catchSignal(signal)
  }

  /// Stops all programs of the pipeline, as the terminal does on Ctrl-Z; returns when they run again.
  static func stopGroup() {
    Glibc.signal(SIGTSTP, SIG_DFL)
    kill(0, SIGTSTP)
    catchSignal(SIGTSTP)
  }
}

private nonisolated(unsafe) var signalPipe: Int32 = -1

private func note(_ signal: Int32) {
  let before = errno
  var byte = UInt8(truncatingIfNeeded: signal)
  write(signalPipe, &byte, 1)
  errno = before
}
