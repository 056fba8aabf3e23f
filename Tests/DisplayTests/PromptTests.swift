import News
import Testing

@testable import Display

@Suite struct PromptTests {
  private func typed(_ keys: String) throws -> String {
    var session = try Session(Size(columns: 80, rows: 24))
    try session.run(": " + keys)
    return session.state.prompt.map { prompt in
      prompt.editor.textBeforeCursor + "|" + String(prompt.editor.characters[prompt.editor.cursor...])
    } ?? "closed"
  }

  @Test(
    arguments: [
      ("\"open a b\"", "open a b|"),
      ("\"open a b\" ^A", "|open a b"),
      ("\"open a b\" ^A ^E \"c\"", "open a bc|"),
      ("\"open a b\" ^W", "open a |"),
      ("\"open a b\" ^W ^W", "open |"),
      ("\"open a b\" ← ← ^U", "| b"),
      ("\"open a b\" Home → ^K", "o|"),
      ("\"abc\" ← Del", "ab|"),
      ("\"abc\" ← Backspace", "a|c"),
      ("\"a b\" Alt-b ^D", "a |"),
      ("\"ab\" Backspace Backspace", "|"),
      ("\"ab\" Backspace Backspace Backspace", "closed"),
      ("\"ab\" Esc", "closed"),
      ("\"ab\" ^C", "closed"),
      ("\"日本\" ← \"語\"", "日語|本"),
    ])
  func thePromptEditsLikeReadline(keys: String, line: String) throws {
    #expect(try typed(keys) == line)
  }

  @Test func theHistoryGoesUpAndDown() throws {
    var session = try Session(Size(columns: 80, rows: 24))
    try session.run(": \"set mouse\" Enter : \"undo\" Enter : ↑")
    #expect(session.state.prompt?.editor.text == "undo")
    try session.run("↑ ↑")
    #expect(session.state.prompt?.editor.text == "set mouse")
    try session.run("↓ ↓")
    #expect(session.state.prompt?.editor.text == "")
  }

  @Test func pastedTextNeverRunsKeys() throws {
    var session = try Session(Size(columns: 80, rows: 24))
    try session.take(.pasted("qQA:quit\n"))
    #expect(session.asked.isEmpty)
    try session.run(":")
    try session.take(.pasted("write a\nb\u{1B}"))
    #expect(session.state.prompt?.editor.text == "write a b\u{1B}")
    #expect(session.asked.isEmpty)
  }

  @Test func tabCompletesCommandsSettingsAndPaths() throws {
    #expect(try typed("\"undo\" Tab") == "undo|")
    #expect(try typed("\"set b\" Tab") == "set background |")
    #expect(try typed("\"next-q\" Tab") == "next-quote|")
    var session = try Session(Size(columns: 80, rows: 24))
    try session.run(": \"open ar\" Tab")
    #expect(session.asked == [.completePath("ar")])
    try session.take(.pathsCompleted(["articles/", "artful"]))
    #expect(session.state.prompt?.editor.text == "open art")
    #expect(session.state.status?.words == "open articles/  open artful")
  }

  @Test(
    arguments: [
      ("open articles", Effect.open(path: "articles")), ("open  a b ", .open(path: "a b")), ("quit", .quit),
      ("q", .quit), ("suspend", .suspend), ("set nomouse", .useMouse(false)), ("set background=light", .redraw),
    ])
  func commandsAreCarriedOut(line: String, effect: Effect) throws {
    var session = try Session(Size(columns: 80, rows: 24))
    try session.run(": \"\(line)\" Enter")
    #expect(session.asked == [effect])
  }

  @Test(
    arguments: [
      ("frobnicate", "no command “frobnicate”: ? lists them"),
      ("open", "give a file or folder, as :open articles"),
      ("write", "give a file, as :write page.txt"),
      ("set", "give a setting, as :set nomouse"),
      ("set width 3", "give a width from 20 to 200, as :set width 72"),
      ("set colour", "no setting “colour”: mouse, nomouse, width, highlights, background"),
    ])
  func whatIsTypedWronglyIsASentence(line: String, words: String) throws {
    var session = try Session(Size(columns: 80, rows: 24))
    try session.run(": \"\(line)\" Enter")
    #expect(session.state.status == Status(words: words, isFailure: true))
    #expect(session.asked.isEmpty)
  }

  private func footer(_ session: Session) -> String { draw(session.state).rows.dropLast().last?.text ?? "" }

  @Test func aFilterThatCannotBeUnderstoodSaysSoWhileItIsTyped() throws {
    var session = try Session(Size(columns: 80, rows: 24))
    try session.run("/ \"country:\"")
    #expect(footer(session) == " country: takes a country's code or name")
    #expect(session.state.queryProblem?.isUnfinished == true)
    try session.run("\"pt \"")
    #expect(footer(session) == "")
    try session.run("\"speker:x y\"")
    #expect(footer(session).contains("no such field: speker"))
    #expect(session.state.queryProblem?.isUnfinished == false)
    try session.run("Enter")
    #expect(session.state.status?.words.contains("no such field: speker") == true)
  }

  @Test func helpForAQueryLeadsBackToIt() throws {
    var session = try Session(Size(columns: 80, rows: 24))
    try session.run("/ ?")
    #expect(draw(session.state).rows.contains { $0.text.contains("speaker:sarmento") })
    try session.run("q")
    #expect(session.state.prompt?.editor.text == "")
    try session.run("\"why?\" F1 Esc")
    #expect(session.state.prompt?.editor.text == "why?")
    try session.run("Esc : ?")
    #expect(session.state.prompt?.editor.text == "?")
  }

  @Test func aKeyThatDoesNothingHereIsToldInWords() throws {
    let news = NewsFixture.article("article: One\n\nNo link and no quote.")
    var session = try Session(Size(columns: 120, rows: 24), [news])
    try session.run("S v")
    let words = "v does nothing here (versions of this quote in all articles): ? shows the keys"
    #expect(session.state.status?.words == words)
    try session.run("q Enter O")
    #expect(session.state.status?.words == "the article has no links")
    #expect(session.state.screens.isEmpty)
  }

  @Test func writingTakesTheWholeArticle() throws {
    let lines = (1...90).map { "Paragraph \($0)." }.joined(separator: "\n\n")
    var session = try Session(Size(columns: 60, rows: 12), [NewsFixture.article("article: Long\n\n" + lines)])
    try session.run("Enter : \"write out.txt\" Enter")
    guard case .write(let path, let text) = session.asked.first else {
      Issue.record("nothing was written")
      return
    }
    #expect(path == "out.txt")
    #expect(text.contains("Paragraph 1.") && text.contains("Paragraph 90."))
  }

  @Test func tabCompletesAnyWordOfTheArticlesSpeakersAndThenGoesThroughThem() throws {
    var session = try Session(
      Size(columns: 80, rows: 24),
      [
        NewsFixture.article(
          """
          article: Talks
          speaker: Levi Harel | IL |
          speaker: Kemal Ayd\u{131}n | TR |
          speaker: Kemal Holm | DK |

          “{0" Let us talk,}” {@ Harel} said. “{1" We shall,}” {@ Ayd\u{131}n} said. “{2" So be it,}” {@ Holm} said.
          """)
      ])
    try session.run("Enter ] E")
    var seen: [String?] = [session.state.prompt?.editor.text]
    for keys in ["Tab", "Tab", "Tab", "^U \"kem\" Tab", "Tab", "Tab", "BackTab", "^U \"holm\" Tab", "Tab"] {
      try session.run(keys)
      seen.append(session.state.prompt?.editor.text)
    }
    #expect(
      seen == [
        "Levi Harel", "Kemal Ayd\u{131}n", "Kemal Holm", "Levi Harel", "Kemal Ayd\u{131}n", "Kemal Holm",
        "Kemal Ayd\u{131}n", "Kemal Holm", "Kemal Holm", "Kemal Holm",
      ])
    try session.run("^U \"zz\" Tab")
    #expect(footer(session) == " nothing completes this")
  }
}
