"""Words of resolutions and of everyday speech that are used for the same thing."""

from __future__ import annotations

# One group a `|` or a line; a word may stand in several groups.
ALIKE = """
submit present provide furnish deliver supply give | report submit present
inform notify tell advise advice | convene hold organize arrange | meet meeting
participate participation attend attendance participant involve
establish create found form creation establishment | begin start commence onset launch
end finish expire cease stop halt discontinue | complete conclude finish
assist assistance help support aid back | study examine consider review look discuss discussion
keep retain maintain stay remain continue | extend prolong renew
last run continue extend period duration term valid | effect force valid apply
implement implementation apply application fulfil fulfilment execute | appoint designate name
nominate propose proposal | draft prepare develop elaborate formulate
distribute circulate disseminate send | deploy send dispatch | prohibit ban forbid bar outlaw
protect safeguard | allow permit authorize entitle | reduce decrease lower cut less
increase raise rise | exceed above over | below under less | except exempt exclude exclusion
sum quantity | opinion view comment | next forthcoming upcoming | die death kill
about some approximately nearly almost around roughly circa | vessel ship boat
area field sphere domain | entity body organ agency organization institution
reiterate repeat renew reaffirm confirm affirm | urgent urgency pressing | sell sale
buy purchase acquire acquisition | sign signature signatory | share exchange
comply compliance conformity | finance fund money pay financial foot | state country nation
person people individual | law legislation statute legal | choose select selection choice decide
transmit send forward pass | necessary need require necessity | compulsory mandatory obligatory
eur euro | usd dollar | adopt approve | withdraw withdrawal pull
cooperate collaborate cooperation collaboration joint together partner | final last
entire whole complete full wholly | quick prompt early soon rapid swift speedy
immediate delay forthwith | important significance valuable | ensure guarantee
thank gratitude appreciate appreciation grateful | welcome appreciate appreciation
commend praise applaud | maximum atmost limit threshold ceiling cap | minimum atleast
especial particular main | foster promote encourage further
strengthen reinforce enhance consolidate | improve better improvement | tackle address
combat fight counter struggle | punish sanction penalize | eradicate eliminate abolish remove
depend subject provided condition | destroy destruction | allocate allocation assign
inspect check verify certify verification | evaluate assess evaluation
monitor supervise oversee supervision | measure step action | role function
stress emphasize underline underscore highlight | recognize acknowledge | satisfy satisfaction
staff personnel employee | troop military soldier | weapon arms | illegal illicit unlawful
rule regulation | extra additional | seize confiscate | issue publish | publish publication public
locate situate | house host | respond reply answer response | receive get obtain
return repatriation | free charge cost | cost expense | settle resolve solve | know knowledge
analyse analysis | criterion criteria | decide decision | succeed success
pledge promise commit commitment offer | coordinate coordination | sufficient enough adequate
regular periodic | observe observer observation monitor | trade commerce commercial | child minor
lose loss lost | affect prejudice | test try | borrow loan lend | pay bear cover
pay remuneration salary wage | crime criminal offence | perpetrator offender
refuse reject decline | demand insist | visit travel trip | disclose reveal publish
obtain secure | build construct | expert specialist | chair head preside lead | sign signing
ratify ratification | firm company enterprise business corporation undertaking
job work employment occupation post | worker employee personnel staff labour | boss employer
salary wage remuneration pay payment | spend expenditure expense outlay cost | police cop
income receipt revenue earning proceeds profit gain | donor contributor sponsor
donation contribution grant gift donate | poor poverty needy | rich developed wealthy affluent
budget funding finance | tax levy duty charge fee | price tariff rate cost | loan credit lend
debt arrears owe | bid tender offer | ad advertisement advert advertise
website online internet web electronic digital | computer automate machine electronic software
tool instrument mean system mechanism device | error mistake fault
wrong erroneous incorrect wrongful mistaken | unaware ignorant idea know
doctor physician medical | illness disease sickness | health sanitary medical
medicine drug medication pharmaceutical | clinic hospital | nurse midwife | hurt injury wound harm
damage harm loss hurt prejudice | danger risk hazard threat peril | threat menace threaten
accident crash collision incident | disaster catastrophe calamity emergency
attack assault aggression offensive | violence force violent | abuse mistreatment mistreat
victim sufferer survivor | refugee refuge flee exile | displace uproot flee
home house residence dwelling | live reside dwell inhabit | inhabitant resident population people
town city municipality local | village settlement community | region area zone district territory
border frontier boundary | nearby close near adjacent neighbour neighbouring | far remote distant
distance remoteness far away | close shut closure | open opening start
school classroom teaching education educational | pupil student schoolchild learner
teacher instructor educator | train training teach course workshop instruct | grade mark score
scholarship bursary fellowship | university college academic | research study investigate scholar
scientist scientific researcher academic | expert specialist professional | handbook manual guide
guideline guidance | book document publication text | paper document identity
document text record file instrument | letter communication message mail correspondence
message communication | note memorandum | record register file data log inventory list
register inventory list record | statistic figure number data | data information figure
information detail fact data | account statement report | summary summarize sum outline
table list chart comparison | question questionnaire survey poll | interview question hear
complain complaint grievance denounce denunciation report | accuse accusation allege
case proceeding lawsuit trial | court judge tribunal judicial judiciary | judge magistrate
lawyer counsel attorney advocate defence legal | prosecutor prosecution prosecute
sentence convict punish penalty | penalty sanction fine punish | prison jail detention imprison
prisoner detainee inmate | arrest detain apprehend | police constable | guard warden
evidence proof prove testimony | witness testify testimony
investigate inquiry investigation probe
treaty convention agreement pact accord instrument charter | protocol agreement | member party
join accede accession adhere become member | accede accession | text resolution document
article clause provision | chapter section part
deal talk negotiate negotiation dialogue consultation | consult consultation
talk discussion dialogue | gathering meeting conference | seminar workshop course
session meeting sitting | venue place headquarters seat | seat post place | host receive welcome
guest visitor | delegate representative envoy | chief head leader director
leader ringleader head chief | spokesman representative | president chairman chair
team group unit | band gang group organization | network web ring | organ body entity
agency office | union association organization | federation union league | NGO nongovernmental
charity foundation | government authority state administration
official officer civil servant functionary | minister ministry | mayor municipal
citizen national nationality inhabitant | voter vote election elect ballot poll
candidate nominee | parliament legislature congress | law act | right entitlement entitle
woman female gender girl | man male boy | girl pupil | child boy girl minor infant kid young
youth young adolescent teenager teen | old elderly older aged | mother maternal | parent family
family household relative | wife husband spouse | native indigenous aboriginal original
tongue language | speak speaker | interpret translate translation | race ethnic | poison toxic
dirty pollute pollution contaminate | clean purify cleanup | waste rubbish garbage
water aquatic hydric | sea marine maritime ocean oceanic | coast coastal shore seaside
lake lagoon | river stream watercourse basin | glacier glacial ice | ice icy frozen
flood inundation | rain rainfall rainy wet | drought dry | weather climate meteorological
season period | forest wood woodland | tree wood | plant flora specimen | animal fauna wildlife
fish fishery fishing | farm agriculture farmer agricultural | farmer peasant grower
food nutrition feed meal ration | hunger famine starvation | crop harvest | cattle livestock herd
herder herding pastoralist | mine mining extraction extract | oil petroleum fuel
power energy electricity | power authority | road highway traffic route | route way path road
car vehicle automobile | driver driving chauffeur | bus transport vehicle
transport carry convey haul | train railway rail | fly flight air plane | airport airfield
port harbour | journey trip travel voyage | passenger traveller | sail navigate
crossing transit pass | bridge crossing | cargo freight goods consignment shipment | goods supply
supply deliver stock | material supply equipment | equipment gear kit apparatus
weapon firearm gun | ammunition explosive munition | soldier troop military army
army military force | war conflict | peace ceasefire truce | truce ceasefire armistice
fight combat struggle hostility | camp site cantonment | disarm disarmament | destroy demolish
withdraw drawdown leave | leave depart departure exit | arrive arrival reach | stay remain
move movement displacement | freedom liberty free | escort accompany convoy | rescue save relief
relief aid assistance humanitarian | block obstruct hinder hamper impede obstruction prevent
unhindered unobstructed unimpeded free | safe safety secure security | security safe
fast rapid quick swift speedy prompt early | promptly immediately soon quickly
speed accelerate hasten expedite | slow delay | late delay | postpone delay defer adjourn
cancel annul revoke | suspend suspension interrupt halt stop | stop prevent halt
end stop lift abolish | lift waive remove | waive exempt lift dispense | drop discontinue abandon
abandon leave quit drop | human person people | risk threaten | passage adoption adopt
launch introduce operation | unannounced announcement prior | close near nearest closest
advice recommendation | flee refuge exile | obstruct unhindered
transmit report communicate supply | suspect criminal offender accused | lose left leave
save rescue | sail travel navigate | body authority | entrust assign delegate charge
vanish disappear lose | shrink reduce diminish | fall drop decline decrease diminish reduce down
grow growth expand increase lengthen rise up | rise increase grow climb | double twice doubling
triple three treble | half halve fifty | halve half reduce | expand extend widen broaden enlarge
widen broaden expand | long length lengthen | short brief | short reduce shorten shorter
shortage lack shortfall want scarcity deficiency | lack absence want short missing without
miss missing absent lack | exist existing existence | big large great major
small minor little low | huge enormous vast | wide broad | deep profound | grave serious severe
grim serious grave concern | worry concern anxiety alarm | fear afraid dread | concern interest
regret deplore sorry | condemn denounce deplore | criticize blame criticism | hope wish expect
pleased satisfaction welcome | congratulate commend | honour tribute | support endorse back
endorse approve support | agree consent agreement approve | consent approval agree permission
approval consent agree approve | permission permit authorization | permit licence authorization
licence license permit open | allow enable permit let | enable allow let | forbid prohibit ban
bar prevent stop | avoid prevent | refrain abstain avoid | break violate breach infringe
violation breach infringement | ignore disregard fail | disregard failure ignore
follow comply obey observe | follow pursue | obey comply | bind binding | force oblige compel
oblige compel require | duty obligation | responsibility responsible duty | liable responsible
entrust assign task charge | assign allocate entrust | earmark allocate assign reserve
set establish fix | fix set determine | determine decide establish | settle decide fix
found establish | institute establish | launch begin start open | open begin start
resume restart reopen | finish complete end conclude | complete full
achieve attain reach accomplish | reach attain | succeed achieve | fail failure
try attempt seek endeavour | try pilot test trial experiment | pilot trial experiment test
seek look ask request search | search seek look | find discover | discover detect find
trace track locate | identify identification recognize | identity identification | freeze frozen
launder laundering | traffic trafficking trade | trade traffic commerce
smuggle smuggling illicit | produce manufacture production make | manufacture production produce
make produce create | build construct develop | develop development | design develop draft draw
draw prepare draft | write draft written | rewrite revise amend | amend change modify alter
change alter modify alteration modification | replace substitute | update revise modernize
revise review | review revision examine look | reconsider review | compare comparison comparative
measure gauge meter | weigh assess consider | assess evaluate estimate | estimate assessment
rate proportion share percentage percent | share part portion proportion
portion part fraction fair | majority most | most main chief mainly principal largely
main principal chief key primary | primary main principal first | principal main chief
key main important essential | important vital essential crucial | essential vital indispensable
core central main | mainly principally primarily chiefly largely | only solely exclusively
also too | several many numerous various | various different diverse
different diverse various separate | separate apart different | single one sole
same identical equal | equal same equality | equality equity equal | similar like comparable
alike similar | contrary opposite | reverse opposite | initial first start starting begin
previous earlier prior former preceding past | precede previous before | earlier previous prior
later subsequent after | next following subsequent | current present existing now
existing current in force | recent new late | new recent further | old former | future forthcoming
date day time | time period duration | period term time season | moment time | year annual yearly
month monthly | week weekly | day daily | hour hourly | semester half | quarter quarterly
decade ten | century hundred | temporary provisional interim
provisional temporary interim tentative | permanent lasting standing
renew renewable renewal extend | prolong extend prorogue extension | term mandate period tenure
mandate task assignment | deadline date term | due date | urgent pressing immediate
emergency crisis urgent | way method means manner | method means way technique | procedure process
process proceeding | system mechanism scheme | scheme programme plan project
plan scheme programme strategy design | programme scheme project plan agenda
project initiative programme scheme | initiative effort project | effort endeavour work
work activity effort | activity work action | action activity step deed
aim target goal objective purpose | purpose aim | reason cause ground motive
cause reason provoke bring | result outcome consequence effect | outcome result
effect impact consequence influence | impact effect | consequence result effect
affect effect impact influence touch | benefit advantage profit | advantage benefit
useful helpful benefit | harm affect negative hurt damage | negative adverse
adverse negative harmful | positive favourable | favourable generous beneficial
fair equitable just | just equitable | real actual true genuine | actual real | true actual
proportion proportionate | appropriate suitable fitting proper | proper appropriate due
duly due proper | correct right accurate | accurate exact precise | clear plain | simple simplify
easy facilitate ease | facilitate ease easy enable | difficult hard difficulty
complex complicated | possible possibility feasible | potential possible
chance opportunity possibility | option possibility choice | likely probable | certain sure
impossible cannot | able capable ability capacity capability | capacity ability
capability ability able | cope deal manage | manage administer run administration
administer manage run | run operate | operate work function operation | operation functioning work
use employ utilize utilization usage | utilization use | employ use hire recruit
recruit hire engage contract | hire recruit contract | dismiss remove | apply use
application request | demand request | store storage keep stock
conserve preserve conservation protect maintain | preserve keep maintain conserve
maintenance upkeep maintain | repair fix renovate | renovate refurbish renovation repair
restore re-establish | rebuild reconstruct reconstruction | reconstruction rebuild
join connect link | link connect associate tie | connected associated related linked
relate connect link | combine integrate merge together join | integrate combine
comprehensive integrated full overall | comprehensively integrated comprehensive
holistic integrated comprehensive | coordinate harmonize | harmonize align uniform standard
uniform harmonize same | standard norm criterion | benchmark standard framework
norm rule standard regulation | regulate regulation rule | framework context
context framework background | background context | situation circumstance condition case
circumstance condition situation | dimension aspect side | aspect side facet dimension
side aspect | feature characteristic | topic subject matter theme | matter question issue
theme topic subject | stake interest concern | interested concerned relevant
relevant pertinent applicable | applicable relevant | active engaged | engage involve
involve include participate | include comprise contain cover | comprise consist include make
composed comprise made | compose comprise make | add additional supplement
supplement supplementary additional add | supplementary supplement additional
attach append annex accompany enclose | annex append attach | append attach
accompany together with | enclose attach | write written | word wording | say state declare
declare declaration proclaim announce class | announce announcement declare
class classify categorize | classify class category | category type class kind
type category kind | call name | title name entitle | appear publish issue | release publish issue
publicize publish public | public official state | private personal | personal private own
confidential secret confidentiality secrecy | secret confidential secrecy | anonymous unnamed
open public transparent | transparent transparency open | visible show
show display present reveal | reveal show disclose | demonstrate show prove
prove demonstrate show | indicate show | signal indicate alert | alert warn warning notice
warn warning alert notice | notice notification warning | notify notification inform report
raise draw bring | attention notice | attend look | watch monitor observe oversee
oversee supervise watch monitor | control supervise check | check control verify inspect
audit check examine | vet check screen | screen vet | examine look inspect consider hear
consider think examine weigh reflect | think consider reflect | reflect consider account
account consider | regard consider | view opinion consider see | see view regard consider
believe think | know aware | aware know conscious | conscious aware mindful
mindful bearing aware | recall remember recalling | remember recall commemorate | recollect recall
note observe | observe note | mention refer cite name | cite quote refer mention | quote cite
refer mention reference | reference mention | list enumerate | credit recognize
recognition acknowledge | acknowledge recognize admit | admit accept | accept adopt take
adopt take | pass adopt | take accept receive | receive accept welcome
collect gather obtain compile | gather collect | compile collect gather
obtain get acquire receive | get receive obtain | acquire obtain | bring take
carry bear transport | hold have | hold keep | hold back withhold | withhold retain
retain withhold keep retention | withholding retention | retention keep | retain keep
give grant award | grant give award | grant subsidy | award give | offer provide give propose
offer proposal | provide give offer supply | equip provide | lend give | send transmit deliver
transfer send transmit remit remittance | remittance money sending transfer | deliver send
sender sending | hand give deliver | share distribute | distribute share spread
spread disseminate expand | disseminate spread publicize | propagate grow spread
exchange trade share swap | swap exchange | sell trade | buy procure purchase
procure procurement buy purchase | order command | command order | lead head guide
guide lead inform | steer guide lead | direct manage lead | preside chair | serve act
act serve action | perform carry | conduct carry lead hold | exercise carry
undertake carry commit | undertaking commitment | stage hold organize | happen occur take place
occur happen arise | arise occur | emerge appear arise | appear seem | remain stay
persist continue remain | continue go keep carry | carry continue | proceed continue go
advance progress | progress advance headway | ahead advance | forward ahead | backward back
trigger cause alert | provoke cause | generate produce create | stimulate promote encourage
boost increase promote strengthen | step increase intensify | intensify step strengthen increase
strong strengthen | strengthen strong reinforce | weak weaken | weaken undermine
undermine weaken | tough strong | soften relax | relax ease | restrict limit restriction
restriction limit curb | limit restrict maximum | limited restrict | curb limit reduce restrict
unlimited limit | count calculate number | calculate compute | number count amount
amount sum number total | total sum overall | sum amount money | dozen twelve | quarter fourth
trial test | sample specimen | laboratory lab | lab laboratory | technical technique
technology technological | science scientific | bilingual language | mathematics maths math
biology biological | chemical chemistry | mosquito vector | vaccine vaccinate | epidemic outbreak
outbreak epidemic | dead death victim mortal fatal | fatal death mortal kill
fatality death casualty | casualty wounded victim injury | survive survivor | birth born
sex gender | disability disabled handicap | disabled disability | blind sight
housing home dwelling | jobless unemployment unemployed | unemployment jobless
benefit allowance pension | pension retirement | retire retirement
domestic home household national internal | internal domestic | inside within | outside beyond
abroad foreign overseas | foreign abroad | overseas abroad | north northern | south southern
east eastern | west western | island insular | mountain cordillera range | range cordillera
valley basin | capital city | hemisphere hemispheric | america american | continent continental
world global international worldwide | international global worldwide | global worldwide
universal all | nationwide national domestic | national domestic nationwide state
regional region | provincial province | local locally | rural countryside country village
urban city | indigenous native community | tribe tribal | culture cultural | religion religious
tradition traditional | custom customary traditional | ceremony ceremonial | customs border
tourism tourist | tourist traveller | museum heritage | heritage patrimony | sport athletic
press media journalist | journalist press reporter | radio broadcast | broadcast radio air airtime
telephone phone call helpline hotline | helpline line hotline | phone telephone mobile cellular
cellphone mobile | mail post | post mail | platform operator | operator company
supplier provider vendor supply | vendor seller | seller sell | buyer purchaser | client customer
consumer customer | shop store | pharmacy chemist | market marketplace | retail sale
wholesale sale | export sale | import purchase | bank banker | account bank
money fund cash sum dollar | cash money | currency money | coin money | invest investment
insurance insure cover | insure insurance | compensate compensation reimburse indemnify
reimburse refund repay return | refundable reimbursable repay | repay return reimburse
voluntary voluntarily optional willing | optional voluntary | willing ready prepared
obligatory compulsory mandatory | binding obligatory compulsory | legal lawful law legitimate
lawful legal legitimate | legitimate lawful legal | unlawful illegal illicit | justice fair
injustice unfair | impunity unpunished | corrupt corruption | bribe corruption | fraud deceit
theft steal | kidnap kidnapping abduct abduction | abduct kidnap | rape sexual | torture torment
slave slavery | slavery slave | exploit exploitation | traffick trafficking
terror terrorism terrorist | terrorist terrorism | extremist extremism | hate hatred
discriminate discrimination | racism racist racial | exclude bar | marginalize exclude
vulnerable exposed | expose vulnerable | shelter refuge | refuge shelter | asylum refuge
orphan child | widow woman | nursing breastfeeding | pregnant pregnancy | maternity mother
dignity respect | respect observe | privacy private | express voice state | voice express
emphasize stress | stress emphasize | insist stress | remind recall | reassure assure
assure ensure guarantee | ensure secure see | secure ensure obtain | promise undertake pledge
swear oath | oath swear | faith belief | believe belief | beforehand prior previous
summon convene | gather convene meet | press urge exhort | pick choose select
elect choose select | compile prepare produce draft | conduct perform undertake implement carry
investigate examine inquiry | reserve allocate set | intervene intervention | tighten strengthen
loosen relax | bolster strengthen | shoulder bear pay | split share divide | divide split
shield protect | guard protect | defend protect | abide comply | adhere comply follow
heed follow comply | flout violate disregard | track monitor follow | log record register
brief inform | update inform revise | specify detail | glad pleased welcome
alarm alarmed concern concerned | pact agreement | row dispute
dispute conflict controversy disagreement | clash fighting conflict
fighting hostility conflict combat | killing murder | murder kill homicide
fighter combatant armed | combatant fighter soldier | rebel insurgent armed
peacekeeper troop mission | lawmaker parliament legislator | legislator parliament legislature
inmate prisoner | folk people | resident inhabitant community | workforce labour worker
earning wage income | bill cost invoice | stockpile stock reserve | reserve stock
shipping vessel ship maritime | trawler vessel fishing | fleet vessel | catch fishing
skipper master captain | captain master | crew sailor seafarer | seafarer sailor crew
shoreline coast | habitat environment | logging felling | timber wood | seed plant
storm hurricane cyclone | quake earthquake seismic | fire blaze | emission gas
dump dispose disposal | disposal dispose | sewage wastewater | drinking potable drink
schooling education | literacy reading illiteracy | enrol register enrolment | textbook book
exam examination test | degree qualification diploma | diploma certificate | certificate certify
skill training capacity ability | expertise expert knowledge | database data registry register
registry register | immunize vaccinate vaccination | vaccination vaccine | newborn infant baby
baby infant child | maternal pregnancy | psychological mental | diet nutrition | elderly older
senior older high | pensioner pension retired | slum settlement | evict eviction expel
artefact artifact object | loot pillage plunder | counterfeit fake false forged
forge falsify false | fake false forged | passport identity document | deport expel deportation
deportation deport expulsion | citizenship nationality citizen | marry marriage
inherit inheritance | custody detention | adoption adopt | contract agreement | accord agreement
clause provision | rule norm | edict decree | decree order | ruling judgment decision
judgment ruling verdict | verdict judgment sentence | appeal recourse | recourse remedy appeal
redress remedy compensation | remedy redress | reparation compensation redress | shut close
reopen open | inaugurate open | dissolve disband | disband dissolve | merge combine unite
unite union merge | oppose object | object objection oppose | objection oppose object
veto reject | endorsement endorse approval | backing support | sponsor support fund
subsidy grant aid | cash fund | reward award prize | prize award | fine penalty
jail prison imprison | lock detain | free release liberate | release free liberate
liberate release | surrender hand deliver | extradite extradition | hide conceal | conceal hide
delete remove erase | erase remove delete | wipe remove | strip remove | install place set
fit install equip | furnish equip | assemble gather meet | dismantle break disband
map chart survey | survey study poll map | chart map table | draw map draft
photograph photo image picture | image picture photo | film video record | video film
audio sound | sound noise acoustic | noise sound | bird avian | insect pest | pest insect
whale cetacean | dolphin cetacean | shark fish | turtle reptile | medic doctor | surgery operation
cure treat heal | treat treatment cure therapy | therapy treatment | dose vaccine
epidemic disease | infect infection contagion | infection disease | contagious infectious
symptom sign | screening test check | checkup examination | ambulance emergency
stretcher wounded | reporter journalist | newspaper press media | news information media
editor press | publish print | print publish | leaflet brochure booklet pamphlet | booklet leaflet
poster notice | campaign drive | awareness sensitization aware | sensitization awareness
teach instruct educate | coach train | mentor guide | apprentice trainee
trainee train participant | intern trainee | graduate degree | lecturer professor teacher
professor teacher | dean head | rector head | pupil schoolchild | class course lesson
lesson class course | curriculum syllabus programme | syllabus curriculum
timetable schedule calendar | schedule timetable plan | calendar schedule | agenda programme item
item point agenda | minutes record report | transcript record | quorum majority | ballot vote
tally count | count number tally | census count population | headcount number | per head capita
average mean | median average | peak maximum | record highest | lowest minimum
slight small minor | tiny small | vast large | sizeable large considerable
considerable large significant | significant important considerable
substantial considerable large significant | marked considerable | sharp steep | gradual slow step
sudden abrupt | abrupt sudden | frequent often | seldom rare | rare seldom | always every
often frequent | sometimes occasional | occasional sometimes | usual common normal
common usual joint shared | shared common joint | normal usual ordinary | ordinary regular normal
extraordinary special | exceptional special unusual | unusual exceptional | strange unusual
foremost first main | utmost maximum | sole only single | exclusive sole only | lone sole
duplicate double copy | copy duplicate reproduce | original initial first | mirror reflect
echo repeat | restate repeat reiterate | recount tell | retell repeat | sketch outline
outline plan summary | abridge shorten summarize | shorten cut reduce | lengthen extend
deepen strengthen | heighten increase | lessen reduce decrease | lower reduce | minimize reduce
maximize increase | curtail restrict reduce | cap limit | ceiling limit maximum | floor minimum
threshold limit level | quota share limit | ration quota share | tranche instalment part
instalment payment part | phase stage period | stage phase | step stage phase
"""
