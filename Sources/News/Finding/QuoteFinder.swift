/// Finds quotes and their speakers.
enum QuoteFinder {
  /// The rules in the order of their trust, precise ones first.
  static let rules = SentenceRules.all + DiscourseRules.all

  static func find(
    in tokens: Tokens, countries: [CountryMention], rules: [AttributionRule] = rules
  ) -> (quotes: [Quote], speakers: [Speaker]) {
    let text = Discourse(tokens, countries: countries)
    var context = AttributionContext(text)
    context.decide(by: rules)
    let reported = ReportedSpeech.find(context)
    return QuoteWriter(context).write(reported)
  }
}
