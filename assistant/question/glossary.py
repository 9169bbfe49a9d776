"""Spanish words of questions and resolutions, with the field's English ones."""

from __future__ import annotations

# What stands on one line means the same; the English comes behind the bar.
GLOSSARY = """
para cuándo; antes de qué fecha; hasta cuándo; en qué plazo; con qué plazo | by when
por qué | why
con quién; con quiénes | with whom
a quién; a quiénes; ante quién | to whom
por conducto de quién; a través de quién | through whom
a través de qué; por conducto de qué; mediante qué | through which
cuándo; en qué fecha | when
dónde; en qué lugar | where
quién; quiénes | who
cuántos; cuántas | how many
cuánto; cuánta | how much
cuál es; cuáles son | what is
cuál; cuáles | which
de qué trata; de qué tratan | what is the subject of
qué | what
cómo | how
tiene que; tienen que; debe; deben; deberá; deberán; ha de; han de | must
debería; deberían | should
puede; pueden; podrá; podrán | can
está obligado a; está obligada a; están obligados a; es obligatorio; es obligatoria | obliged to
se pide; se solicita; pide; piden; solicita; solicitan | ask
se le pide a; se les pide a; se pide a; se solicita a | is asked of
hacer | do
informar; rendir informe; rendir cuentas; presentar un informe; presentar informe | report
convocar; convoca; convoque; convocarse; convocará | convene
reunirse; se reúne; se reunirá; se reunirán; se reúnen | meet
celebrarse; se celebra; se celebrará; tener lugar; tendrá lugar; se llevará a cabo | be held
celebrar; organizar; organiza | hold
decidió; decide; deciden; acordó | decided
se reunió; se reunieron | met
seguir; sigue; siguen; continuar | continue
va a; van a | will
participa; participan; participar; participará; participarán | take part
presentar; presenta; entregar | submit
realizar; llevar a cabo; hacer el estudio | conduct
ratificar; ratifica; ratifiquen | ratify
firmar; firmen | sign
adherirse; adherir | accede
considerar; considera; examinar; estudiar | consider
proporcionar; prestar; brindar; dar | provide
financia; financiar; paga; pagar; pagará | pay for
preside; presidir; presidirá | chairs
coordina; coordinar | coordinate
trabajar; trabaja; colaborar | work
apoyar; apoya | support
fortalecer; reforzar | strengthen
intensificar | intensify
prevenir; evitar | prevent
combatir; luchar contra | fight
castigar; sancionar | punish
proteger | protect
recomienda; recomiendan | recommends
exhorta; insta; instan | urges
alienta; anima | encourages
invita; invitan; invitada; invitados; invitadas | invited
encomienda; encarga; instruye; encargado; encargada | instructs
renueva; reitera | renews
recuerda; recuerdan | recall
menciona; mencionan; habla de; hablan de; habla; hablan | mention
algo | anything
significa; significan | stands for
pasa si; ocurre si; sucede si | happens if
dice; dicen; establece; dispone; contiene; contienen | say
aprobó; adoptó; aprobada; adoptada; aprobado; aprobaron | adopted
consejo permanente | Permanent Council
consejo de seguridad | Security Council
asamblea general | General Assembly
secretario general | Secretary General
secretaría general | General Secretariat
secretaría ejecutiva de la cicad | CICAD Executive Secretariat
secretaría ejecutiva | Executive Secretariat
estados miembros; países miembros | member states
comisión interamericana de mujeres | Inter-American Commission of Women
instituto interamericano del niño | Inter-American Children's Institute
comisión de seguridad hemisférica | Committee on Hemispheric Security
grupo de trabajo | working group
grupo de expertos | group of experts
organización de los estados americanos; oea | OAS
naciones unidas; onu | United Nations
organización internacional para las migraciones; oim | International Organization for Migration
ministros de justicia | Ministers of Justice
organizaciones internacionales; organismos internacionales | international organizations
organismos; organizaciones; órganos; entidades | bodies
expertos gubernamentales | governmental experts
expertos | experts
comisión | committee
comité | committee
consejo | Council
asamblea | Assembly
secretaría | secretariat
estados; países; gobiernos | states
estado; país; gobierno | state
reunión de autoridades nacionales | meeting of national authorities
autoridades nacionales | national authorities
conferencia de las partes | Conference of the Parties
delincuencia organizada transnacional | transnational organized crime
crimen organizado transnacional | transnational organized crime
delincuencia organizada; crimen organizado | organized crime
trata de personas; trata de seres humanos | trafficking in persons
trata | trafficking in persons
tráfico de migrantes; tráfico ilícito de migrantes; contrabando de migrantes | smuggling of migrants
tráfico de armas; tráfico ilícito de armas | trafficking in firearms
armas de fuego | firearms
armas | weapons
lavado de dinero; lavado de activos; blanqueo de capitales | money laundering
narcotráfico; tráfico de drogas; tráfico ilícito de drogas | drug trafficking
estrategia antidrogas | anti-drug strategy
drogas | drugs
corrupción | corruption
terrorismo | terrorism
derechos humanos | human rights
mujeres; mujer | women
niños; niñas; menores; niñez | children
víctimas; víctima | victims
convención de palermo | Palermo Convention
convención; convenio | convention
protocolos | protocols
protocolo | protocol
tratados; tratado | treaties
plan de acción hemisférico; plan hemisférico de acción | Hemispheric Plan of Action
plan hemisférico | Hemispheric Plan of Action
plan de acción | plan of action
período ordinario de sesiones; periodo ordinario de sesiones; sesión ordinaria | regular session
informe anual | annual report
informes; informe | report
reuniones; reunión | meeting
talleres; taller | workshops
seminarios; seminario | seminars
capacitación; formación | training
estudios; estudio | study
reglamento modelo; reglamentos modelo; legislación modelo | model regulations
intercambio de información | exchange of information
asistencia mutua en materia penal | mutual assistance in criminal matters
asistencia jurídica mutua | mutual legal assistance
servicios de secretaría | secretariat services
recursos disponibles; recursos existentes | existing resources
recursos; fondos; dinero | resources
medidas; acciones | measures
aplicación; implementación; cumplimiento | implementation
seguimiento | follow-up
cooperación | cooperation
colaboración | collaboration
defensa | defense
sede | headquarters
frontera; fronteras | borders
tierra | land
mar | sea
aire | air
experiencias | experiences
información | information
estadísticas | statistics
pobreza | poverty
desarrollo | development
salud | health
educación | education
justicia | justice
leyes; ley | law
amenazas; amenaza | threats
delitos; delito | crimes
temas | topics
prevención | prevention
protección | protection
castigo; sanciones | punishment
propósito; finalidad; objetivo | purpose
tema; asunto | topic
tareas; tarea | tasks
semanas | weeks
recomendaciones | recommendations
conclusiones | conclusions
fecha límite; plazo | deadline
quinta | fifth
seguridad | security
américas | Americas
continente; hemisferio | Hemisphere
resoluciones | resolutions
resolución | resolution
párrafo | paragraph
documentos; documento | documents
obligatorio; obligatoria; vinculante | binding
costo; cuesta; costará | cost
dentro de | within
de los; de las; del; de la; de | of
a los; a las; al; a la | to the
en el; en la; en los; en las; en | in
con los; con las; con el; con la; con | with
para que; para | for
por los; por las; por el; por la; por | by
sobre los; sobre las; sobre el; sobre la; sobre; acerca de | about
contra | against
según | according to
los; las; el; la | the
un; una; unos; unas | a
y; e | and
o; u | or
que | that
se |
no | not
es; son | is
hay | is there
su; sus | its
"""
