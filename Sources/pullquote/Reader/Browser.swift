import Foundation
import News

/// The program that shows pages of the web: `$BROWSER`, else `xdg-open`.
struct Browser {
  private let words: [String]

  /// Browsers that draw on the terminal, and have to have it for themselves.
  private static let inTerminal: Set = ["browsh", "carbonyl", "elinks", "links", "links2", "lynx", "w3m"]

  /// Takes the first program of `$BROWSER`, which may hold several, parted by colons.
  init() {
    let named = getenv("BROWSER").map { String(cString: $0) } ?? ""
    let first = named.split(separator: ":").first.map { $0.split(separator: " ").map(String.init) } ?? []
    words = first.isEmpty ? ["xdg-open"] : first
  }

  var needsTerminal: Bool {
    words[0].split(separator: "/").last.map { Browser.inTerminal.contains(String($0)) } ?? false
  }

  /// Starts the browser with the address as one argument, in the place of `%s` or at the end; no shell sees it.
  ///
  /// One that needs the terminal is waited for, others are left alone.
  func show(_ address: String) throws(Failure) {
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { throw .noWebAddress(address) }
    let holdsPlace = words.contains { $0.contains("%s") }
    let arguments = words.map { $0.replacing("%s", with: address) } + (holdsPlace ? [] : [address])
    let child = try spawn(arguments)
    if needsTerminal {
      var status: Int32 = 0
      while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    }
  }

  private func spawn(_ arguments: [String]) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if !needsTerminal {
      for descriptor in STDIN_FILENO...STDERR_FILENO {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(needsTerminal ? 0 : POSIX_SPAWN_SETPGROUP))
    var child: pid_t = 0
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    let problem = posix_spawnp(&child, arguments[0], &actions, &attributes, &pointers, environ)
    guard problem == 0 else { throw .noBrowser(arguments[0], reason: String(cString: strerror(problem))) }
    return child
  }
}
