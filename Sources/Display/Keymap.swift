/// The one table of keys: look-up, help, the names after `:` and the README's list all come from it.
package struct Keymap: Equatable, Sendable {
  /// A command with its keys and what it does, in a few words.
  package struct Binding: Equatable, Sendable {
    package let command: Command
    package internal(set) var keys: [Key]
    package let words: String
    package let group: Group
  }

  package enum Group: String, CaseIterable, Sendable {
    case moving = "Moving"
    case reading = "Reading"
    case finding = "Finding"
    case speaking = "Who speaks"
    case marking = "Marking"
    case looking = "How it looks"
    case program = "The program"
  }

  package private(set) var bindings: [Binding]
  private var commands: [Key: Command] = [:]

  package init(_ bindings: [Binding] = Keymap.standard) {
    self.bindings = bindings
    for binding in bindings {
      for key in binding.keys { commands[key] = binding.command }
    }
  }

  /// What a key does; `nil` for a key without a command.
  func command(for key: Key) -> Command? {
    commands[key]
  }

  /// The first key of a command as it is written in hints; empty where it has none.
  func keyName(of command: Command) -> String {
    bindings.first { $0.command == command }?.keys.first?.name ?? ""
  }

  /// What is said where a command does nothing.
  func refusal(of command: Command) -> String {
    let words = bindings.first { $0.command == command }.map { " (\($0.words))" } ?? ""
    return "\(keyName(of: command)) does nothing here\(words): \(keyName(of: .help)) shows the keys"
  }

  /// The key list as a table in Markdown, one row a command.
  package var markdown: String {
    let rows = bindings.map { binding in
      let keys = binding.keys.map { "`\($0.name == "|" ? "\\|" : $0.name)`" }.joined(separator: " ")
      return "| \(keys) | \(binding.words) |"
    }
    return (["| keys | do |", "|---|---|"] + rows).joined(separator: "\n") + "\n"
  }
}
