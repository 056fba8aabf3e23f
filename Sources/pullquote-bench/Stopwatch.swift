import Synchronization

/// Measures work by doing it again and again.
enum Stopwatch {
  /// The shortest of several rounds, in seconds; other programs can only lengthen a round.
  static func seconds(rounds: Int = 7, _ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    let times = (0..<rounds).map { _ in clock.measure(work) / .seconds(1) }
    return times.min() ?? 0
  }
}

/// A line of the report: what was measured, the figure, and how it compares.
func report(_ what: String, _ figure: String, _ comparison: String = "") {
  let padding = String(repeating: " ", count: max(1, 44 - what.count))
  print("  \(what)\(padding)\(figure)\(comparison.isEmpty ? "" : "  (\(comparison))")")
}

/// A number with as many digits as are worth reading.
func rounded(_ number: Double) -> String {
  let scale: Double = number < 10 ? 100 : number < 100 ? 10 : 1
  let cut = (number * scale).rounded() / scale
  return cut == cut.rounded() && scale == 1 ? "\(Int(cut))" : "\(cut)"
}

/// Takes in a result that nobody wants, so that the optimiser does not leave the work out.
func keep(_ result: Int) {
  kept.withLock { $0 ^= result }
}

private let kept = Mutex(0)
