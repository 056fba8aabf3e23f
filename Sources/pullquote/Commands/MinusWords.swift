import ArgumentParser

/// Words of a query that begin with a minus, as `-strike`, which elsewhere on a command line begins an option.
enum MinusWords {
  /// Hides a minus from the parser: no argument holds a zero byte.
  private static let cover = "\0"

  /// The arguments of a command that takes a query, with its words covered. What begins with two minuses is an option,
  /// as `-h` is; all after `--` are words already.
  static func cover(_ arguments: [String]) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    let covered = arguments[..<end].enumerated().map { place, word in
      let isNumber = place > 0 && arguments[place - 1] == "--limit"
      return isWord(word) && !isNumber ? cover + word : word
    }
    return covered + arguments[end...]
  }

  private static func isWord(_ word: String) -> Bool {
    word.count > 1 && word.hasPrefix("-") && !word.hasPrefix("--") && word != "-h"
  }

  /// The words as they were typed.
  static func uncover(_ text: String) -> String {
    text.replacing(cover, with: "")
  }
}
