/// Finds quotes and their speakers.
enum QuoteFinder {
  static func find(in tokens: Tokens, countries: [CountryMention]) -> (quotes: [Quote], speakers: [Speaker]) {
    let text = Discourse(tokens, countries: countries)
    var context = AttributionContext(text)
    context.decide(by: SentenceRules.all + DiscourseRules.all)
    let reported = ReportedSpeech.find(context)
    return QuoteWriter(context).write(reported)
  }
}
