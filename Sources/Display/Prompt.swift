import News

/// A question in the last line; it gets the keys first.
struct Prompt: Equatable, Sendable {
  /// What is asked, and how things stood before, for `Esc`.
  enum Kind: Equatable, Sendable {
    /// Articles for the list.
    case filter(former: Browse.Choice)
    /// Words in the article, from a byte of its text on.
    case find(origin: Int)
    /// Words in the rows of a listing.
    case narrow(former: String)
    case command
    /// The name of a speaker whose column is to be added; the names are those that are quoted there.
    case addSpeaker(names: [String])
    /// Who speaks in a quote; the names are those that the article has.
    case correct(Correction, names: [String])
  }

  /// Where words are looked for; `Tab` goes from one to the next.
  enum Reach: CaseIterable, Equatable, Sendable {
    /// Among what is listed, or in the article.
    case here
    case library
    /// In the quotes of the library.
    case quotes
  }

  var kind: Kind
  var reach = Reach.here
  var editor: LineEditor
  /// Names that `Tab` goes through, as long as nothing is typed.
  var completion: Completion?
  /// The line of the history that is shown, counted back from the newest; `nil` for one's own.
  var recalled: Int?

  init(_ kind: Kind, text: String = "") {
    self.kind = kind
    editor = LineEditor(text)
  }

  var sign: String {
    switch kind {
    case .command: ":"
    case .addSpeaker: "speaker: "
    case .correct: "who speaks: "
    case .filter, .find, .narrow: reach.sign
    }
  }

  /// Asks who speaks in a quote; the name beside it stands there, so that `Enter` confirms it.
  static func correcting(_ quote: QuoteRow, names: [String]) -> Prompt {
    let correction = Correction(article: quote.place.article, range: quote.range, words: quote.words, verdict: nil)
    return Prompt(.correct(correction, names: names.sorted()), text: quote.speaker ?? "")
  }

  /// Goes on to where words are looked for next.
  mutating func widen() {
    let all = Reach.allCases
    reach = all[((all.firstIndex(of: reach) ?? 0) + 1) % all.count]
  }

  /// What may be answered, where that does not go without saying.
  var hint: String? {
    switch kind {
    case .correct: "Enter confirms this name · empty: nobody · ?: as found · Tab completes"
    case .addSpeaker: "a name or a part of it · ?: nobody named · Tab completes"
    case .filter, .find, .narrow, .command: nil
    }
  }

  /// Lines that were entered are kept apart for commands and for words looked for.
  struct History: Equatable, Sendable {
    private var commands: [String] = []
    private var words: [String] = []
    private static let maximum = 100

    func lines(for kind: Kind) -> [String] {
      switch kind {
      case .command: commands
      case .correct: []
      case .filter, .find, .narrow, .addSpeaker: words
      }
    }

    mutating func add(_ line: String, for kind: Kind) {
      guard !line.isEmpty else { return }
      if case .correct = kind { return }
      let lines = (lines(for: kind).filter { $0 != line } + [line]).suffix(History.maximum)
      if case .command = kind { commands = Array(lines) } else { words = Array(lines) }
    }
  }

  /// Shows an older line of the history, or with `step` -1 a newer one; past the newest, an empty line.
  mutating func recall(_ step: Int, from lines: [String]) {
    let place = (recalled ?? -1) + step
    guard place < lines.count else { return }
    recalled = place < 0 ? nil : place
    editor = LineEditor(place < 0 ? "" : lines[lines.count - 1 - place])
  }
}

extension Prompt.Reach {
  fileprivate var sign: String {
    switch self {
    case .here: "/"
    case .library: "library/"
    case .quotes: "quotes/"
    }
  }
}
