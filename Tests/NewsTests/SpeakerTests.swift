import News
import Testing

/// Who is meant by the words that name a speaker.
@Suite struct SpeakerTests {
  @Test(arguments: [
    "Dana Cole came. “<\"Dana Cole|We agree>,” Cole said.",
    "“<\"Dana Cole|We agree>,” Mayor Dana Cole said. “<\"Dana Cole|All of us.>”",
    "Senator Dana Cole met Minister Juan Reyes. “<\"Juan Reyes|We agree>,” the minister said.",
    "Mary Lund met Peter Lund. “<\"Peter Lund|We agree>,” Mr. Lund said. “<\"Mary Lund|We do not>,” Mrs. Lund said.",
    "Tan Wei Ling spoke first. “<\"Tan Wei Ling|We agree>,” Ms Tan said.",
    "Mary Lund and Peter Holm came. “<\"Mary Lund|We agree>,” she said.",
    "Peter Holm saw the bride, Anuja Rao. She laughed. “<\"Anuja Rao|We agree>,” Rao said.",
    "The International Harbour Fund (IHF) met. “<\"International Harbour Fund|We agree>,” the IHF said.",
    "Dr Anjali Mehra came with Peter Holm. “<\"Anjali Mehra|She is well>,” the surgeon said.",
    "Secretary of State Dana Cole came. “<\"Dana Cole|We agree>,” Cole said.",
    "“<\"a senior official|We agree>,” a senior official said.",
    "Carlos Lopez-Garcia came. “<\"Carlos Lopez-Garcia|We agree>,” Lopez-Garcia said.",
    "Mia Holt, 27, missed twice. “<\"Mia Holt|I have hardly slept>,” the 27-year-old said.",
    "“<\"Sean O’Neill|We agree>,” Sean O’Neill said.",
    "Dana Cole and Juan Reyes came. “<\"Dana Cole and Juan Reyes|We agree>,” Cole and Reyes said.",
    "Foreign Ministers Dana Cole and Juan Reyes met. “<\"Juan Reyes|We agree>,” Reyes said. “<\"Juan Reyes|All>,” the minister added.",
    "Senators Ann Holt, Dana Cole and Juan Reyes met. Cole left first. “<\"Dana Cole|We agree>,” the senator said.",
    "“<\"Dana Cole|Give them time>,” said Dana Cole. “<\"Dana Cole|All of it>,” the Chilean added.",
    "“<\"Dana Cole|Give them time>,” said French Minister Dana Cole. “<\"Chilean|All of it>,” the Chilean added.",
    "Minister Dana Cole met teachers. “<\"the ministers|We agree>,” the ministers said.",
    "“<\"Dana Cole and Juan Reyes|All of it>,” said Dana Cole and Juan Reyes. “<\"Dana Cole and Juan Reyes|Now>,” they added.",
    "The police met Dana Cole and Juan Reyes said, “<\"Juan Reyes|We agree.>”",
    "A man in a red coat walked in. “<\"A man in a red coat|Give it to me>,” he said.",
    "A statement from Dana Cole read: “<\"Dana Cole|We agree.>”",
    "“<\"Dana Cole|We agree>,” read Dana Cole's letter.",
    "Dana Cole issued a statement that read: “<\"Dana Cole|We agree.>”",
    "Ada Lind met Dana Cole, who Juan Reyes on Monday called “<\"Juan Reyes|a national disgrace>”.",
    "The court heard that Lund, 43, had told officers: “<\"Lund|I did it.>”",
    "“<\"Peter T. King|We agree>,” said Representative Peter T. King of New York, who came.",
    "“<\"Dana Cole|We agree>,” the White House press secretary, Dana Cole, said.",
    "“<\"one Cole confidant|We agree>,” said one Cole confidant.",
    "Mary Cole, head of Ora -- a firm in Oslo, which sells boats -- told me, “<\"Mary Cole|We agree.>”",
    "“<\"a Monday leader in The Larvik Post|We agree>,” reads a Monday leader in The Larvik Post.",
    "“<\"Chris Minto|We agree>,” the Premier of New South Wales, Chris Minto, said.",
    "A source close to the minister told him: “<\"A source close to the minister|We agree.>”",
    "“<\"Dana Cole|Never>,” came the reply from Dana Cole.",
    "“<\"Dana Cole|Never>,” was Dana Cole's answer.",
    "“<\"Dana Cole|We agree>,” Dana Cole, the wizard of the port, who never sleeps, said.",
    "Dana Cole (Labour), the ranking wizard, who never sleeps, said: “<\"Dana Cole|We agree.>”",
    "Dana Cole, owner of Ora stated, “<\"Dana Cole|We agree.>”",
    "“<\"Dana Cole|We agree>,” said another user, Dana Cole.",
    "Mary Lund left Anna Lund College. “<\"Mary Lund|We agree>,” she said.",
    "“<\"a clerk|We agree>,” a clerk, who was there, said. A clerk, who had come, said: “<\"a clerk|We agree.>”",
    "Billy Hart, known as “Ace”, came. “<\"Billy Hart|We agree>,” Ace said.",
    "OSLO – The woman met workers, saying: “<\"The woman|We agree.>”",
    "Dana Cole taught a class called “Law”, writing: “<\"Dana Cole|We agree.>”",
    "Dana Cole replied: “<\"Dana Cole|Do we agree?>” Her critics cited it for years.",
    "Cole on the future of the port: “<\"Dana Cole|We agree>”\n\nDana Cole left.",
    "There were two words that a pale Dana Cole could not utter: “<\"Dana Cole|We agree.>”",
    "The trouble shows in this line: “<\"?|All wells are dry.>”",
    "“<\"the council|We agree>,” the council said. “<\"residents|No>,” residents said. “<\"the council|We do>,” it added.",
    "“<\"residents|No>,” residents said. “<\"the council|We do>,” the council said. “<\"residents|We wait>,” they added.",
    "“<\"one of them|We agree>,” one of them said.",
    "“<\"Ada Lind and Bo Dahl|We agree>,” the mayor, Ada Lind, and the governor, Bo Dahl, said.",
    "“<\"Ada Lind and Bo Dahl|We agree>,” said Ada Lind, the mayor, and Bo Dahl, the governor.",
    "“<\"Ada Lind, Bo Dahl and Cy Ek|We agree>,” Ada Lind, Bo Dahl and Cy Ek said.",
    "After talks with Ada Lind, Bo Dahl and Cy Ek said: “<\"Bo Dahl and Cy Ek|We agree.>”",
    "Ada Lind came. “<\"Ada Lind|We agree>,” Brave Ada Lind said. “<\"Ada Lind|Now>,” Lind said.",
    "Candidates Ada Lind and Bo Dahl said: “<\"Ada Lind and Bo Dahl|We agree.>”",
    "Former mayor and minister Ada Lind said: “<\"Ada Lind|We agree.>”",
    "Last in the hall was Ada Lind. “<\"Ada Lind|We agree>,” she said.",
    "Ada Lind, the minister, came. “<\"Ada Lind|We agree>,” said the minister and candidate.",
    "Some residents came. “<\"one of the residents|It was loud>,” one said.",
    "“<\"residents|No>,” residents said. “<\"one of the residents|We wait>,” said another.",
    "“<\"No 10|We agree>,” No 10 said.",
    "“<\"Downing Street|We agree>,” Downing Street said.",
    "The Justice Department met. “<\"Justice Department|We agree>,” the Justice Department said.",
    "Senator Ada Lind of Maine, the ranking member, came. “<\"Ada Lind|We agree>,” the senator said.",
    "Ada Lind came. Former secretary of state Mary Holm: “<\"Mary Holm|We agree.>”",
    "“<\"a lawsuit|Nobody agrees>,” according to a lawsuit filed on Monday.",
    "“<\"a poll|Nobody agrees>,” according to a poll last week.",
    "“<\"Dana Cole|Is it wrong?>” he was asked by Dana Cole.",
    "Reports that Dana Cole came were wrong. Workers have long said: “<\"Workers|We agree.>”",
    "Ada Lind stopped in Vardo, Larvik, the minister said. “<\"the minister|We agree>,” the minister said.",
    "Setting rules, in an interview, “<\"?|We agree>,” an interview said.",
  ])
  func namesThePerson(marked: String) {
    expectQuotes(as: marked)
  }

  @Test(arguments: [
    "Mary Lund met Peter Lund. “<\"?|It was loud>,” Lund said.",
    "Mary Lund met Peter Lund. “<\"Peter Lund|It was loud>,” said Mr. Lund. “<\"?|Never>,” Lund said.",
    "Mary Lund met Peter Lund. Lund, closing her bag, said: “<\"Mary Lund|It was loud.>”",
    "Ada Lund, a lawyer, met Mary Lund, a doctor. Lund, the lawyer, said: “<\"Ada Lund|It was loud.>”",
    "Ada Lund, a lawyer, met Mary Lund, a doctor. “<\"Mary Lund|It was loud>,” Dr Lund said.",
    "Mary Lund came with her brother Peter Lund. “<\"Mary Lund|It was loud>,” Lund said.",
    "Mary Lund came. Lund sat down beside Peter Lund. “<\"Mary Lund|It was loud>,” Lund said.",
    "Mary Lund came. Mary Lund left. Mary Lund saw Peter Lund. “<\"Mary Lund|It was loud>,” Lund said.",
    "Mary Lund sat by Peter Lund.\n\nIt rained.\n\nIt blew.\n\nPeter Lund rose. “<\"Peter Lund|It was loud>,” Lund said.",
    "Lund wins the vote\n\nMary Lund met Peter Lund. “<\"?|It was loud>,” Lund said.",
  ])
  func keepsNamesakesApart(marked: String) {
    expectQuotes(as: marked)
  }

  /// Names stand in their own letters, too, in scripts with capitals and without.
  @Test(arguments: [
    "“<\"יעקב כהן|The road is open>,” said Transport Minister יעקב כהן.",
    "“<\"محمود عبد الرحمن|The canal is open>,” محمود عبد الرحمن said on Monday.",
    "“<\"محمود عبد الرحمن|The canal is open>,” Egyptian Transport Minister محمود عبد الرحمن said.",
    "“<\"Олег Ткаченко|The mill is shut>,” said Олег Ткаченко, the mayor.",
    "“<\"Νίκος Παππάς|The ferry is late>,” said Νίκος Παππάς, the mayor.",
    "“<\"山田太郎|The line is open>,” 山田太郎 said.",
  ])
  func readsNamesInOtherLetters(marked: String) {
    expectQuotes(as: marked)
  }

  /// Reported words are another test's.
  private func expectQuotes(as marked: String) {
    let expected = MarkedText(marked)
    let article = expected.article
    var found = MarkedText(findings: Findings(of: article), in: article)
    found.quotes.removeAll { $0.sign == "~" }
    #expect(found.quotes == expected.quotes, "\(found)")
  }

  @Test func keepsBothWhereNothingDecides() {
    let findings = Findings(of: MarkedText("Mary Lund met Peter Lund. “It was loud,” Lund said.").article)
    let quote = findings.quotes.last
    #expect(quote?.speaker == nil && quote?.certainty == .unknown)
    #expect(quote?.candidates.map { findings.speakers[$0].name } == ["Mary Lund", "Peter Lund"])
  }

  @Test(arguments: [
    ("Mr. Peter Holm came. “We agree,” Mr. Holm said.", nil),
    ("“We agree,” said Dr Anjali Mehra.", nil),
    ("“We agree,” said Senator Dana Cole.", "Senator"),
    ("“We agree,” said Dana Cole, an aide to Mrs. Lund.", "an aide to Mrs. Lund"),
    ("“We agree,” said Dana Cole, director of the Fund for Land and Sea.", "director of the Fund for Land and Sea"),
    ("“We agree,” said Dana Cole, an aide during her announced bid.", "an aide"),
    ("“We agree,” said Dana Cole, whose mother came.", nil),
    ("“We agree,” said Dana Cole, along with Judge Reyes.", nil),
    ("“We agree,” said Dana Cole, asking the mayor.", nil),
  ])
  func roleIsWhatSomebodyIs(text: String, role: String?) {
    let findings = Findings(of: MarkedText(text).article)
    let speaker = findings.quotes.first?.speaker.map { findings.speakers[$0] }
    #expect(speaker != nil && speaker?.role == role)
  }

  @Test func saysWhy() {
    let article = MarkedText("Mary Lund met Peter Holm. “We agree,” she said.").article
    let findings = Findings(of: article)
    let why = findings.quotes.last.map { findings.explanation(of: $0, in: article) } ?? []
    #expect(why.first == "“she” names the speaker, beside “said” (rule: speaker then verb).")
    #expect(why.contains("“she” is taken for Mary Lund, the likeliest of those who spoke or were named before."))
  }
}
