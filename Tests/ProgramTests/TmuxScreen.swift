import Foundation
import Testing

/// A real terminal with a shell in it: tmux draws what it is told and says what stands on the screen.
final class TmuxScreen {
  private let socket = "pullquote-test-\(UUID().uuidString)"

  init(columns: Int, rows: Int) throws {
    try tmux(["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "bash --norc --noprofile"])
    try run("PS1='ready: '; clear")
    #expect(waits { $0.contains("ready:") })
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  /// Runs a tmux command and returns what it prints.
  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory
    let output = folder.appendingPathComponent(UUID().uuidString).path
    let environment = BuiltProgram.environment.merging(["SHELL": "/bin/bash"]) { $1 }
    let child = try Child(["tmux", "-L", socket] + arguments, environment: environment) { files in
      posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, output, O_WRONLY | O_CREAT, 0o600)
    }
    defer { unlink(output) }
    try #require(child.end() == .exited(0), "tmux \(arguments)")
    return try String(contentsOfFile: output, encoding: .utf8)
  }

  /// Types a line into the shell.
  func run(_ line: String) throws {
    try tmux(["send-keys", "-l", line])
    try press("Enter")
  }

  /// Presses keys by tmux's names for them, one after another.
  func press(_ keys: String...) throws {
    for key in keys { try tmux(["send-keys", key]) }
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The screen as text.
  func text() throws -> String {
    try tmux(["capture-pane", "-p"])
  }

  /// Whether programs draw on a screen of their own, want clicks, and show the cursor: "0 0 1" for a shell.
  func modes() throws -> String {
    try tmux(["display-message", "-p", "#{alternate_on} #{mouse_any_flag} #{cursor_flag}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Waits until the screen is as wanted; false when that does not come.
  func waits(until isWanted: (String) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + Child.patience
    while ContinuousClock.now < deadline {
      if let screen = try? text(), isWanted(screen) { return true }
      usleep(20_000)
    }
    return false
  }
}
