import Foundation
import Testing

/// What the reader does outside of its screen: clipboard, clippings, files, browser.
@Suite(.serialized) final class EffectTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try """
    ---
    title: Mayor opens the ferry
    link: https://gazette.example/a?b=1&c=$(touch%20it);'"%s
    ---

    “The river is ours again,” Mayor Ilse Brandt said on Monday.
    """.write(to: folder.appendingPathComponent("ferry.txt"), atomically: false, encoding: .utf8)
  }

  deinit {
    // What is left in the folder for temporary files does no harm.
    try? FileManager.default.removeItem(at: folder)
  }

  /// The reader on the one article, with its first quote under the cursor.
  private func open(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    let home = ["HOME": folder.path, "XDG_DATA_HOME": folder.path + "/data"]
    let terminal = try PseudoTerminal(
      [folder.appendingPathComponent("ferry.txt").path], environment: home.merging(environment) { $1 })
    #expect(terminal.waits(for: "The river is ours"))
    terminal.type("\r]")
    #expect(terminal.waits(for: "[1/1]"))
    return terminal
  }

  private func quit(_ terminal: PseudoTerminal) {
    terminal.type("Q")
    #expect(terminal.end() == .exited(0))
  }

  /// The text of the first OSC 52 sequence in an output.
  private func copied(in output: String) -> String? {
    guard let start = output.range(of: "\u{1B}]52;c;")?.upperBound,
      let end = output.range(of: "\u{07}", range: start..<output.endIndex)?.lowerBound
    else { return nil }
    return Data(base64Encoded: String(output[start..<end])).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func copiesTheQuoteIntoTheTerminalsClipboard() throws {
    let terminal = try open()
    terminal.type("y")
    #expect(terminal.waits(for: "\u{07}"))
    #expect(copied(in: terminal.output)?.hasPrefix("“The river is ours again") == true)
    quit(terminal)
  }

  @Test func wrapsTheClipboardForTmux() throws {
    let terminal = try open(["TMUX": "/nonexistent,1,0"])
    terminal.type("y")
    #expect(terminal.waits(for: "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;"))
    quit(terminal)
  }

  @Test func appendsClippings() throws {
    let terminal = try open()
    terminal.type("w")
    #expect(terminal.waits(for: "clippings.md"))
    terminal.type("w")
    quit(terminal)
    let clippings = try String(contentsOfFile: folder.path + "/data/pullquote/clippings.md", encoding: .utf8)
    #expect(clippings.components(separatedBy: "The river is ours again").count > 2)
  }

  @Test func writesTheScreenButOverNoFile() throws {
    let terminal = try open()
    terminal.type(":write ~/page.txt\r")
    #expect(terminal.waits(for: "written: "))
    terminal.type(":write ~/ferry.txt\r")
    #expect(terminal.waits(for: "there is a file already"))
    quit(terminal)
    #expect(try String(contentsOfFile: folder.path + "/page.txt", encoding: .utf8).contains("The river is ours again"))
    #expect(try String(contentsOfFile: folder.path + "/ferry.txt", encoding: .utf8).hasPrefix("---"))
  }

  @Test func handsTheAddressToTheBrowserAsOneArgument() throws {
    let browser = folder.appendingPathComponent("browser").path
    try
      "#!/bin/sh\nprintf '%s\\n' $# \"$1\" > '\(folder.path)/seen.new'\nmv '\(folder.path)/seen.new' '\(folder.path)/seen'\n"
      .write(toFile: browser, atomically: false, encoding: .utf8)
    chmod(browser, 0o700)
    let terminal = try open(["BROWSER": browser])
    terminal.type("o")
    #expect(terminal.waits(for: "handed to the browser"))
    quit(terminal)
    let deadline = ContinuousClock.now + Child.patience
    while access(folder.path + "/seen", R_OK) != 0, ContinuousClock.now < deadline { usleep(5000) }
    #expect(
      try String(contentsOfFile: folder.path + "/seen", encoding: .utf8)
        == "1\nhttps://gazette.example/a?b=1&c=$(touch%20it);'\"%s\n")
  }
}
