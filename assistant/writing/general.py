"""General words: they colour a statement, but seldom make it false where they are not found."""

from __future__ import annotations

# Verbs, adverbs and nouns of everyday speech with which any thing can be told.
GENERAL = """
guide guided end ends earlier final able absolutely accordingly across act active actively
actual actually affected afterwards ahead aid alike alongside aloud alternatively altogether
always amid anyway apart appear appears applies apply arise arrange arrangement arrangements
aside aspect aspects assigned attach attached attention avail available avenue away back
background base based basic basically become becomes before begin beginning begins behind
benchmark beside besides best better beyond big board bound break briefly broad broadly build
built call calls came care carried carries carry case cases category chance change choice choose
circumstance circumstances clear clearly collect combine combines commonly complete completely
concerned concrete connect connected connection consequently considerable consideration
constantly content context contribute conversely cope core count counts couple course create
creates credit current deal dealing deals depending depends describe described design desired
detail details determine different directed direction do doing done down draw drawn drive duly
early ease easier easily effect effectively effort efforts either elsewhere emerge enable
enabled enables engage enough entail entity entrust entrusted equally especially essentially
even event eventually ever exactly exercise exist existing expect expected extend extends extent
face facing fact fairly fall falls far feature features fill find finds first fit fix focus
follow follows form forth forward found frame framework full fully-fledged further gain gather
general generally get getting give given gives giving go goes going good great grim group grow
hand handle hands happen happens hard have head held help helps hence high hit hold holding
holds home host however idea identify immaterial immediately important improve indeed input
inputs inside instead intend interest interval intervals introduce involve involved involves
issue issued join joining just kind know known large largely last lasts latest latter lay lays
leave leaves left length let level levels lie lies light like likewise limit line link links
little live long longer look looking looks lot low lower main mainly maintain make makes making
manner many mark mass matter matters meaning meant meanwhile measure meet meets mentioned mere
merely mind most move much nature near nearly necessarily necessary need needs new newly next
normally note noteworthy nothing notion now number obtain occasion offer offered often only open
operate opportunity option order organise organize other otherwise out outcome outside over
overall overview own part partly party pass past pay people perhaps period permit person
perspective phase pick piece place placed plan plus point points position possibility possible
post practical practice precise prefer presence present presently pressing presumably previously
primarily prior probably problem proceed process produce proper properly provide provided
provides providing purpose pursue push put puts quality quite raise range rather reach reached
ready real really reason receive received recent recently recognise record reflect regard
regarding regardless regular regularly relate related relating relation relevant rely remain
remainder remaining remains remark remedy repeat replace reportedly require respect respective
rest result resulting results retain right role room rough roughly round route rule run runs
safe same scale scope second secure see seek seeks seen serve serves set sets setting several
shape short shortfall should show shown shows side sides similar simple simply since singled
situation small so some soon sort sought source space speak specific speed spell stage staged
stake stance stand standing stands start starting starts status stay step steps still strength
strong stronger style subsequent substance such suit sum support suppose sure surely take taken
takes taking target targeted task team tell tells term terms text texts themselves thing things
think though thought through throughout tie time times together told top total touch toward
track treat treatment true try trying turn type typical typically ultimately undertake
undertaken unit up use used useful uses using usual usually valid various very via view views
vital wait want wants watch way ways weight well whatever whenever wherever whichever whole whom
wide widely will willing wish work working works world worth write yet ahora además alcanzar
algo alguno ante antes así aun aunque bajo bien cabe cada cambio caso cerca conjunto contar
contra cosa cual cualquier cuando cuenta cuentan da dar dejar dejaron desde destina destinar
detrás día dicho dice donde durante efecto ella ellas ello ellos embargo entre era esa ese eso
esos están estar existe forma fue hace hacen hacer hacerle hacerse habría hay haya hacia hasta
hoy igual incluso indica junto largo lo lograr luego lugar manera media medio mejor mientras
mismo misma modo mucho muy nada ni nivel nueva nuevo ocupan ocupar otra otro otros otras parte
pasar pero poco poder poner porque posible principal propio puede pueden pues punto queda quedar
quien realizar recibir relación resultado saber sea segundo sentido ser será serán servir sino
siquiera sobre su tal también tampoco tan tanto tener tiene tienen tipo toda todo todos tomar
trata tratar través usar uso va valer varios ver vez veces ya ones frente problema problemas
servicio servicios causas grave dinero cosas asunto tema temas medidas
"""
