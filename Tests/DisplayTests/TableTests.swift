import News
import Testing

@testable import Display

/// Tables: keys, dates, words looked for, colours.
@Suite struct TableTests {
  @Test func everyKeyHasOneCommandAndEveryCommandAKey() {
    let keys = Keymap.standard.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    #expect(
      Keymap.standard.map(\.command).sorted { $0.rawValue < $1.rawValue }
        == Command.allCases.sorted { $0.rawValue < $1.rawValue })
    for key in keys { #expect(Key(name: key.name) == key) }
  }

  @Test func everyCommandIsKnownToSomeScreen() {
    let known = Browse.commands.union(Listing.commands).union(SideBySide.commands)
      .union(State.generalCommands)
    #expect(Set(Command.allCases) == known)
  }

  @Test func theKeyListHasARowForEveryCommand() {
    let lines = Keymap().markdown.split(separator: "\n")
    #expect(lines.count == Command.allCases.count + 2)
    #expect(lines.contains("| `]` `.` | next quote |"))
  }

  @Test(
    arguments: [
      (0, "1 Jan 1970 00:00"), (951_782_400, "29 Feb 2000 00:00"), (1_666_879_320, "27 Oct 14:02"),
      (1_672_531_199, "31 Dec 23:59"), (1_672_531_200, "1 Jan 2023 00:00"), (-1, "31 Dec 1969 23:59"),
      (-2_203_891_200, "1 Mar 1900 00:00"), (4_107_542_399, "28 Feb 2100 23:59"),
    ])
  func timesAreToldInWords(seconds: Int64, words: String) {
    #expect(DateWords.words(for: Timestamp(seconds: seconds, hasTime: true), Session.settings) == words)
  }

  @Test func daysStayDaysAndTimesAreLocal() {
    var settings = Session.settings
    settings.minutesFromUTC = -300
    let midnight: Int64 = 1_666_828_800
    #expect(DateWords.words(for: Timestamp(seconds: midnight, hasTime: false), settings) == "27 Oct")
    #expect(DateWords.words(for: Timestamp(seconds: midnight, hasTime: true), settings) == "26 Oct 19:00")
    #expect(DateWords.words(for: nil, settings) == "undated")
    #expect(!DateWords.words(for: Timestamp(seconds: .min, hasTime: true), settings).isEmpty)
    #expect(!DateWords.words(for: Timestamp(seconds: .max, hasTime: true), settings).isEmpty)
  }

  @Test(
    arguments: [
      ("peace", "Peace, PEACE and péace", ["Peace", "PEACE", "péace"]),
      ("péace", "peace pe\u{301}ace", ["peace", "pe\u{301}ace"]),
      ("turkey's", "Turkey’s and Turkey's", ["Turkey’s", "Turkey's"]),
      ("\"so\"", "he said “so”", ["“so”"]),
      ("defence minister", "defence\nminister, defence  minister", ["defence\nminister", "defence  minister"]),
      ("łódź", "Lodz and ŁÓDŹ", ["Lodz", "ŁÓDŹ"]),
      ("co-op", "co‑op", ["co‑op"]),
      ("aa", "aaaaa", ["aa", "aa"]),
      ("日本", "新日本語", ["日本"]),
      ("zerowidth", "zero\u{200B}width", ["zero\u{200B}width"]),
      ("  ", "two  spaces", []),
      ("", "text", []),
      ("end ", "the end", ["end"]),
      ("ende", "end", []),
    ])
  func wordsAreFoundWhateverTheirCaseAndAccents(words: String, text: String, found: [String]) {
    let bytes = Array(text.utf8)
    #expect(Occurrences.of(words, in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) } == found)
  }
}
