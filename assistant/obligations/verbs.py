"""English verbs in their base form, as they follow “to” in resolutions."""

from __future__ import annotations

VERBS = frozenset(
    """
abandon abduct abide abolish absolve absorb abstain abuse accede accelerate accept access
accommodate accompany accomplish accord account achieve acknowledge acquaint acquire acquit act
activate adapt add address adhere adjourn adjudicate adjust administer administrate admit adopt
advance advise advocate affect affiliate affirm affix afford aggregate agree aid aim airlift
alert align alleviate allocate allot allow alter ameliorate amend amplify analyse analyze
annotate announce annul anticipate apologize appeal appear apply appoint apportion appraise
apprise approach appropriate approve arbitrate arm arrange arrest arrive articulate ascertain
assemble assent assert assess assign assist associate assuage assume assure attach attack attain
attend attract audit augment authenticate authorise authorize avail avert avoid award balance
ban bar barter base be bear become begin believe belong benchmark benefit bid bind blacklist
blend block bolster book boost borrow brand breach break bridge brief bring broaden broker
budget build burn bury buy calculate calibrate call calm campaign cancel cap capitalize capture
care carry cast catalyse catalyze categorize cause cease celebrate cement centralize certify
chair challenge champion change channel charge chart charter check choose circulate circumscribe
circumvent cite claim clarify classify clean clear climb close co-chair co-finance co-host
co-lead co-operate co-organize co-sponsor coach codify coerce cofinance cohere coincide
collaborate collect combat combine come commemorate commence commend commission commit
communicate compare compel compensate compete compile complement complete comply compose
compound compress comprise compute concede conceive concentrate conclude concretize concur
condemn conduct confer confine confirm confiscate conform confront congregate
connect conquer consent conserve consider consign consist consolidate constitute constrain
construct construe consult contact contain contemplate contest contextualize continue contract
contravene contribute control convene convert convey convict convoke cooperate coordinate cope
copy correct correspond corroborate cosponsor counsel counter counteract counterbalance cover
craft create credit criminalize criticize cross crowd culminate cultivate curb cure curtail
customize cut damage date de-alert de-escalate deal debate debrief decarbonize decentralize
decide declare declassify decline decommission decouple decrease dedicate deduce deduct deem
deepen default defeat defend defer define defray degrade dehumanize delay delegate delete
deliberate delimit delineate delink delist deliver demand demilitarize demobilize democratize
demolish demonstrate denounce deny depart depend depict deploy deport deposit deprive derail
deregister derive desalinate descend describe deserve design designate desist destabilize
destroy detach detain detect deter deteriorate determine develop devise devolve devote diagnose
differentiate dig digest digitalize digitize diminish direct disable disaggregate disapprove
disarm disassociate disband disburse discard discern discharge discipline disclaim disclose
discontinue discourage discover discredit discriminate discuss disembark disengage disinfect
dismantle dismiss dispatch dispense disperse displace display dispose disqualify disregard
disrupt disseminate dissolve dissuade distinguish distribute diverge diversify divert divide do
document donate double download draft dramatize draw dredge drive drop dump duplicate earmark
earn ease edit educate effect effectuate eject elaborate elect elevate eliminate elucidate
emanate embargo embark embed embody embrace emerge emit emphasize employ empower emulate enable
enact encode encompass encounter encourage encrypt end endanger endeavour endorse endow endure
enforce enfranchise engage engender enhance enjoin enjoy enlarge enlighten enlist enrich enrol
enroll ensure entail enter entertain entitle entrench entrust enumerate envisage envision equate
equip eradicate erect escalate escape escort establish estimate evacuate evaluate evict evince
evolve exacerbate examine exceed exchange exclude execute exempt exercise exert exhaust exhibit
exhort exhume exist expand expedite expel expend expire explain exploit explore export expose
express expropriate extend extinguish extract extradite extrapolate fabricate face facilitate
fail fall familiarize fast-track fasten favor favour feature feed field fight file fill finalise
finalize finance find fine-tune finish fix flag flee flow fly focus follow forbid force foresee
forfeit forge forgive form formalize formulate fortify forward foster frame free freeze fuel fulfil
fulfill function fund furnish fuse gain galvanize gather gauge generate germinate get give glean
go govern grade graduate grant grapple group grow guarantee guide halt halve hamper hand handle
harbour harm harmonise harmonize harness harvest hasten have head heal hear heed heighten help
hide highlight hinder hire hold honor honour host humiliate hunt hurry identify ignore
illustrate immunize impact impart impede implant implement implicate import impose impound
impress imprison improve improvise incarcerate incentivize incite incline include income
incorporate increase inculcate indicate indict induce industrialize infer inflict influence
inform infringe inhabit inherit initiate inject innovate inquire inscribe insert insist inspect
inspire instal install instil institute institutionalize instruct insulate insure integrate
intend intensify interact intercept interconnect interfere internalize interpret interrogate
interrupt intervene interview intimidate introduce invalidate inventory invest investigate
invite invoke involve irrigate isolate issue itemize join justify keep know label lack launch
lay lead learn lease leave legalize legislate legitimize lend lengthen let leverage levy liaise
liberalize liberate license lift limit link liquidate listen live lobby localize locate lodge
log look lose lower mainstream maintain make manage mandate manifest manoeuvre manufacture map
mark market match materialize mature maximise maximize measure mediate meet memorialize mentor
merge microfinance migrate mine minimise minimize minute mislead mitigate mix mobilize model
moderate modernise modernize modify monetize monitor motivate mould mount move mow multiply
muster narrate narrow nationalize navigate neglect negotiate network neutralize nominate
normalise normalize not notarize note notify nourish nurture obey objectify obligate oblige
observe obstruct obtain occupy occur offer offset omit open operate operationalize oppose opt
optimize order organise organize orient originate our oust outfit outlaw outline overcome
overfly overhaul overrule oversee overthrow overturn own package paint parley partake
participate partner pass patrol pause pave pay penalize penetrate perceive perfect perform
permeate permit perpetrate persecute persevere persist persuade phase pick pilot pinpoint place
plan plant play pledge police pollinate pool popularize populate portray pose posit possess post
postpone pour practice practise pre-empt preach precede preclude predict predominate prefer
prejudice prepare prepay prescribe present preserve preside press pressure presume prevail
prevent print prioritise prioritize privatize probe proceed process proclaim procure produce
profile programme progress prohibit prolong promote promulgate pronounce propagate propel
propose prosecute prosper protect protest prove provide publicise publicize publish pump punish
purchase purify pursue push put qualify quantify quarantine quash quell question quote race
raise ratify rationalize raw re- re-allocate re-elect re-emphasize re-engage re-establish
re-evaluate re-examine reach react read readapt readjust readmit reaffirm realize reallocate
reap reapply reappoint rearrange reassess reassign reassure reauthorize rebalance rebuild rebut
recall recapture receive recertify recirculate reckon reclaim reclassify recognise recognize
recommence recommend recommit reconcile reconnect reconsider reconstitute reconstruct reconvene
reconvert record recost recover recreate recruit rectify recycle redact rededicate redeem
redefine redeploy redesign redesignate redirect rediscover redistribute redouble redraft redress
reduce refashion refer reference refill refinance refine refit reflect refloat refocus reform
refrain reframe refuel refund refurbish refuse regain regard register regret regroup regularize
regulate rehabilitate rehearse rehouse reimagine reimburse reinforce reinstate reintegrate
reintroduce reinvigorate reiterate reject rejoin relate relaunch relax relay release relieve
relinquish relocate rely remain remediate remedy remind remit remove remunerate rename render
renegotiate renew renounce renovate rent reopen reorganize reorient repaint repair repatriate
repay repeal repeat repel rephrase replace replant replenish replicate reply repopulate report
reposition repossess represent repress reprint repudiate requalify request require reschedule
rescind rescue reset resettle reshape reside resign resist resolve resort respect respond
restate restock restore restrain restrict restructure resubmit result resume retable retain
rethink retire retrain retransmit retrieve retrofit return reunite reuse revalidate revalue
reveal reverse revert review revise revisit revitalise revitalize revive revoke reward rise
rotate run sacrifice safeguard salvage sample sanction satisfy save scale scan scatter schedule
scrap screen scrutinize search secure see seek segregate seize select sell send sensitize
sentence separate sequence serve service set settle sew shape share shed shelter shield shift
ship shorten show showcase shrink shut shuttle sign silence simplify simulate sink sit situate
sketch slaughter slow smuggle socialize soften solicit solve sort sow spare speak specialize
specify speed spend split spray spread spur squander stabilize staff stamp stand standardise
standardize start stay steer stem step sterilize stifle stimulate stipulate stockpile stop store
streamline strengthen stress strike strive structure struggle study subdivide subject submit
subordinate subscribe subsidize substantiate substitute subsume succeed sue suffer suggest
summarize summon supersede supervise supplement supply support suppress surmount surrender
surround survey suspect suspend sustain swap swear sweep switch symbolize synchronize
systematise systematize tabulate tackle tailor take tally target tarnish task tax teach tend
terminate test testify threaten thrive thwart tighten time tolerate top total tour tow
trace track train transact transcribe transfer transform transit transition translate transmit
transplant transport transpose travel traverse treat trigger trim triple trust try turn typify
unblock undergo underline undermine underpin underscore understand undertake underwrite undo
unfreeze unify unite unload unlock untie unveil update upgrade uphold upload urge use usher
utilise utilize vacate vaccinate validate value vary verify vest vet veto view vindicate violate
visit voice vote wage wait waive walk warn warrant wash waste watch weaken weave webcast weed
weigh welcome widen wield win wish withdraw withhold withstand witness work worsen worship wrap
write yield
""".split()
)

# Third persons that follow "that" where a base form is due: "that the Secretary-General includes".
THIRD_PERSONS = frozenset(
    "submits provides includes ensures continues considers takes makes undertakes prepares conducts"
    " establishes adopts complies informs convenes organizes develops keeps gives transmits carries"
    " strengthens becomes remains participates pays".split()
)
