import Foundation
import Testing

/// The reader on the sample articles, in a real terminal.
@Suite(.serialized) struct ReaderTests {
  private func open(columns: Int = 120, rows: Int = 40, _ arguments: String = "articles") throws -> TmuxScreen {
    let screen = try TmuxScreen(columns: columns, rows: rows)
    try screen.run("cd '\(BuiltProgram.package)' && clear && '\(BuiltProgram.path)' \(arguments)")
    #expect(screen.waits { $0.contains("▸") && $0.contains("unread") })
    return screen
  }

  @Test func showsListAndArticleAndGivesTheScreenBack() throws {
    let screen = try open()
    #expect(screen.waits { $0.contains("▸● Lisbon, Rabat put the cable") && $0.contains("articles 14 · unread 14") })
    #expect(try screen.modes() == "1 1 0")
    try screen.press("j")
    #expect(screen.waits { $0.contains("▸● Power cable to Morocco") })
    try screen.press("Enter", "]")
    #expect(screen.waits { $0.contains("unread 13") && $0.contains("[1/") })
    try screen.press("Q")
    #expect(screen.waits { $0.contains("ready:") && !$0.contains("Pullquote") })
    #expect(try screen.modes() == "0 0 1")
  }

  @Test func findsInTheListAndInAnArticle() throws {
    let screen = try open()
    try screen.press("/", "v", "i", "s", "a", "Space", "r", "o", "w")
    #expect(screen.waits { $0.contains("Brasília") && !$0.contains("Lisbon, Rabat put") })
    try screen.press("Enter", "Enter", "/", "b", "e", "a", "c", "h", "Enter")
    #expect(screen.waits { $0.contains("They are welcome to the beach") })
    try screen.press("Q")
    #expect(screen.waits { $0.contains("ready:") })
  }

  @Test func followsTheSizeOfTheTerminal() throws {
    let screen = try open()
    #expect(screen.waits { $0.contains("┃") })
    try screen.resize(columns: 60, rows: 20)
    #expect(screen.waits { !$0.contains("┃") && $0.contains("▸● Lisbon") })
    try screen.resize(columns: 12, rows: 3)
    #expect(screen.waits { !$0.contains("Lisbon") })
    try screen.resize(columns: 120, rows: 40)
    #expect(screen.waits { $0.contains("┃") && $0.contains("▸● Lisbon") })
    try screen.press("q")
    #expect(screen.waits { $0.contains("ready:") })
  }

  @Test func readsTheLibraryAndKeepsWhatWasRead() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/pullquote-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let library = "\(folder)/library.sqlite"
    _ = try Command(["add", BuiltProgram.articles, "--library", library])
    for (unread, left) in [(14, 13), (13, 13)] {
      let screen = try open("--library '\(library)'")
      #expect(screen.waits { $0.contains("all 14 · unread \(unread)") })
      try screen.press("Enter")
      #expect(screen.waits { $0.contains("unread \(left)") })
      try screen.press("Q")
      #expect(screen.waits { $0.contains("ready:") })
    }
    #expect(try Command(["list", "is:read", "--library", library]).output.contains("Lisbon, Rabat put the cable"))
  }

  @Test func speakersStandBesideEachOtherForTheArticleOrForWhatWasLookedFor() throws {
    let screen = try open()
    try screen.press("V")
    #expect(screen.waits { $0.contains("of 1 article") })
    try screen.press("q", "/", "c", "a", "b", "l", "e", "Enter", "V")
    #expect(screen.waits { $0.contains("of “cable”") })
    try screen.press("Q")
    #expect(screen.waits { $0.contains("ready:") })
  }

  @Test func showsWhatAnotherProgramDoesToTheLibrary() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/pullquote-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let library = "\(folder)/library.sqlite"
    _ = try Command(["add", BuiltProgram.articles + "/visa-row.txt", "--library", library])
    let screen = try open("--library '\(library)'")
    #expect(screen.waits { $0.contains("all 1 · unread 1") })
    _ = try Command(["mark", "read", "1", "--library", library])
    #expect(screen.waits { $0.contains("all 1 · unread 0") })
    _ = try Command(["add", BuiltProgram.articles, "--library", library])
    #expect(screen.waits { $0.contains("all 14 · unread 13") })
    try screen.press("q")
    #expect(screen.waits { $0.contains("ready:") })
  }

  @Test func followsASavedSearchAndCountsWhoSpeaksInIt() throws {
    let screen = try open()
    try screen.press("/", "m", "o", "r", "o", "c", "c", "o", "Enter", ":", "s", "a", "v", "e", "Enter", "h")
    #expect(screen.waits { $0.contains("/morocco") && $0.contains("articles  ") })
    try screen.press("q", "S")
    #expect(screen.waits { $0.contains("speakers · “morocco”") && $0.contains("Yassine Belhaddad") })
    try screen.press("Enter")
    #expect(screen.waits { $0.contains("Side by side · 1 speaker") && $0.contains("Yassine Belhaddad") })
    try screen.press("Q")
    #expect(screen.waits { $0.contains("ready:") })
  }

  @Test func setsASpeakerForGood() throws {
    let home = FileManager.default.temporaryDirectory.path + "/pullquote-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: home) }
    for certainty in ["←Belhad", "✓Lind"] {
      let screen = try open("--library '\(home)/l.sqlite' articles/lisbon-talks-atlantic-wire.txt")
      try screen.press("Enter", "]", "]", "]")
      #expect(screen.waits { $0.contains(certainty) })
      try screen.press("E", "C-u", "L", "i", "n", "d", "Enter")
      #expect(screen.waits { $0.contains("✓Lind") })
      try screen.press("Q")
      #expect(screen.waits { $0.contains("ready:") })
    }
    let quotes = try Command(["quotes", "speaker:lind", "--library", "\(home)/l.sqlite", "--json"])
    #expect(quotes.output.contains("\"certainty\":\"confirmed\""))
  }

  @Test func stopsAndComesBack() throws {
    let screen = try open()
    try screen.press("C-z")
    #expect(screen.waits { $0.contains("Stopped") && !$0.contains("unread") })
    #expect(try screen.modes() == "0 0 1")
    try screen.run("stty -a | grep -c ' icanon' | sed 's/^/canonical: /'; fg")
    #expect(screen.waits { _ in (try? screen.modes()) == "1 1 0" })
    #expect(screen.waits { $0.contains("unread 14") })
    try screen.press("q")
    #expect(screen.waits { $0.contains("canonical: 1") && $0.contains("ready:") })
  }

  @Test func namesABrokenFileAndShowsTheOthers() throws {
    let screen = try open("articles/visa-row.txt /nonexistent/file")
    #expect(screen.waits { $0.contains("Brasília") && $0.contains("/nonexistent/file") })
    try screen.press("q")
    #expect(screen.waits { $0.contains("ready:") })
  }
}
