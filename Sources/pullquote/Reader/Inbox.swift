import Display
import Glibc
import News
import Synchronization

/// Where work in the background leaves what it found, for the loop to take.
final class Inbox: Sendable {
  /// Readable when something was left.
  let descriptor: Int32
  private let bell: Int32
  private let arrivals = Mutex<[Event]>([])

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    bell = ends[1]
  }

  func leave(_ event: Event) {
    let isFirst = arrivals.withLock { arrivals in
      arrivals.append(event)
      return arrivals.count == 1
    }
    var byte: UInt8 = 0
    if isFirst { write(bell, &byte, 1) }
  }

  /// Does some work and leaves what comes of it, or why it failed.
  func leave(_ work: () throws(Failure) -> [Event]) {
    do throws(Failure) { try work().forEach(leave) } catch { leave(.failed([error])) }
  }

  /// The same for work that takes its time.
  func leave(_ work: () async throws(Failure) -> [Event]) async {
    do throws(Failure) { try await work().forEach(leave) } catch { leave(.failed([error])) }
  }

  /// All that was left since the last time, in order.
  func take() -> [Event] {
    var bytes: (UInt64, UInt64) = (0, 0)
    while read(descriptor, &bytes, MemoryLayout.size(ofValue: bytes)) > 0 {}
    return arrivals.withLock { arrivals in
      defer { arrivals = [] }
      return arrivals
    }
  }
}
