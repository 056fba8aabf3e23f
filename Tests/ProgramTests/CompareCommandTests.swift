import Foundation
import Testing

/// Quotes beside each other, as other programs and people read them.
@Suite final class CompareCommandTests {
  private let folder: String
  private let library: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/pullquote-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    library = folder + "/library.sqlite"
    #expect(try Command(["add", BuiltProgram.articles, "--library", library]).end == .exited(0))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func run(_ arguments: String...) throws -> Command {
    try Command(arguments + ["--library", library])
  }

  private func object(_ arguments: String...) throws -> Any {
    let run = try Command(arguments + ["--json", "--library", library])
    #expect(run.end == .exited(0))
    return try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }

  @Test func laysSpeakersBesideEachOtherInTheOrderOfTheirNames() throws {
    let lines = try run("compare", "belhaddad", "carvalhal").output.split(separator: "\n")
    #expect(lines.first?.contains(/Yassine Belhaddad .*│ +Inês Carvalhal/) == true)
    #expect(lines.dropFirst(3).contains { $0.contains("│") })
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(try Command(["--library", library, "compare", "belhaddad", "carvalhal"]).output.hasPrefix(lines[0]))
  }

  @Test func tellsWhatCountriesSayOfOne() throws {
    let compared = try #require(try object("compare", "--about", "MA", "--by", "country") as? [String: Any])
    #expect(compared["about"] as? String == "MA")
    let columns = try #require(compared["columns"] as? [[String: Any]])
    #expect(columns.compactMap { $0["name"] as? String } == ["MA", "PT"])
    let quotes = columns.compactMap { $0["quotes"] as? [[String: Any]] }.joined()
    #expect(quotes.allSatisfy { ($0["text"] as? String)?.contains("Morocc") == true })
  }

  @Test func saysWhoSaysNothingOfTheCountry() throws {
    let silent = try run("compare", "belhaddad", "--about", "NZ")
    #expect(silent.end == .exited(1))
    #expect(silent.complaints.contains("says nothing of New Zealand: belhaddad"))
    let nobody = try run("compare", "quillfeather", "--about", "NZ")
    #expect(nobody.complaints.contains("nobody is quoted: quillfeather"))
  }

  @Test func tellsWhenAnArticleWasTakenInApartFromWhenItWasPublished() throws {
    let quotes = try #require(try object("quotes", "speaker:carvalhal", "--limit", "1") as? [[String: Any]])
    let taken = try #require(quotes.first?["taken"] as? String)
    #expect(taken != quotes.first?["published"] as? String)
    #expect(try run("quotes", "speaker:carvalhal", "--limit", "1", "--csv").output.contains(",\(taken),"))
    let markdown = try run("compare", "carvalhal", "--markdown").output
    #expect(markdown.contains(" · published 2025-03-12T18:40:00Z · taken in \(taken)"))
  }

  @Test func printsEachStatementOnceWithItsVersions() throws {
    let statements = try #require(try object("quotes", "--versions", "speaker:carvalhal") as? [[String: Any]])
    let shared = try #require(statements.first { $0["articles"] as? Int == 4 })
    let versions = try #require(shared["versions"] as? [[String: Any]])
    #expect(versions.contains { ($0["reprints"] as? [Any])?.isEmpty == false })
    let places = statements.flatMap { $0["versions"] as? [[String: Any]] ?? [] }
      .flatMap { $0["quotes"] as? [[String: Any]] ?? [] }
      .map { "\($0["article"] ?? "") \($0["sentence"] ?? "") \($0["text"] ?? "")" }
    #expect(Set(places).count == places.count)
    let text = try run("quotes", "--versions", "speaker:carvalhal", "--limit", "1")
    #expect(text.output.contains("the fullest"))
    #expect(try run("quotes", "--versions", "--limit", "0", "--json").output == "[]\n")
  }

  @Test func versionsKeepTheirWordsOnANarrowTerminal() throws {
    let arguments = ["quotes", "--versions", "speaker:carvalhal", "shortest", "--library", library]
    let terminal = try PseudoTerminal(arguments, columns: 50)
    #expect(terminal.end() == .exited(0))
    let lines = terminal.output.split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.count <= 50 })
    let text = lines.joined(separator: " ").replacing(/[ ]+/, with: " ")
    #expect(text.contains("“It is the shortest way for clean power to reach homes on both shores.”"))
    #expect(try run("quotes", "--versions", "speaker:carvalhal").output.contains(/_\w[^_\n]*_/))
  }

  /// Words that an article reports in its own have no quotation marks of ours around them, in whatever form.
  @Test(arguments: [["compare"], ["quotes", "--speaker"], ["quotes", "--versions", "--speaker"]])
  func paraphraseWearsNoQuotationMarks(arguments: [String]) throws {
    let words = "Morocco would pay for its half"
    for form in [[], ["--markdown"], ["--csv"]] {
      let output = try Command(arguments + ["belhaddad"] + form + ["--library", library]).output
      let text = output.replacing(/[ \n│]+/, with: " ")
      #expect(text.contains(words), "\(form)")
      #expect(!text.contains("“" + words) && !text.contains("\"" + words), "\(form)")
    }
  }

  @Test(arguments: [
    (["compare", "belhaddad", "nobodyhere"], 1, "nobody is quoted: nobodyhere"),
    (["compare"], 2, "name speakers, or a country"), (["compare", "--about", "atlantis"], 2, "no such country"),
    (["compare", "--about", "ZW"], 1, "nobody is quoted on it: ZW"),
    (["quotes", "--speaker", "nobodyhere"], 1, "nobody is quoted: nobodyhere"),
    (["compare", "berg", "--by", "party"], 2, "party"), (["compare", "--json", "--csv", "berg"], 2, "csv"),
  ])
  func saysWhatCannotBeCompared(arguments: [String], status: Int32, complaint: String) throws {
    let run = try Command(arguments + ["--library", library])
    #expect(run.end == .exited(status))
    #expect(run.complaints.contains(complaint))
    #expect(run.complaints.split(separator: "\n").count == 1)
  }
}
