import News
import Testing

@testable import pullquote

@Suite struct JSONTests {
  @Test(arguments: [
    ("plain", "\"plain\""),
    ("a \"b\" \\ c\n\t", #""a \"b\" \\ c\n\t""#),
    ("\u{1B}[2J\u{9B}31m\u{7F}", #""\u001b[2J\u009b31m\u007f""#),
    ("\u{202E}abc\u{2066}\u{2028}\u{FEFF}\u{61C}", #""\u202eabc\u2066\u2028\ufeff\u061c""#),
    ("\u{E0041}", #""\udb40\udc41""#),
    ("Zoë “said” 😀", "\"Zoë “said” 😀\""),
  ])
  func escapesWhatATerminalWouldObey(text: String, expected: String) {
    var json = JSONWriter()
    json.string(text)
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }

  @Test func putsCommasBetweenValuesOnly() {
    var json = JSONWriter()
    json.object { json in
      json.key("a")
      json.array([1, 2]) { $0.number($1) }
      json.key("b")
      json.null()
    }
    json.newline()
    json.object { _ in }
    #expect(String(decoding: json.bytes, as: UTF8.self) == "{\"a\":[1,2],\"b\":null}\n{}")
  }

  @Test func countsCodePointsBeforeEveryByte() {
    let text = String(repeating: "aé“😀\u{301}", count: 50)
    let points = CodePoints(of: Array(text.utf8))
    var count = 0
    var byte = 0
    for scalar in text.unicodeScalars {
      #expect(points.count(before: byte) == count)
      byte += String(scalar).utf8.count
      count += 1
    }
    #expect(points.count(before: byte) == count)
  }

  @Test func countsFromTheTextAndLeavesTheHeadlineOut() {
    let record = ArticleRecord(id: .text("x"), title: "Überschrift", text: "é said")
    let article = record.article
    let start = article.text.utf8.count - record.text.utf8.count
    let findings = Findings(
      quotes: [
        Quote(kind: .direct, range: 0..<3, speaker: 0),
        Quote(
          kind: .direct, range: start..<start + 2, speaker: 1, speakerRange: 0..<3, cueRange: start + 3..<start + 7),
      ],
      speakers: [Speaker(name: "A", quotes: 1), Speaker(name: "B", quotes: 1)])
    var json = JSONWriter()
    json.object { FindingsJSON(findings, of: article, from: start).write(to: &$0) }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"quotes":[{"start":0,"end":1,"kind":"direct","text":"é","speaker":"B","speakerSpan":null,"#
        + #""cueSpan":[2,6],"via":null,"country":null,"rule":"none"}],"#
        + #""speakers":[{"name":"B","role":null,"country":null,"quotes":1}],"countries":[]}"#)
  }
}
