/// The four forms of an English verb, made by the rules of spelling or given one by one.
struct Inflection {
  var base: String
  var third: String
  var past: String
  var gerund: String

  /// `entry` is a base form ("claim"), one that doubles its last letter ("quip+"), or base, third person, past and
  /// participle ("say/says/said/saying").
  init(of entry: Substring) {
    let forms = entry.split(separator: "/").map(String.init)
    if forms.count == 4 {
      self.init(base: forms[0], third: forms[1], past: forms[2], gerund: forms[3])
    } else if entry.hasSuffix("+") {
      self.init(regular: String(entry.dropLast()), stem: String(entry.dropLast()) + String(entry.dropLast().suffix(1)))
    } else {
      self.init(regular: String(entry), stem: String(entry))
    }
  }

  private init(base: String, third: String, past: String, gerund: String) {
    (self.base, self.third, self.past, self.gerund) = (base, third, past, gerund)
  }

  /// `stem` goes before "-ed" and "-ing".
  private init(regular base: String, stem: String) {
    let vowelBeforeLast = base.dropLast().last.map { "aeiou".contains($0) } ?? false
    if base.hasSuffix("y"), !vowelBeforeLast {
      self.init(base: base, third: base.dropLast() + "ies", past: base.dropLast() + "ied", gerund: base + "ing")
    } else if base.hasSuffix("e") {
      let participle = base.hasSuffix("ee") ? base + "ing" : base.dropLast() + "ing"
      self.init(base: base, third: base + "s", past: base + "d", gerund: participle)
    } else {
      let hisses = ["s", "x", "z", "ch", "sh"].contains { base.hasSuffix($0) }
      self.init(base: base, third: base + (hisses ? "es" : "s"), past: stem + "ed", gerund: stem + "ing")
    }
  }
}
