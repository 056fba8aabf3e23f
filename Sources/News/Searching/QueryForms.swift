extension Query {
  /// What a query may be made of, as somebody who asks for help is told: a form, and which articles it finds.
  package static let forms: [(form: String, words: String)] = [
    ("harbour tariffs", "with all these words, case and accents aside"),
    ("\"fair terms\"", "with these words in this order"),
    ("tariff*", "with words that begin so"),
    ("-strike", "without it; works before every term"),
    ("rail or ferry", "with one or the other"),
    ("speaker:sarmento", "in which this person is quoted"),
    ("country:tr", "that name a country, by its code, its name or its people"),
    ("about:turkey", "with a quote that names it"),
    ("near:turkey", "with a quote in whose paragraph it is named"),
    ("source:gazette", "with words in the outlet's name"),
    ("title:rail", "with words in the headline"),
    ("in:quotes fair", "with the words inside a quote"),
    ("after:2025-03-01", "of that day or later"),
    ("before:2025-04", "of a day before it"),
    ("is:unread", "so marked, as is:read, is:starred and tag:later do"),
    ("from:/home/me", "that came from this file or folder"),
    ("order:best", "the best matches first"),
  ]
}
