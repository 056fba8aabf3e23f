import Foundation
import News

/// A line on standard error that says how far long work has come, where that is a terminal.
final class ProgressLine {
  private let what: String
  private let start = ContinuousClock.now
  private var shown: ContinuousClock.Instant?
  private let isTerminal = isatty(STDERR_FILENO) == 1

  init(_ what: String) {
    self.what = what
  }

  /// At most ten times a second.
  func show(_ progress: IntakeProgress) {
    let now = ContinuousClock.now
    guard isTerminal, (shown ?? start) + .milliseconds(100) < now else { return }
    shown = now
    let seconds = (now - start) / .seconds(1)
    let rate = Double(progress.done) / seconds
    let left = Double(progress.total - progress.done) / max(rate, 1)
    write(
      "\(what.harmless): \(progress.done) of \(progress.total) · \(Int(rate))/s · \(Int(left.rounded(.up))) s left"
    )
  }

  func clear() {
    if shown != nil { write("") }
  }

  private func write(_ text: String) {
    // A progress line that cannot be written is missed by nobody.
    try? Output.write(Array("\r\(text)\u{1B}[K".utf8), to: STDERR_FILENO)
  }
}
