extension WordLists {
  /// Spellings of one word, and words of one meaning on either side of the Atlantic, that no rule of `WordForm` brings
  /// together.
  static let spellings: [String] = [
    "adviser advisor", "aesthetic esthetic", "aluminium aluminum", "anaemia anemia",
    "anaesthetic anesthetic", "archaeology archeology", "artefact artifact", "axe ax", "carcass carcase",
    "cheque check", "chilli chili", "cosy cozy", "diarrhoea diarrhea", "disc disk", "draught draft", "dyke dike",
    "encyclopaedia encyclopedia", "enquire inquire", "enquiry inquiry", "foetus fetus", "furore furor",
    "gaol jail prison", "grey gray", "gynaecologist gynecologist", "haemorrhage hemorrhage", "jewellery jewelry",
    "kerb curb", "leukaemia leukemia", "manoeuvre maneuver", "maths math", "meagre meager", "mediaeval medieval",
    "mould mold", "moustache mustache", "mother mum mom mummy mommy", "oesophagus esophagus", "oestrogen estrogen",
    "orthopaedic orthopedic", "paediatric pediatric", "paediatrician pediatrician", "paedophile pedophile",
    "phoney phony", "plough plow", "preventive preventative", "cellar basement", "pyjamas pajamas", "sceptic skeptic",
    "sceptical skeptical", "scepticism skepticism", "sizeable sizable", "smoulder smolder", "speciality specialty",
    "storey story", "sulphur sulfur", "tonne ton", "tyre tire", "whisky whiskey", "yoghurt yogurt",
    "eyewitness witness", "nappy diaper", "lorry truck", "lift elevator", "flat apartment", "holiday vacation",
    "pavement sidewalk", "motorway freeway highway", "petrol gasoline", "rubbish garbage trash", "shop store",
    "taxi cab", "film movie", "football soccer", "trousers pants", "solicitor lawyer attorney barrister",
    "torch flashlight", "wardrobe closet", "windscreen windshield", "biscuit cookie", "bonnet hood", "tram streetcar",
  ]

  /// Written as one word, as two or with a hyphen.
  static let compounds = """
    air-base air-field air-lift air-line air-port air-space air-strike battle-field battle-ground birth-rate
    blood-shed board-room book-shop broad-band bush-fire care-taker car-maker case-load check-point child-care
    class-room coast-guard coast-line court-house court-room cross-fire cyber-attack data-base dead-line dead-lock
    eye-witness farm-land fire-arm fire-fighter fire-fight fire-power fire-works flash-point flood-water foot-print
    front-line front-runner goal-keeper good-will grand-child grand-children grand-parent ground-water gun-fire
    gun-man gun-point gun-shot half-time half-way hand-gun hand-shake hand-writing head-line head-quarter head-teacher
    health-care heat-wave help-line hill-side home-land home-owner home-town house-work ice-breaker land-fill
    land-mark land-mine land-slide law-maker law-suit life-boat life-jacket life-line life-long life-style life-time
    live-stock long-standing long-time man-hunt man-power market-place mid-day mine-field motor-bike motor-boat
    motor-cycle nation-wide news-paper night-club oil-field paper-work peace-keeper peace-keeping peace-time pipe-line
    play-ground policy-maker policy-making rail-road rail-way rain-fall rain-forest road-block road-side sand-bag
    school-children sea-bed sea-food sea-front sea-side ship-yard short-fall skate-board smart-phone snow-fall
    snow-storm space-craft stair-well stake-holder state-wide steel-works store-room street-light strong-hold
    super-market team-mate team-work tear-gas thunder-storm time-frame time-line time-table town-hall trade-mark
    video-game view-point war-fare war-head war-plane war-ship war-time watch-dog water-front water-way web-site
    week-day week-end wheel-chair whistle-blower wild-fire wild-life wind-fall wind-farm wood-land work-force
    work-load work-place work-shop world-wide cease-fire policy-holder share-holder tax-payer truck-load year-long
    """

  /// Written as one word or with a hyphen; as two words they are a verb or something else.
  static let hyphenated = """
    break-away break-down break-through break-up build-up buy-back buy-out by-pass by-stander clean-up come-back
    count-down cover-up crack-down down-fall down-town drop-out e-mail e-commerce fall-out feed-back follow-up
    hand-over hold-up kick-off lay-off lay-out left-over lock-down lock-out look-out loop-hole make-shift melt-down
    on-board on-going on-line on-shore off-shore out-break out-come over-night over-time pay-off pay-out pull-out
    roll-out run-down run-off run-up set-back set-up short-list shut-down slow-down stand-by stand-off stand-still
    start-up take-off take-over trade-off turn-around turn-out turn-over under-ground under-way walk-out walk-over
    well-being with-drawal work-out wrong-doing to-day to-morrow to-night
    """

  /// What joins the word behind a hyphen: "re-open".
  static let prefixes = """
    anti bi co counter de ex extra hyper inter intra macro mega micro mid mini mis multi neo non over post pre pro re
    semi sub super trans ultra un under
    """
}
