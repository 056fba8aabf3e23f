/// The letters of one word, folded, and what they become when its inflection and spelling are taken off.
///
/// Nothing more is asked of it than that the forms of a word meet and different words mostly do not: "taking" and
/// "take" become "tak", "labour" and "labor" "labor". After the first steps of M. F. Porter, "An algorithm for suffix
/// stripping" (1980).
struct WordForm {
  private(set) var letters: [UInt8] = []

  /// No word.
  init() {}

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    take(bytes, range)
  }

  /// Takes the letters at a range of UTF-8 bytes, without case, accents and points, in the place of those before.
  mutating func take(_ bytes: [UInt8], _ range: Range<Int>) {
    letters.removeAll(keepingCapacity: true)
    add(bytes, range)
  }

  /// Takes the letters at a range behind those before.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    letters.reserveCapacity(letters.count + range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      let length = ByteClass.length(of: bytes[position], position, range.upperBound)
      let folded = length > 2 ? 0 : Folding.letter(bytes[position], length == 2 ? bytes[position + 1] : 0)
      if folded == 0 {
        letters += bytes[position..<position + length]
      } else if folded != UInt8(ascii: ".") && folded != UInt8(ascii: ",") {
        letters.append(folded)
      }
      position += length
    }
  }

  init(_ word: some StringProtocol) {
    let bytes = Array(word.utf8)
    self.init(bytes, 0..<bytes.count)
  }

  /// The hash that a `TokenReader` gives a word of these letters.
  var hash: UInt64 {
    letters.reduce(Lexicon.emptyHash) { Lexicon.step($0, $1) }
  }

  /// Tells "US" from "us".
  mutating func markCapitals() {
    letters.append(WordForm.capitals)
  }

  static let capitals = UInt8(ascii: ".")

  /// Takes off the inflection, then what British and American spelling do not share. Words of up to three letters
  /// stay as they are.
  mutating func strip() {
    guard letters.count > 3 else { return }
    if ends("ly") && letters.count > 6 { letters.removeLast(2) }
    stripPlural()
    stripTense()
    stripNoun()
    guard letters.count > 3 else { return }
    if letters.last == UInt8(ascii: "e") { letters.removeLast() }
    if ends("tr") || ends("br") { letters.insert(UInt8(ascii: "e"), at: letters.count - 1) }
    if let last = letters.last, last == letters[letters.count - 2] { letters.removeLast() }
    if ends("y") { letters[letters.count - 1] = UInt8(ascii: "i") }
    if ends("ogu") { letters.removeLast() }
    if ends("dgement") { letters.remove(at: letters.count - 5) }
    joinSpellings()
  }

  private mutating func stripPlural() {
    if ends("ies") && letters.count > 4 {
      letters.removeLast(3)
      letters.append(UInt8(ascii: "y"))
    } else if ends("sses") || ends("shes") || ends("ches") || ends("xes") || ends("zes") {
      letters.removeLast(2)
    } else if ends("s") && !ends("ss") && !ends("us") && !ends("is") {
      letters.removeLast()
    }
  }

  private mutating func stripTense() {
    if ends("eed") {
      letters.removeLast()
    } else if ends("ied") && letters.count > 4 {
      letters.removeLast(3)
      letters.append(UInt8(ascii: "y"))
    } else if ends("ed") && letters.count > 4 && hasVowel(before: 2) {
      letters.removeLast(2)
    } else if ends("ing") && letters.count > 5 && hasVowel(before: 3) {
      letters.removeLast(3)
    }
  }

  /// "protection" to "protect".
  private mutating func stripNoun() {
    if letters.count > 7 && (ends("tion") || ends("sion")) { letters.removeLast(3) }
  }

  /// Has both spellings of "neighbourhood", "realize", "defenceless" and "traveller" look the same.
  private mutating func joinSpellings() {
    var end = 0
    for place in letters.indices {
      guard let letter = joined(place) else { continue }
      letters[end] = letter
      end += 1
    }
    letters.removeLast(letters.count - end)
  }

  /// What the spellings share in the place of a letter; `nil` for one that only some of them have.
  private func joined(_ place: Int) -> UInt8? {
    let letter = letters[place]
    guard place > 0 else { return letter }
    let before = letters[place - 1]
    let after = place + 1 < letters.count ? letters[place + 1] : 0
    switch letter {
    case UInt8(ascii: "z") where before == UInt8(ascii: "i") || before == UInt8(ascii: "y"): return UInt8(ascii: "s")
    case UInt8(ascii: "c") where before == UInt8(ascii: "n") && (after == 0 || after == UInt8(ascii: "e")):
      return UInt8(ascii: "s")
    case UInt8(ascii: "l") where before == letter: return nil
    case UInt8(ascii: "u") where before == UInt8(ascii: "o") && after == UInt8(ascii: "r"):
      return place > 3 || place > 1 && place + 2 == letters.count ? nil : letter
    default: return letter
    }
  }

  /// Compares from the end, where most words differ.
  @inline(__always)
  private func ends(_ suffix: StaticString) -> Bool {
    let start = letters.count - suffix.utf8CodeUnitCount
    guard start >= 0 else { return false }
    return suffix.withUTF8Buffer { suffix in
      suffix.indices.reversed().allSatisfy { letters[start + $0] == suffix[$0] }
    }
  }

  private func hasVowel(before suffix: Int) -> Bool {
    letters.dropLast(suffix).contains { "aeiouy".utf8.contains($0) }
  }
}

extension WordForm {
  /// "80p" is 80 and "p", "20th" is 20 alone.
  var numberAndUnit: (number: WordForm, unit: WordForm) {
    let digits = letters.prefix { $0 &- 48 < 10 }
    let rest = letters[digits.endIndex...]
    let isOrdinal = ["st", "nd", "rd", "th"].contains { $0.utf8.elementsEqual(rest) }
    return (WordForm(letters: Array(digits)), WordForm(letters: isOrdinal ? [] : Array(rest)))
  }

  private init(letters: [UInt8]) { self.letters = letters }
}
