import News
import Testing

@testable import Display

/// Articles of 5 MB: what is shown stays right, wherever one is.
@Suite struct LargeArticleTests {
  private static let size = 5_000_000

  private func article(_ text: String, blocks: [Article.Block]? = nil) -> Article {
    Article(title: "", text: text, blocks: blocks ?? [.init(kind: .paragraph, range: 0..<text.utf8.count)])
  }

  private func session(_ article: Article, _ findings: Findings = Findings()) throws -> Session {
    try Session(Size(columns: 80, rows: 24), [(article, findings)])
  }

  private func screen(_ session: Session) -> [String] {
    draw(session.state).rows.map(\.text)
  }

  @Test func oneParagraphIsReadToItsEnd() throws {
    let text = String(repeating: "word after word ", count: LargeArticleTests.size / 16)
    var session = try session(article(text + "and the last words."))
    try session.run("Enter G")
    #expect(screen(session)[21].contains("and the last words."))
    try session.run("resize:120x40 G resize:40x10 g")
    #expect(screen(session)[3].contains("word after word"))
  }

  @Test func oneWordIsCutIntoLines() throws {
    var session = try session(article(String(repeating: "x", count: LargeArticleTests.size)))
    try session.run("Enter G")
    let lines = session.state.reader?.layout.lines ?? []
    #expect(lines.reduce(0) { $0 + $1.range.count } == LargeArticleTests.size)
    try session.run("b 99 k")
    #expect(screen(session)[5].contains("xxxxxxxx"))
  }

  @Test func manyQuotesAndCountriesAreWalkedAndDrawn() throws {
    let unit = "“It is so,” he said in Peru. "
    let count = 20_000
    var findings = Findings(speakers: [Speaker(name: "Ana Flores")])
    for index in 0..<count {
      let start = index * unit.utf8.count
      findings.quotes.append(Quote(kind: .direct, range: start + 3..<start + 12, speaker: 0, certainty: .named))
      findings.countries.append(CountryMention(range: start + 28..<start + 32, code: "PE", form: .name))
    }
    var session = try session(article(String(repeating: unit, count: count)), findings)
    try session.run("Enter 1 9 9 9 9 ]")
    #expect(screen(session)[22].hasPrefix(" [19999/20000] Ana Flores"))
    try session.run(")")
    #expect(screen(session)[22].hasPrefix(" [19999/20000] Peru (PE)"))
    try session.run("/ \"it is so\" Enter")
    #expect(session.state.reader?.matches.count == count)
  }
}
