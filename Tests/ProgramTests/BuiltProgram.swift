import Foundation
import Testing

/// The program as it was built beside the tests, and the folder of the package.
enum BuiltProgram {
  static let path: String = {
    let runner = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let beside = [runner, URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()]
    return beside.map { $0.appendingPathComponent("pullquote").path }.first { access($0, X_OK) == 0 } ?? "pullquote"
  }()

  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static let articles = package + "/articles"

  /// What a child starts with: no colours or languages of whoever runs the tests, and a library of its own.
  static var environment: [String: String] {
    [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "TERM": "xterm-256color",
      "SWIFT_BACKTRACE": "enable=no", "XDG_DATA_HOME": "\(homes)/\(UUID().uuidString)",
    ]
  }

  /// A folder for what children keep, which goes when the tests end.
  private static let homes: String = {
    atexit {
      let path = "\(FileManager.default.temporaryDirectory.path)/pullquote-homes-\(getpid())"
      try? FileManager.default.removeItem(atPath: path)
    }
    return "\(FileManager.default.temporaryDirectory.path)/pullquote-homes-\(getpid())"
  }()
}

/// A child process that is waited for with patience, but not for ever.
struct Child {
  let pid: pid_t

  /// How a process ended.
  enum End: Equatable {
    case exited(Int32)
    case killed(by: Int32)
    case stillRunning
  }

  /// Longer than anything takes on a slow machine; only a hanging program is waited for so long.
  static let patience = Duration.seconds(30)

  /// Starts a program with the signals as a shell gives them, in a session of its own.
  ///
  /// - Parameter terminal: the path of a terminal, which becomes the controlling one.
  init(
    _ arguments: [String], environment: [String: String] = BuiltProgram.environment,
    files: (inout posix_spawn_file_actions_t) -> Void
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    files(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Child.setSignals(of: &attributes)
    var argv = arguments.map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var child: pid_t = 0
    let problem = posix_spawnp(&child, arguments[0], &actions, &attributes, &argv, &envp)
    try #require(problem == 0, "\(arguments[0]): \(String(cString: strerror(problem)))")
    pid = child
  }

  private static func setSignals(of attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | Int16(newSession))
  }

  /// Waits until the process has ended, doing `meanwhile` over and over; kills it when that takes too long.
  func end(meanwhile: () -> Void = { usleep(2000) }) -> End {
    let deadline = ContinuousClock.now + Child.patience
    var status: Int32 = 0
    while ContinuousClock.now < deadline {
      if waitpid(pid, &status, WNOHANG) == pid {
        return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(by: status & 0x7F)
      }
      meanwhile()
    }
    kill(pid, SIGKILL)
    waitpid(pid, &status, 0)
    return .stillRunning
  }
}

/// A command that has run: what it printed and how it ended.
struct Command {
  let output: String
  let complaints: String
  let end: Child.End

  /// Runs the program with arguments and with `input` on standard input.
  init(_ arguments: [String], input: String = "") throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["in", "out", "err"].map { folder.appendingPathComponent($0).path }
    try input.write(toFile: paths[0], atomically: false, encoding: .utf8)
    let child = try Child([BuiltProgram.path] + arguments) { files in
      posix_spawn_file_actions_addopen(&files, STDIN_FILENO, paths[0], O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, paths[1], O_WRONLY | O_CREAT, 0o600)
      posix_spawn_file_actions_addopen(&files, STDERR_FILENO, paths[2], O_WRONLY | O_CREAT, 0o600)
    }
    end = child.end()
    output = try String(contentsOfFile: paths[1], encoding: .utf8)
    complaints = try String(contentsOfFile: paths[2], encoding: .utf8)
  }
}
