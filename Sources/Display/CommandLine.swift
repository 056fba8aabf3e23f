/// What can be typed after `:`.
enum CommandLine: Equatable {
  case command(Command)
  case open(path: String)
  case write(path: String)
  case set(Setting)
  case tag(String)
  /// Save what is listed as a search, under this name or its own words.
  case save(name: String)
  /// Show the sources beside the list, or hide them.
  case sources

  enum Setting: Equatable {
    case mouse(Bool)
    case width(Int)
    case highlights(Settings.Highlights)
    case background(Theme.Background)
  }

  /// What was typed wrongly, as a sentence for the last line.
  struct Mistake: Error, Equatable {
    var words: String
  }

  /// For help, in its order.
  static let forms: [(form: String, words: String)] = [
    (":help", "these keys; any command of the key list goes by its name, as :next-quote"),
    (":quit", "quit at once"),
    (":open PATH", "add the articles of a file or folder"),
    (":write FILE", "write this screen to a file, the article in full"),
    (":tag NAME", "set a tag on the article, or take it off"),
    (":save NAME", "save what is listed as a search that stands among the sources"),
    (":sources", "show the sources beside the list, or hide them"),
    (":set mouse", "or nomouse: whether the mouse is heard"),
    (":set width N", "the widest a line of an article may be"),
    (":set highlights all", "or quotes, none: what is marked in an article"),
    (":set background dark", "or light: which colours are legible"),
  ]

  init(_ line: String) throws(Mistake) {
    let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    let name = words.first.map(String.init) ?? ""
    let rest = words.count > 1 ? String(words[1]).trimmed : ""
    switch name {
    case "open": self = .open(path: try CommandLine.given(rest, "give a file or folder, as :open articles"))
    case "write": self = .write(path: try CommandLine.given(rest, "give a file, as :write page.txt"))
    case "tag": self = .tag(try CommandLine.given(rest, "give a tag, as :tag talks"))
    case "set": self = .set(try Setting(CommandLine.given(rest, "give a setting, as :set nomouse")))
    case "save": self = .save(name: rest)
    case "sources": self = .sources
    case "q": self = .command(.quit)
    default:
      guard let command = Command(rawValue: name) else { throw Mistake(words: "no command “\(name)”: ? lists them") }
      self = .command(command)
    }
  }

  private static func given(_ rest: String, _ otherwise: String) throws(Mistake) -> String {
    if rest.isEmpty { throw Mistake(words: otherwise) }
    return rest
  }

  // MARK: Completion

  /// Everything that completes a line, as whole lines in order; paths are not among them.
  static func completions(of line: String) -> [String] {
    let names = ["open ", "write ", "tag ", "save ", "sources", "set "] + Command.allCases.map(\.rawValue)
    let settings = ["set mouse", "set nomouse", "set width ", "set background dark", "set background light"]
    let highlights = Settings.Highlights.allCases.map { "set highlights \($0.rawValue)" }
    return (line.contains(" ") ? settings + highlights : names).filter { $0.hasPrefix(line) }.sorted()
  }

  /// What a line's path begins with, where it has one.
  static func pathToComplete(in line: String) -> (command: String, path: String)? {
    for command in ["open ", "write "] where line.hasPrefix(command) {
      return (command, String(line.dropFirst(command.count)))
    }
    return nil
  }

  /// The longest beginning that all have.
  static func commonPrefix(_ lines: [String]) -> String {
    guard var common = lines.first else { return "" }
    for line in lines.dropFirst() {
      common = String(zip(common, line).prefix { $0 == $1 }.map(\.0))
    }
    return common
  }
}

extension CommandLine.Setting {
  fileprivate init(_ words: String) throws(CommandLine.Mistake) {
    let parts = words.replacing("=", with: " ").split(separator: " ").map(String.init)
    let value = parts.count > 1 ? parts[1] : ""
    switch (parts.first, value) {
    case ("mouse", ""): self = .mouse(true)
    case ("nomouse", ""): self = .mouse(false)
    case ("background", "dark"): self = .background(.dark)
    case ("background", "light"): self = .background(.light)
    case ("width", _):
      guard let width = Int(value), Settings.measures.contains(width) else {
        throw CommandLine.Mistake(words: "give a width from 20 to 200, as :set width 72")
      }
      self = .width(width)
    default:
      guard parts.first == "highlights", let highlights = Settings.Highlights(rawValue: value) else {
        throw CommandLine.Mistake(words: "no setting “\(words)”: mouse, nomouse, width, highlights, background")
      }
      self = .highlights(highlights)
    }
  }
}

extension String {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
