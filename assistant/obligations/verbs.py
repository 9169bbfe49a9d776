"""English verbs in their base form, as they follow “to” in resolutions."""

from __future__ import annotations

VERBS = frozenset(
    """
abduct abide abolish absorb abstain abuse accede accelerate accept access accompany accomplish
accord account achieve acknowledge acquaint acquire act activate adapt add address adhere adjust
administer adopt advance advise advocate affect affirm affix afford agree aid aim align
alleviate allocate allot allow alter ameliorate amend amplify analyse analyze announce
anticipate appeal appear apply appoint appraise approach appropriate approve arrange arrest
arrive ascertain assemble assert assess assign assist assume assure attack attain attend attract
audit augment authenticate authorise authorize avail avert avoid balance ban base be bear become
begin believe belong benchmark benefit bid block bolster book boost break bridge brief bring
broaden build calculate call capture care carry cast catalyse cause cease celebrate cement
certify chair challenge change channel check choose circulate circumvent claim clarify classify
clear close co-chair co-host co-operate coincide collaborate collect combat combine come
commemorate commence commission commit communicate compare compel compensate compete compile
complement complete comply compound comprise concentrate conclude condemn conduct confer confirm
confront congregate connect consent conserve consider consign consist consolidate constitute
constrain construct consult contact contain contemplate contextualize continue contravene
contribute control convene convert convey convoke cooperate coordinate cope correct correspond
corroborate cosponsor counter counteract cover craft create criminalize cross crowd curb curtail
cut damage date de-escalate deal debate decentralize decide declare decline decouple decrease
dedicate deduct deepen defeat defend defer define defray degrade delay delete delineate delist
deliver demand demonstrate deny depend depict deploy deposit deprive derail describe design
designate desist destabilize destroy detain detect deter deteriorate determine develop devise
devote diminish direct disaggregate disarm disassociate disburse discern discharge disclose
discontinue discourage discover discredit discuss dismantle dispatch dispense display dispose
disregard disrupt disseminate dissolve distribute diverge diversify divert do document double
draft draw drive drop earmark ease educate effect elaborate elect elevate eliminate embark embed
embrace emerge emphasize employ empower emulate enable enact encompass encourage end endanger
endeavour endorse enforce engage engender enhance enjoy enlarge enlist enrich ensure enter
enumerate envisage equip eradicate escalate escape establish estimate evacuate evaluate evince
evolve exacerbate examine exceed exchange exclude execute exercise exert exist expand expedite
expire explain exploit explore expose express extend extract extradite face facilitate fail fall
fast-track favor favour feature feed field fight file fill finalise finalize finance find flee
flow fly focus follow force forge form formalize formulate foster freeze fuel fulfil fulfill
function fund furnish gain galvanize gather generate get give go govern graduate grant grapple
grow guarantee guide halt halve hamper hand handle harbour harm harmonize harness hasten have
head heal hear heighten help hide highlight hinder hold honor honour host humiliate identify
illustrate impact impede implement impose improve incentivize incite include income incorporate
increase indicate inform infringe inhabit initiate inspect inspire install instil institute
institutionalize instruct integrate intensify interact interconnect interfere interpret
intervene interview introduce invest investigate invite involve issue itemize join justify keep
know lack launch lay lead learn leave lend leverage liaise lift limit link listen live localize
locate look lose lower mainstream maintain make manage mandate manifest manufacture map mark
match maximise maximize measure meet mentor merge microfinance migrate minimise minimize mislead
mitigate mobilize modernize modify monitor motivate move narrow negotiate neutralize nominate
normalise normalize not notarize note notify nurture obey observe obstruct obtain occur offer
open operate operationalize oppose optimize order organise organize orient originate our outline
overcome oversee overthrow parley participate partner pass pause pave pay penalize perform
permit perpetrate persist phase pilot pinpoint place plan play pledge police pool populate pose
posit possess post postpone practice practise precede predict prepare present preserve preside
press prevent print prioritise prioritize proceed process proclaim procure produce profile
programme progress prohibit prolong promote promulgate propagate propose prosecute protect
provide publicise publicize publish punish pursue push put race raise ratify rationalize raw re-
establish re-examine reach react read readjust reaffirm realize reallocate reap reassess rebuild
recall receive recognize recommend recommit reconcile reconstitute reconstruct reconvene record
recost recover recruit rectify redeploy redesign redirect redouble redraft redress reduce refer
refine reflect reform refrain refund refuse regard register regret regulate rehabilitate
reimburse reinforce reintegrate reinvigorate reject release relieve relocate remain remediate
remedy remind remit remove render renew reopen repair repatriate repeal rephrase replace
replenish replicate report reposition represent request require reschedule rescind resolve
respect respond restore restrict restructure resubmit result resume retain rethink return reuse
reveal reverse revert review revise revisit revitalize revive revoke rise run safeguard sanction
satisfy save scale schedule scrutinize search secure see seek seize select sell send sensitize
serve service set settle shape share shelter shift ship show showcase shrink sign simplify sit
slow solicit solve spare speak specify speed spend spread stabilize staff stand standardize
start stay steer step stifle stimulate stop streamline strengthen strike strive structure
struggle study submit subscribe subsidize succeed suffer suggest summarize supervise supplement
support suppress survey suspend sustain systematize tabulate tackle take tally target task
terminate threaten thrive time trace track transcribe transfer transform transition translate
transmit transport travel treat trigger trust try undergo underline undermine underpin
underscore understand undertake unfreeze unify unite unlock update upgrade uphold upload urge
use utilise utilize validate value verify vet view violate visit vote wait waste weaken webcast
welcome widen win withdraw withhold withstand witness work worsen write
abandon absolve accommodate acquit adjourn admit administrate adjudicate affiliate aggregate airlift
annul annotate apportion apprise arbitrate arm articulate assent associate assuage attach attract
authorise bear bind blacklist brand broker budget campaign cancel capitalize catalyze categorize
centralize champion circumscribe coerce cohere combine commemorate commend compose compute
conceive concretize concur confine confiscate conform constrain construe cooperate copy counsel
counterbalance credit criticize culminate debrief decarbonize decommission deduce default
dehumanize delegate deliberate delimit delink democratize demobilize demolish denounce depart
deport derive descend deserve destroy devolve diagnose differentiate digest digitalize digitize
disable disband disclaim discriminate disengage disembark dismiss displace disqualify distinguish
divide download dramatize effectuate elucidate emanate embody encode encounter enfranchise enjoin
entail entertain entitle entrench entrust envision equate evict exempt exhaust exhibit exhort
expel export expropriate extinguish extrapolate fabricate familiarize favour finish fix formulate
fortify frame free fuse germinate grade group halve harvest head heed host hurry ignore immunize
impart implant implicate import impound impress incarcerate incline inculcate indict induce
industrialize influence inherit inject innovate inquire insert insist insulate insure intend
intercept internalize intimidate invalidate inventory invoke irrigate isolate label legalize
legislate legitimize levy liberalize liberate license liquidate lobby log manoeuvre market mature
mediate memorialize mine minute mix model mould mount multiply narrate nationalize navigate
neglect network objectify obligate occupy offset opt oust outlaw overhaul overturn own package
partake patrol penetrate perceive perfect permeate persecute persevere persist persuade plant
popularize portray pre-empt preclude predominate prefer prejudice prepay prescribe pressure
presume prevail privatize probe prolong pronounce propel protest prove purchase purify qualify
quantify quash quell question quote reaffirm re-allocate re-emphasize re-engage re-establish
re-evaluate re-examine readapt readmit reappoint rearrange reassign reassure reauthorize rebalance
reckon recognise reconsider reconvert recreate redefine redeem redesignate rediscover refashion
reference refinance reflect reform reframe regain regularize regroup regulate reimagine reinstate
reintroduce reiterate rejoin relate relax relinquish rely remain remunerate renegotiate renounce
reorganize reorient repay repeat replenish reply repress reprint repudiate resettle reside resist
resort restate restrain retrain retrieve reunite revalidate revitalise reward rotate sacrifice
sample scrap screen segregate sentence separate sequence shed shield shorten silence simulate
situate sketch socialize soften sort spare spur squander stem stress subdivide subject
subordinate substantiate substitute subsume summon supersede supply surmount surrender surround
suspect swear systematise tailor teach tend test testify tighten tolerate top total train transact
transit traverse triple typify unblock unlock unveil usher vacate vaccinate validate vest vindicate
voice waive warn warrant watch welcome wish wield worship yield
""".split()
)

# Third persons that follow "that" where a base form is due: "that the Secretary-General includes".
THIRD_PERSONS = frozenset(
    "submits provides includes ensures continues considers takes makes undertakes prepares conducts"
    " establishes adopts complies informs convenes organizes develops keeps gives transmits carries"
    " strengthens becomes remains participates pays".split()
)
