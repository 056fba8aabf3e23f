import Foundation
import Testing

/// However the reader ends, the terminal is as it was found.
@Suite(.serialized) struct EndingTests {
  /// Opens the sample articles and waits until the reader has drawn.
  private func open(_ terminal: PseudoTerminal) {
    #expect(terminal.waits(for: "Pullquote"))
    #expect(terminal.waits(for: "\u{1B}[?2004h"))
  }

  /// The screen that was there before, the cursor, the pasting and clicking as before, and the same modes.
  private func expectGivenBack(_ terminal: PseudoTerminal, _ modes: [tcflag_t]) {
    let modesSet = [("?1049h", "?1049l"), ("?25l", "?25h"), ("?2004h", "?2004l")]
    for (on, off) in modesSet {
      #expect(isLast("\u{1B}[" + off, against: "\u{1B}[" + on, in: terminal.output), "\(off) is missing at the end")
    }
    #expect(terminal.modes == modes)
  }

  /// Whether `last` stands in the output, and `other` not after it.
  private func isLast(_ last: String, against other: String, in output: String) -> Bool {
    guard let end = output.range(of: last, options: .backwards)?.upperBound else { return false }
    return output.range(of: other, range: end..<output.endIndex) == nil
  }

  @Test(arguments: ["q", "Q", "\u{03}"])
  func givesTheTerminalBackAfterKey(key: String) throws {
    let terminal = try PseudoTerminal([BuiltProgram.articles])
    let modes = terminal.modesBefore
    open(terminal)
    terminal.type(key)
    #expect(terminal.end() == .exited(0))
    expectGivenBack(terminal, modes)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func givesTheTerminalBackAfterSignal(signal: Int32) throws {
    let terminal = try PseudoTerminal([BuiltProgram.articles])
    let modes = terminal.modesBefore
    open(terminal)
    terminal.send(signal)
    #expect(terminal.end() == .killed(by: signal))
    expectGivenBack(terminal, modes)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE])
  func givesTheTerminalBackAndSaysSoAfterFault(signal: Int32) throws {
    let terminal = try PseudoTerminal([BuiltProgram.articles])
    let modes = terminal.modesBefore
    open(terminal)
    terminal.send(signal)
    #expect(terminal.end() == .killed(by: signal))
    expectGivenBack(terminal, modes)
    let last = terminal.output.range(of: "\u{1B}[?1049l").map { String(terminal.output[$0.upperBound...]) } ?? ""
    #expect(last.contains("pullquote: crashed by a fault of its own: signal \(signal)"))
  }

  @Test func endsWhenTheTerminalIsClosed() throws {
    let terminal = try PseudoTerminal([BuiltProgram.articles])
    open(terminal)
    #expect(terminal.hangUp() == .killed(by: SIGHUP))
  }

  @Test func takesTheTerminalAgainAfterAStop() throws {
    let terminal = try PseudoTerminal([BuiltProgram.articles])
    let modes = terminal.modesBefore
    open(terminal)
    let own = terminal.modes
    terminal.forgetOutput()
    terminal.send(SIGSTOP)
    terminal.send(SIGCONT)
    #expect(terminal.waits(for: "Pullquote"))
    #expect(terminal.modes == own)
    terminal.type("q")
    #expect(terminal.end() == .exited(0))
    expectGivenBack(terminal, modes)
  }

  @Test func survivesAStormOfSizes() throws {
    let terminal = try PseudoTerminal([BuiltProgram.articles])
    open(terminal)
    for round in 0..<200 {
      let size = [(1, 1), (300, 100), (2, 40), (20, 5), (7, 3), (120, 1)][round % 6]
      terminal.resize(columns: size.0, rows: size.1)
      if round % 7 == 0 { terminal.type("j") }
    }
    terminal.forgetOutput()
    terminal.resize(columns: 100, rows: 30)
    #expect(terminal.waits(for: "Pullquote"))
    terminal.type("q")
    #expect(terminal.end() == .exited(0))
  }

  @Test func readsKeysFromTheTerminalWhileAnArticleComesThroughAPipe() throws {
    let terminal = try PseudoTerminal(["-"], input: BuiltProgram.articles + "/visa-row.txt")
    open(terminal)
    terminal.type("q")
    #expect(terminal.end() == .exited(0))
  }

  @Test(arguments: ["xterm-kitty-unknown", "vt100", "linux", "screen", "tmux-256color", "xterm-direct"])
  func drawsOnOtherTerminals(term: String) throws {
    let terminal = try PseudoTerminal([BuiltProgram.articles], environment: ["TERM": term])
    #expect(terminal.waits(for: "Pullquote"))
    terminal.type("q")
    #expect(terminal.end() == .exited(0))
  }

  @Test func printsTheListWhereTheTerminalHasNoCursor() throws {
    let terminal = try PseudoTerminal([BuiltProgram.articles], environment: ["TERM": "dumb"])
    #expect(terminal.end() == .exited(0))
    #expect(terminal.output.contains("pullquote: no terminal to draw on"))
    #expect(!terminal.output.contains("\u{1B}"))
  }

  @Test func neverRunsPastedTextAsKeys() throws {
    let terminal = try PseudoTerminal([BuiltProgram.articles])
    open(terminal)
    terminal.type("\u{1B}[200~Q:quit\rqqQ\u{03}\u{1B}[201~")
    #expect(terminal.waits(for: "pasted text"))
    terminal.type("\u{1B}[99;5Q\u{1B}]11;rgb:0000/qQqQ\u{07}\u{1B}[<65;3;4Q")
    terminal.type("?")
    #expect(terminal.waits(for: "Help"))
    terminal.type("Q")
    #expect(terminal.end() == .exited(0))
  }
}
