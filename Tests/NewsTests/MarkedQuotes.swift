@testable import News

/// An article whose quotes are marked in its text: `{Ida Berg"words}` for a direct quote of Ida Berg, `…` in the
/// mark's place for a fragment, `~` for reported words.
func marked(_ text: String, source: String? = nil, published: Timestamp? = nil, link: String? = nil) -> (
  article: Article, findings: Findings
) {
  var plain = ""
  var findings = Findings()
  for part in text.split(separator: "{", omittingEmptySubsequences: false) {
    let halves = part.split(separator: "}", omittingEmptySubsequences: false)
    if halves.count == 2 { findings.addMarked(halves[0], to: &plain) }
    plain += halves[halves.count - 1]
  }
  var blocks: [Article.Block] = []
  var start = 0
  for paragraph in plain.split(separator: "\n\n", omittingEmptySubsequences: false) {
    blocks.append(.init(kind: .paragraph, range: start..<start + paragraph.utf8.count))
    start += paragraph.utf8.count + 2
  }
  let article = Article(
    title: "", source: source, published: published, link: link, text: plain, blocks: blocks)
  return (article, findings)
}

extension Findings {
  fileprivate mutating func addMarked(_ mark: Substring, to plain: inout String) {
    let kinds: [Character: Quote.Kind] = ["\"": .direct, "…": .mixed, "~": .indirect]
    guard let place = mark.firstIndex(where: { kinds[$0] != nil }), let kind = kinds[mark[place]] else { return }
    let name = String(mark[..<place])
    let words = mark[mark.index(after: place)...]
    let speaker = speakers.firstIndex { $0.name == name } ?? speakers.count
    if speaker == speakers.count { speakers.append(Speaker(name: name)) }
    speakers[speaker].quotes += 1
    let start = plain.utf8.count
    plain += words
    quotes.append(Quote(kind: kind, range: start..<start + words.utf8.count, speaker: speaker, certainty: .named))
  }
}
