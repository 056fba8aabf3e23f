import Foundation

/// How fast `pullquote analyze --jsonl` is, with one job and with two, and how much memory it takes.
struct CommandFigures {
  private let articles: Articles
  private let megabytes: Int
  private let program: String

  /// Takes the program that was built beside this one.
  init(_ articles: Articles, megabytes: Int) {
    self.articles = articles
    self.megabytes = megabytes
    let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    program = folder.appendingPathComponent("pullquote").path
  }

  func print() throws {
    guard access(program, X_OK) == 0 else {
      return Swift.print("pullquote analyze: not measured: \(program) is missing: build it first")
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let small = folder.appendingPathComponent("small").path
    let large = folder.appendingPathComponent("large").path
    try articles.write(megabytes: max(1, megabytes / 10), to: small)
    try articles.write(megabytes: megabytes, to: large)
    Swift.print("pullquote analyze --jsonl, \(megabytes) MB of text")
    let few = try run(small, jobs: 1)
    let one = try run(large, jobs: 1)
    let two = try run(large, jobs: 2)
    report("--jobs 1", "\(rounded(Double(megabytes) / one.seconds)) MB of text/s")
    report(
      "--jobs 2", "\(rounded(Double(megabytes) / two.seconds)) MB of text/s",
      "\(rounded(one.seconds / two.seconds)) times one job")
    report(
      "memory, --jobs 1", "\(one.kilobytes) KiB",
      "\(rounded(Double(one.kilobytes) / Double(few.kilobytes))) times that for a tenth")
  }

  private func run(_ input: String, jobs: Int) throws -> (seconds: Double, kilobytes: Int) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let words = [program, "analyze", "--jsonl", "--jobs", "\(jobs)"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    let start = ContinuousClock.now
    guard posix_spawn(&child, program, &actions, nil, &arguments, environ) == 0 else {
      throw CocoaError(.executableLoad)
    }
    var kilobytes = 0
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      kilobytes = max(kilobytes, CommandFigures.peakMemory(of: child))
      usleep(2000)
    }
    guard status == 0 else { throw CocoaError(.executableLoad) }
    return ((ContinuousClock.now - start) / .seconds(1), kilobytes)
  }

  /// The most memory that a process has had so far, in KiB; 0 once it has ended.
  private static func peakMemory(of process: pid_t) -> Int {
    guard let status = FileManager.default.contents(atPath: "/proc/\(process)/status") else { return 0 }
    let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}
