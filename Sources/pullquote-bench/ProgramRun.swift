import Foundation

/// The program built beside this one, run to its end.
struct ProgramRun {
  let seconds: Double
  /// Of all cores together, the system's share included.
  let processorSeconds: Double
  /// The most memory it had, in KiB.
  let kilobytes: Int

  static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("pullquote").path

  init(_ arguments: [String], input: String = "/dev/null") throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var words = ([Self.program] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child: pid_t = 0
    let start = ContinuousClock.now
    guard posix_spawn(&child, Self.program, &actions, nil, &words, environ) == 0 else {
      throw CocoaError(.executableLoad)
    }
    var status: Int32 = 0
    var usage = rusage()
    // Not ru_maxrss, which begins with what this program had when it started the other.
    var kilobytes = 0
    while wait4(child, &status, WNOHANG, &usage) == 0 {
      kilobytes = max(kilobytes, Self.peakMemory(of: child))
      usleep(2000)
    }
    guard status == 0 else { throw CocoaError(.executableLoad) }
    self.kilobytes = kilobytes
    seconds = (ContinuousClock.now - start) / .seconds(1)
    processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
  }

  /// The most memory that a process has had so far, in KiB; 0 once it has ended.
  static func peakMemory(of process: pid_t) -> Int {
    let status = FileManager.default.contents(atPath: "/proc/\(process)/status") ?? Data()
    let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
