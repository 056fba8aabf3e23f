/// Phrases that speakers use at every turn, so that sharing one tells nothing.
///
/// Function words stand in them for the reader only: two quotes share a phrase when they share its other words, in
/// this order and without others between them.
enum StockPhrases {
  static let all = """
    no comment
    we will not comment
    cannot comment on individual cases
    decline to comment
    not comment on the matter
    not comment on ongoing investigations
    we do not comment on speculation
    this is unacceptable
    completely unacceptable
    it is a disgrace
    watching the situation closely
    following the situation closely
    monitoring the situation closely
    closely watching the situation
    closely following the situation
    closely monitoring the situation
    following developments closely
    closely following developments
    our thoughts are with the families
    our thoughts and prayers are with the families of the victims
    our hearts go out to the families
    we offer our condolences
    deepest condolences to the families of the victims
    sincere condolences
    thank you
    thank you very much
    thank you for coming
    thank you all for coming
    thank you for your attention
    we are grateful
    i want to be very clear
    let me be clear
    let me be very clear
    we have been very clear
    our position is clear
    our position has not changed
    all options are on the table
    nothing is off the table
    no option is off the table
    it is too early to say
    it is too early to tell
    too soon to say
    we remain committed to dialogue
    we are committed to dialogue
    remain committed to peace
    we are committed to peace
    committed to a peaceful solution
    a peaceful solution
    a political solution
    there is no military solution
    a step in the right direction
    a step forward
    an important step
    a first step
    a historic day
    a historic moment
    a new chapter
    a new chapter in relations
    a new era
    turn the page
    a turning point
    a win-win situation
    we strongly condemn this attack
    we condemn in the strongest terms
    strongly condemn the attack
    strongly condemn
    cowardly attack
    heinous attack
    innocent people
    innocent civilians
    condemn the attacks
    at the end of the day
    time will tell
    the time has come
    now is the time
    time is running out
    it is what it is
    we will see
    we will see what happens
    we take this very seriously
    take the allegations seriously
    take these reports seriously
    this is not the end
    we will do everything in our power
    do everything possible
    do everything we can
    doing our best
    whatever it takes
    as long as it takes
    we will not give up
    we will never give up
    we will not give in
    we will not be intimidated
    no one is above the law
    justice will be done
    justice must be done
    bring those responsible to justice
    the perpetrators will be brought to justice
    let justice take its course
    the law must take its course
    the investigation is ongoing
    an investigation is under way
    we are cooperating with the investigation
    we call on all sides to show restraint
    call on all parties to exercise restraint
    urge all sides to exercise restraint
    stand shoulder to shoulder
    we stand with the people
    stand in solidarity
    we stand ready to help
    ready to help
    we are ready for talks
    the ball is in their court
    red line
    a red line has been crossed
    business as usual
    mutual respect
    in a spirit of mutual respect
    mutual interest
    matters of mutual interest
    regional peace and stability
    peace and stability in the region
    peace and security
    peace and prosperity
    security and stability
    stability in the region
    rule of law
    human rights
    international law
    the international community
    territorial integrity
    sovereignty and territorial integrity
    united nations
    prime minister
    foreign minister
    bilateral relations
    relations between our two countries
    our two countries
    both countries
    the two countries
    cooperation between the two countries
    strengthen our cooperation
    deepen our cooperation
    strategic partnership
    constructive talks
    the talks were constructive
    frank and open
    frank and constructive
    a frank exchange
    a good and constructive meeting
    fruitful discussions
    we had a good meeting
    we had a very good conversation
    a lot of work to do
    there is a lot of work to be done
    there is still a lot of work to do
    much remains to be done
    a long way to go
    we still have a long way to go
    one step at a time
    the devil is in the detail
    we are not there yet
    i have nothing to add
    i have nothing to hide
    i did nothing wrong
    i have done nothing wrong
    nothing could be further from the truth
    this is simply not true
    it is not true
    these allegations are false
    the accusations are baseless
    baseless accusations
    totally false
    fake news
    i deny the accusations
    we categorically reject these accusations
    we categorically deny
    we reject the accusations
    i am innocent
    i take full responsibility
    i am proud
    i am very proud
    proud of this team
    an honour and a privilege
    it is an honour
    it is a great honour
    i am honoured
    i am delighted
    i look forward to working
    we look forward to working together
    looking forward to it
    working together
    we must work together
    we need to work together
    we will continue to work
    we are working hard
    around the clock
    hard work
    lessons must be learned
    lessons will be learned
    never again
    this must never happen again
    enough is enough
    we are at war
    we will win
    we will prevail
    freedom and democracy
    a dark day
    a sad day
    a tragedy
    a terrible tragedy
    a wake-up call
    the right thing to do
    the right decision
    a difficult decision
    a difficult time
    difficult times
    in these difficult times
    the people have spoken
    the will of the people
    respect the will of the people
    the voters will decide
    the people will decide
    that is for the courts to decide
    we respect the decision of the court
    i respect the decision
    we have no choice
    we have no other choice
    we had no choice
    there is no alternative
    there is no plan b
    make no mistake
    the whole world is watching
    the world is watching
    for the sake of our children
    for future generations
    our children and grandchildren
    leave no one behind
    no stone unturned
    """
}
