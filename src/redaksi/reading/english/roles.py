"""English nouns of office, trade and condition; an office ends in its noun: Foreign Minister."""

from redaksi.reading.indonesian.listing import words

NOUNS = words("""
    president minister premier chancellor king queen prince princess emperor sultan pope
    governor mayor regent senator congressman congresswoman representative lawmaker legislator
    member mp secretary undersecretary chairman chairwoman chairperson chair chief head director
    executive manager ceo host hostess coo cfo cto founder cofounder co-founder owner spokesman spokeswoman
    spokesperson ambassador envoy diplomat consul commissioner commander inspector officer
    official adviser advisor aide assistant coordinator analyst economist strategist expert
    specialist scientist researcher professor lecturer teacher principal headmaster headmistress
    rector dean student pupil historian sociologist psychologist psychiatrist scholar academic
    lawyer attorney solicitor barrister prosecutor judge justice clerk detective sheriff doctor
    physician surgeon nurse midwife paramedic epidemiologist virologist volcanologist
    seismologist meteorologist forecaster geologist biologist farmer fisherman fisherwoman
    fisher trader vendor shopkeeper seller merchant businessman businesswoman entrepreneur
    investor broker driver pilot sailor passenger coach trainer goalkeeper striker midfielder
    defender winger player athlete swimmer boxer referee singer actor actress musician rapper
    composer artist painter sculptor writer author novelist poet journalist reporter editor
    publisher photographer presenter activist campaigner organizer organiser volunteer worker
    employee staffer engineer architect designer developer programmer technician mechanic
    carpenter builder baker chef waiter waitress priest bishop archbishop cardinal pastor imam
    cleric monk nun rabbi preacher resident villager neighbour neighbor homeowner witness
    survivor victim suspect defendant plaintiff patient tourist visitor customer shopper
    commuter parent mother father grandmother grandfather son daughter brother sister husband
    wife widow uncle aunt cousin friend colleague general admiral soldier trooper veteran guard
    ranger firefighter rescuer leader candidate nominee politician councillor councilor
    councilman councilwoman treasurer speaker negotiator mediator delegate trustee partner
    operator administrator superintendent constable agent curator librarian archivist
    archaeologist anthropologist astronomer physicist chemist ecologist conservationist
    environmentalist veterinarian retiree pensioner deputy insider source observer critic
    supporter master counterpart president-elect vice-president vice-chairman policeman policewoman
    whistleblower whistle-blower shopowner landlord tenant farmhand weaver potter tailor
    fishmonger butcher barber hairdresser gardener plumber electrician welder courier porter
    cleaner caretaker custodian undertaker runner cyclist climber diver surfer skipper fan
    spectator organist dancer choreographer director-general secretary-general attorney-general
    governor-general headteacher dentist pharmacist therapist warden jailer caregiver
    statistician demographer mathematician linguist philosopher theologian accountant auditor
    banker consultant lobbyist planner surveyor captain foreman supervisor warehouseman
    stallholder shepherd herder beekeeper undersecretary-general ombudsman comptroller
    solicitor-general
""")
# Who somebody is to others; as an office it misleads.
RELATIVES = words("""
    mother father grandmother grandfather son daughter brother sister husband wife widow uncle aunt cousin
    friend colleague neighbour neighbor parent victim suspect survivor passenger member fan
""")
# They stand before the noun of an office, small or with a capital.
MODIFIERS = words("""
    prime vice former acting interim outgoing incoming senior junior assistant associate deputy chief
    managing executive general foreign finance defense defence health interior home trade education
    transport transportation energy agriculture tourism environment village district provincial city
    regional national state local opposition party government military police army navy naval air
    force coast white house marketing communications political legal human resources research
    emergency disaster security economic financial chief labor labour justice science communication
    information investment culture religious affairs social public press media veteran retired late
    current newly elected appointed then ex co permanent special presidential federal
    union club team school university hospital prison court fire rescue weather climate
    crown attorney solicitor first second two-time three-time longtime long-time
""")
PLURALS = frozenset(noun + "s" for noun in NOUNS if not noun.endswith("man")) | words("""
    fishermen spokesmen chairmen businessmen congressmen policemen authorities lawyers witnesses police
    attorneys secretaries governors wives actresses nurses judges soldiers spokespeople
""")
RANKS = words("""
    gen lt col sgt capt maj adm brig cmdr cpl pvt lieutenant colonel major sergeant
    corporal brigadier marshal comr lt.gen maj.gen brig.gen vice-adm commodore
""")
# Written before the name as part of it.
TITLES = words(
    "dr prof sir dame lord lady rev fr sheikh sheik hajj h hj kh ust drs dra ir baroness"
)
OFFICE_TITLES = words("sen rep gov pres amb insp supt det cllr")
DEGREES = words("phd ph.d mba m.d md esq jr sr obe mbe kc qc")
