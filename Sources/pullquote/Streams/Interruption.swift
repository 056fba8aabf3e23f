import Glibc
import Synchronization

/// Ctrl-C as a wish to stop in good order; a second one ends the program at once.
struct Interruption {
  init() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in interrupted.store(true, ordering: .relaxed) }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
    sigaction(SIGINT, &action, nil)
  }

  var hasCome: Bool { interrupted.load(ordering: .relaxed) }
}

private let interrupted = Atomic(false)
