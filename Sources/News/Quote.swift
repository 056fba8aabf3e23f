/// One unbroken run of quoted or reported words.
///
/// A quotation that "he said" interrupts is two quotes with the same speaker. Scare quotes, titles of works and
/// nicknames are no quotes.
package struct Quote: Equatable, Sendable {
  package enum Kind: String, Equatable, Sendable {
    /// A full statement, all of it in quotation marks.
    case direct
    /// Quoted words inside a reported clause: a fragment.
    case mixed
    /// Reported words without marks.
    case indirect
  }

  /// How the name beside a quote came about.
  package enum Certainty: Equatable, Sendable {
    /// The name stands there.
    case named
    /// Worked out from other words: "he", "the defence chief".
    case workedOut
    /// The article does not say, or its words do not decide.
    case unknown
    /// The reader said so.
    case confirmed
  }

  package var kind: Kind
  /// The words without their outer marks, in UTF-8 bytes of the article's text.
  package var range: Range<Int>
  /// An index into `Findings.speakers`.
  package var speaker: Int?
  /// The words that name the speaker there: "Gantz", "he", "Turkey's top defence official".
  package var speakerRange: Range<Int>?
  /// The verb or phrase that attributes: "said", "according to".
  package var cueRange: Range<Int>?
  package var certainty: Certainty
  /// Through whom the words came, where that is somebody else: "AP".
  package var via: String?
  /// The name of the attribution rule that decided, "none" where none did.
  package var rule: String
  /// Who else came into question: indices into `Findings.speakers`, likeliest first.
  package var candidates: [Int]

  package init(
    kind: Kind, range: Range<Int>, speaker: Int? = nil, speakerRange: Range<Int>? = nil,
    cueRange: Range<Int>? = nil, certainty: Certainty = .unknown, via: String? = nil, rule: String = "none",
    candidates: [Int] = []
  ) {
    self.kind = kind
    self.range = range
    self.speaker = speaker
    self.speakerRange = speakerRange
    self.cueRange = cueRange
    self.certainty = certainty
    self.via = via
    self.rule = rule
    self.candidates = candidates
  }
}

/// Somebody who is quoted: a person, an organisation, or a group as the article calls it.
package struct Speaker: Equatable, Sendable {
  /// The fullest name in the article, never a bare pronoun.
  package var name: String
  /// What the article says the speaker is: "Israeli defence minister".
  package var role: String?
  /// ISO 3166-1 alpha-2 code of the country that the article ties the speaker to.
  package var country: String?
  /// How many of the article's quotes are the speaker's, reported ones included.
  package var quotes: Int

  package init(name: String, role: String? = nil, country: String? = nil, quotes: Int = 0) {
    self.name = name
    self.role = role
    self.country = country
    self.quotes = quotes
  }
}
