/// Everything that can go wrong, without words; `sentence` has the words.
package enum Failure: Error, Equatable, Sendable {
  case unreadable(path: String, reason: String)
  case notText(path: String)

  /// What happened, to what, and what to do, in one line.
  package var sentence: String {
    switch self {
    case .unreadable(let path, let reason): "cannot read: \(path): \(reason)"
    case .notText(let path): "not an article: \(path): give a text or Markdown file"
    }
  }

  /// The exit code of a command that fails so: 1 for what could not be done, 2 for a wrong command line.
  package var exitCode: Int32 { 1 }
}
