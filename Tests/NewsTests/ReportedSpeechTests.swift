import Testing

@testable import News

/// Sentences with the reported words marked, each under the rule that must find them: without the rule they are lost.
@Suite struct ReportedSpeechTests {
  struct Sentence: CustomTestStringConvertible, Sendable {
    var rule: String
    var marked: String
    var testDescription: String { "\(rule): \(marked)" }

    init(_ rule: String, _ marked: String) {
      self.rule = rule
      self.marked = marked
    }
  }

  static let sentences = [
    Sentence("that-clause", "Minister Ida Berg said on Monday that <~Ida Berg|the talks had failed>."),
    Sentence("that-clause", "Ida Berg told reporters in Oslo that <~Ida Berg|the port would close in May>."),
    Sentence("that-clause", "Ida Berg said, however, that <~Ida Berg|nobody had been asked>."),
    Sentence("that-clause", "The report found that <~The report|half of the wells were dry>."),
    Sentence("that-clause", "It was announced on Friday that <~?|the bridge would stay shut>."),
    Sentence("that-clause", "The report weakens the claim that <~?|the vote was bought>."),
    Sentence("reported question", "Ida Berg asked the committee <~Ida Berg|whether the money was safe>."),
    Sentence("reported question", "Ida Berg explained <~Ida Berg|how the fund would be paid for>."),
    Sentence("order or promise", "Ida Berg vowed <~Ida Berg|to reopen the ferry line before winter>."),
    Sentence("order or promise", "Ida Berg urged <~Ida Berg|residents to boil their water until Friday>."),
    Sentence("clause behind the cue", "Ida Berg said <~Ida Berg|the talks had failed>."),
    Sentence("clause behind the cue", "Ida Berg told the broadcaster <~Ida Berg|she would not stand again>."),
    Sentence("clause behind the cue", "As Ida Berg said <~Ida Berg|the ferry would sail>, workers left the port."),
    Sentence("clause before the cue", "<~Ida Berg|The talks had failed before lunch>, Ida Berg said."),
    Sentence("clause before the cue", "<~Ida Berg|The talks had failed>, said Ida Berg, the mayor of Larvik."),
    Sentence("clause before the cue", "<~Ida Berg|The old line>, Ida Berg said, <~Ida Berg|had never earned a krone>."),
    Sentence("according to", "<~Ida Berg|The talks had failed before lunch>, according to Ida Berg."),
    Sentence("according to", "According to Ida Berg, <~Ida Berg|the talks had failed before lunch>."),
    Sentence("in somebody's view", "In Ida Berg's view, <~Ida Berg|the talks had failed before lunch>."),
    Sentence("in somebody's view", "In the words of Ida Berg, the mayor of Larvik, <~Ida Berg|the talks had failed>."),
    Sentence(
      "in somebody's view", "<~Ida Berg|The old line>, in Ida Berg's opinion, <~Ida Berg|has never earned a krone>."),
    Sentence("in somebody's view", "<~Ida Berg|The talks had failed before lunch>, by Ida Berg's account."),
    Sentence("as somebody said", "As Ida Berg pointed out on Monday, <~Ida Berg|the talks had failed before lunch>."),
    Sentence("as somebody said", "As Ida Berg noted, <~Ida Berg|nobody had asked the people of the valley>."),
    Sentence("is said to", "The old mayor is said <~?|to have left the country>."),
    Sentence("is said to", "It is understood that <~?|the port will close in May>."),
    Sentence("clause before the cue", "<~Ida Berg|Closing the old port>, Ida Berg said, <~Ida Berg|was never a plan>."),
    Sentence("clause before the cue", "<~Ida Berg|The trawlers gone, the gulls quiet>, Ida Berg said."),
    Sentence("clause behind the cue", "Ida Berg said <~Ida Berg|officers still patrol the harbour>."),
    Sentence("that-clause", "Ida Berg, who heads the port, told RTÉ that <~Ida Berg|it would close>."),
    Sentence("that-clause", "Ida Berg said after a lunch in Oslo that <~Ida Berg|nobody had been asked>."),
    Sentence("order or promise", "Ida Berg's promise <~Ida Berg|to reopen the ferry line> was not kept."),
    Sentence("topic", "Ida Berg's call for <~Ida Berg|an inquiry into the fire> went unheard."),
    Sentence(
      "around a fragment",
      "Ida Berg pledged <+Ida Berg|“full and open talks” with each of the nine unions in the port>."),
    Sentence("around a fragment", "Ida Berg welcomed <+Ida Berg|the “first serious step” by the company>."),
    Sentence(
      "around a fragment", "Ida Berg compared <+Ida Berg|the port and its cranes to “a leaking boat” in the mud>."),
    Sentence("that-clause", "Ida Berg's claim that <~Ida Berg|the vote was bought> is wrong."),
    Sentence("that-clause", "Ida Berg's view is that <~Ida Berg|the port should close>."),
    Sentence("judgement", "Ida Berg called <~Ida Berg|the plan a waste of money>."),
    Sentence("judgement", "Ida Berg accused <~Ida Berg|the company of hiding its losses>."),
    Sentence("topic", "Ida Berg called for <~Ida Berg|an inquiry into the fire>."),
    Sentence("topic", "Ida Berg warned of <~Ida Berg|floods along the lower river>."),
    Sentence("thing said", "Ida Berg denied <~Ida Berg|any part in the sale>."),
    // Over a time, before the verb and behind it.
    Sentence("that-clause", "Ida Berg, who said last week that <~Ida Berg|the plan was dead>, left on Monday."),
    Sentence("that-clause", "Ida Berg said in 2008 that <~Ida Berg|the port would close>."),
    Sentence("clause behind the cue", "Ida Berg on Monday said <~Ida Berg|the port would close>."),
    Sentence("order or promise", "Ida Berg last week vowed <~Ida Berg|to reopen the ferry line>."),
    Sentence("clause behind the cue", "Ida Berg has since said <~Ida Berg|she would support a new port>."),
    // Who says it.
    Sentence("that-clause", "A report released on Monday says that <~A report|the port is unsafe>."),
    Sentence("that-clause", "A letter sent to the board says that <~A letter|the port is unsafe>."),
    Sentence("clause behind the cue", "A study published in Oslo says <~A study|the port is unsafe>."),
    Sentence("that-clause", "The court heard that <~The court|the boat was stolen>."),
    Sentence("that-clause", "Some say that <~Some|the law is unfair>."),
    Sentence("clause before the cue", "<~some|The law hits fishermen>, some say."),
    Sentence("clause behind the cue", "Many said <~Many|they were worried about the plan>."),
    // What a clause may begin with.
    Sentence("clause behind the cue", "The minister has said <~The minister|about 20 people want the seat>."),
    Sentence("clause behind the cue", "Ida Berg said <~Ida Berg|much of the meeting was about Norway>."),
    Sentence("clause behind the cue", "Ida Berg said <~Ida Berg|seeing so many boats in the harbour was a joy>."),
    Sentence("reported question", "Asked <~?|what the ferry would look like>, Ida Berg laughed."),
    Sentence("reported question", "When asked <~?|how he would pay>, Ola Dahl left the room."),
    // Around the cue.
    Sentence(
      "clause before the cue",
      "<~Ida Berg|If the weather turns>, Ida Berg said, <~Ida Berg|the boats will stay in port>."),
    Sentence(
      "clause before the cue",
      "<~Ida Berg|In the long run>, Ida Berg said, <~Ida Berg|this would help the town>."),
    Sentence(
      "clause before the cue",
      "<~Ida Berg|The first boat out>, said Ida Berg, the mayor of Larvik, <~Ida Berg|would sail at noon>."),
    Sentence(
      "clause before the cue",
      "<~Ida Berg|The harm is hard to see>, Ida Berg said, <~Ida Berg|because there is no data>."),
    Sentence("according to", "<~Ida Berg|The plan>, according to Ida Berg, <~Ida Berg|is to wait>."),
    // Orders, feelings, topics, verdicts.
    Sentence("order to somebody", "Ola Dahl was asked <~?|to leave the room>."),
    Sentence("order to somebody", "Villagers were told <~?|not to drink the water>."),
    Sentence("order to somebody", "When asked <~?|to confirm the sale>, Ola Dahl left the room."),
    Sentence("order or promise", "Ida Berg appealed to <~Ida Berg|residents to stay calm>."),
    Sentence("order or promise", "The board agreed <~The board|to sell the port>."),
    Sentence("feeling voiced", "Ida Berg expressed concern that <~Ida Berg|the port would close>."),
    Sentence("feeling voiced", "Ida Berg voiced the hope that <~Ida Berg|the port would open>."),
    Sentence("feeling voiced", "Ida Berg has expressed fears that <~Ida Berg|the boats were sold>."),
    Sentence("topic", "Ida Berg talked about <~Ida Berg|the sale of the port>."),
    Sentence("topic", "Ida Berg spoke about <~Ida Berg|how the port was sold>."),
    Sentence("topic", "Ida Berg called upon <~Ida Berg|the board to resign>."),
    Sentence("judgement", "Ida Berg called <~Ida Berg|the plan unfair>."),
    Sentence("judgement", "Ida Berg called <~Ida Berg|the rules baseless and cruel>."),
    Sentence("judgement", "Ida Berg called <~Ida Berg|the port in Oslo a mistake>."),
    Sentence("thing said", "Ida Berg described <~Ida Berg|the sale of the port>."),
    Sentence("thing said", "The union demanded <~The union|an end to the sale>."),
    Sentence("thing said", "Ida Berg discussed <~Ida Berg|the sale of the port>."),
    Sentence("thing said", "Ida Berg cited <~Ida Berg|several reasons, including the price of the cranes>."),
    Sentence("topic", "Ida Berg called for <~Ida Berg|more ferries on the line>."),
    Sentence("topic", "Ida Berg called for <~Ida Berg|$30 million for the port>."),
    Sentence("topic", "Ida Berg pointed to <~Ida Berg|the price of the cranes>."),
    Sentence("topic", "An aide declined to comment on <~An aide|the price of the cranes>."),
    Sentence("topic", "Ola Dahl asked Ida Berg about <~Ola Dahl|the price of the cranes>."),
    Sentence("topic", "Asked about <~?|the price of the cranes>, Ida Berg left the room."),
    Sentence("judgement", "Ida Berg called <~Ida Berg|her vote for the port a mistake>."),
    Sentence("judgement", "The fire was what Ida Berg called <~Ida Berg|a crime>."),
    Sentence("judgement", "Ida Berg called <~Ida Berg|the plan unusual>."),
    // Farther from the verb, and before the subject.
    Sentence("that-clause", "Ida Berg told voters here on Sunday's tour that <~Ida Berg|she would stay>."),
    Sentence("that-clause", "Ida Berg said on RTÉ's “Good Morning Larvik” that <~Ida Berg|she would stay>."),
    Sentence("that-clause", "Noting that <~Ola Dahl|the port was full>, Ola Dahl turned back."),
    Sentence("that-clause", "Polls show that <~Polls|voters want a new port>."),
    Sentence("clause behind the cue", "Ida Berg said after the vote <~Ida Berg|she would not stand again>."),
    Sentence("clause behind the cue", "Ida Berg says <~Ida Berg|too much is made of the plan>."),
    Sentence("clause behind the cue", "Ida Berg told her <~Ida Berg|the port would close>."),
    Sentence("clause behind the cue", "Half said <~Half|they would leave the town>."),
    Sentence("clause behind the cue", "After saying <~?|the port would close>, Ida Berg left."),
    Sentence(
      "clause behind the cue",
      "Ida Berg turned on Ola Dahl, saying <~Ida Berg|his careless words about the port render him unfit>."),
    // Before the cue.
    Sentence("clause before the cue", "<~Ida Berg|The port lacks a third crane>, said Ida Berg, the mayor of Larvik."),
    Sentence("clause before the cue", "<~Ida Berg|That is why>, Ida Berg said, <~Ida Berg|the port will close>."),
    Sentence("clause before the cue", "<~one slide|The port needs three new cranes>, one slide says."),
    Sentence("according to", "In addition, according to Ida Berg, <~Ida Berg|the port will close in May>."),
    Sentence(
      "according to",
      "<~a Reuters count|Ola Dahl won three seats, compared to two for Ida Berg>, according to a Reuters count."),
    Sentence("as somebody said", "The cranes rust, and as Ida Berg noted, <~Ida Berg|nobody had asked the crews>."),
    Sentence("as somebody said", "As reported by Reuters, <~Reuters|the port will close in May>."),
  ]

  @Test(arguments: sentences) func findsReportedWords(_ sentence: Sentence) {
    let plain = MarkedText(sentence.marked)
    let findings = Findings(of: plain.article)
    var found = MarkedText(findings: findings, in: plain.article)
    (found.sources, found.cues) = ([], [])
    #expect(found == plain, "\(found), by \(findings.quotes.map(\.rule))")
    #expect(findings.quotes.allSatisfy { $0.rule == sentence.rule })
  }

  @Test(arguments: sentences) func losesThemWithoutTheRule(_ sentence: Sentence) {
    let plain = MarkedText(sentence.marked)
    let context = AttributionContext(Discourse(Tokens(of: plain.article), countries: []))
    let others = ReportedSpeech.rules.filter { $0.name != sentence.rule }
    let found = ReportedSpeech.find(context, rules: others).map { context.text.bytes(of: $0.tokens) }
    #expect(found != plain.quotes.map(\.range))
  }

  @Test(arguments: [
    // The clause ends where the article's own voice, or another speaker, goes on.
    "Ida Berg said <~Ida Berg|the plan was dead> and accused <~Ida Berg|the company of greed>.",
    "Ida Berg said <~Ida Berg|the port would close>, adding that <~Ida Berg|nobody would lose their work>.",
    "Ida Berg said <~Ida Berg|the port would close>, leaving the town without a ferry.",
    "Ida Berg said <~Ida Berg|the port would close>, while Ola Dahl said <~Ola Dahl|it would stay open>.",
    // Quoted words are part of the clause that they stand in; most of it, and they are shown alone.
    "Ida Berg said <+Ida Berg|the long and costly plan for the harbour was “a mess” from its first day>.",
    "Ida Berg said that “<+Ida Berg|harsh and careless words from the other side of the table>” do harm.",
    "<~Ida Berg|These pumps>, Ida Berg explained at the hearing, <~Ida Berg|were never switched on>.",
    "<~Ida Berg|The port will close in May>, Reuters reported, citing Ida Berg.",
    "OSLO, Norway – <~Ida Berg|The port will close in May>, Ida Berg said on Monday.",
    "Ida Berg said <~Ida Berg|she had spoken to Ola Dahl>, who had left the port in May.",
    "Ida Berg said <~Ida Berg|Ola Dahl, who had left the port, was a thief>.",
    "Ida Berg said <~Ida Berg|the port would close after Ola Dahl called it unsafe>.",
    "<~Ida Berg|No new boat>, Ida Berg said, “<\"Ida Berg|hides the old one.>”",
    "Ida Berg said <~Ida Berg|the port would close>, a step that the crews had feared.",
    "Ida Berg said <~Ida Berg|the port would close>, but she left before the vote.",
    "Ida Berg said <~Ida Berg|the plan, while costly, was sound>.",
    "Ida Berg said <~Ida Berg|if the ice broke, a ferry would sail>.",
    "Ida Berg said that <+Ida Berg|in the spring of 2009, “all of them left” for Oslo and Bergen>.",
    "<~Ida Berg|If the weather turns>, Ida Berg said, “<\"Ida Berg|we will stay in port.>”",
    "Ida Berg stressed that “<\"Ida Berg|the port must close before the winter.>”",
    // Only one of two rules' answers stands.
    "“<\"Ida Berg|We have waited for long enough>,” Ida Berg said on Monday in Oslo.",
  ]) func endsClauses(_ marked: String) {
    let plain = MarkedText(marked)
    var found = MarkedText(findings: Findings(of: plain.article), in: plain.article)
    (found.sources, found.cues) = ([], [])
    #expect(found == plain, "\(found)")
  }

  @Test(arguments: [
    "Ida Berg believes the talks had failed.", "Ida Berg hopes that the port will open again.",
    "Ida Berg threw the threatening letter away.", "The agreed price was too high for Ida Berg.",
    "A group called Nordlys marched through Oslo.", "The reports that arrived on Monday were long.",
    "Ida Berg maintains a wide lead in the polls.", "Ida Berg asked not to be named.",
    "Ida Berg added a magic number to the mix.", "A ferry called the Old Maid sank off Larvik.",
    "Ida Berg called her brother to tell him.",
    "Ida Berg said a prayer.", "Ida Berg talked for an hour on Monday.", "Ida Berg spoke of new talks.",
    "After the vote, Ida Berg agreed.", "When the ferry sank, Ida Berg argued with the crew.",
    "Voters in the Rust Belt states that have lost work went to the polls.",
  ]) func leavesBeliefsAndDeedsAlone(_ sentence: String) {
    let article = MarkedText(sentence).article
    let findings = Findings(of: article)
    #expect(findings.quotes.isEmpty, "\(MarkedText(findings: findings, in: article))")
  }

  @Test(arguments: [
    "Berg: <~Ida Berg|No ferry before spring>", "Ida Berg: <~Ida Berg|No Ferry Before Spring>",
    "Ida Berg: <~Ida Berg|The ferry will sail>",
  ]) func readsWhatAHeadlineSays(_ headline: String) {
    let plain = MarkedText(headline + "\n\nIda Berg went home on Monday.")
    var found = MarkedText(findings: Findings(of: plain.article), in: plain.article)
    (found.sources, found.cues) = ([], [])
    #expect(found == plain, "\(found)")
  }
}
