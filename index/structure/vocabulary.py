"""The words that resolutions start their paragraphs with, in four languages."""

from __future__ import annotations

# Words that may stand before a leading verb.
ADVERBS = frozenset(
    """
    accordingly acutely additionally además again also altamente asimismo aussi categorically de
    deeply duly en encarecidamente enérgicamente equally especially expressly extremely fermement
    finally firmemente firmly fully further furthermore gravely gravement gravemente greatly
    hereby highly igualmente instamment keenly likewise moreover nouveau nuevamente once outre
    particularly profondément profoundly profundamente reiterates respectfully seriously solemnly
    strongly sérieusement también therefore unanimously unequivocally urgently very vigorously
    vivement warmly également
    """.split()
)

# Preambular openings that are no regular participle or gerund.
PREAMBULAR = frozenset(
    """
    acting affirming alarmada alarmado alarmed alarmée alentada alentado animada animado animée
    anxious apenada appalled appreciative atenta attentive aware believing ciente cognisant
    cognizant committed concerned confident conscient consciente conscientes conscious considérant
    consternada convaincu convaincue convencida convencidas convencido convencidos convinced
    decidida decidido dedicated deseosa deseoso desiring desirous determinada determined
    disappointed dismayed distressed disturbed désireuse désireux déterminée encouraged encouragée
    enterada equipped faithful frustrated grateful gratified gravement guiada guiado guided guidée
    heartened honoured hopeful horrified indignant inquiet inquieta inquiète inspirada inspirado
    inspired inspirée interested mindful motivated moved outraged persuaded persuadida persuadée
    perturbed pleased preoccupied preocupada preocupado profondément profundamente préoccupé
    préoccupée reassured recalled reminded resolute resolved resuelta resuelto résolue saddened
    satisfied seized shocked soucieuse soucieux struck supportive sympathetic tendo touched
    troubled vigilant vista vistas visto vistos vivement vu whereas worried
    """.split()
)

# Verbs in capitals that stand over recitals also without a colon; titles begin with others.
OVER_RECITALS = frozenset(
    """
    aware bearing considerando considering considérant conscious emphasising emphasizing habiendo
    having keeping mindful noting reafirmando reaffirming recalling reconociendo recognising
    recognizing recordando recordant taking tendo teniendo tomando vista vistas visto vistos vu
    whereas
    """.split()
)

# Finite verbs of operative paragraphs.
OPERATIVE = frozenset(
    """
    accepts acclaims accords accredits accueille acepta acknowledges aclama acoge acts acuerda
    addresses adheres adjusts admits adopta adopte adopts advierte advises advocates affirme
    affirms afirma agradece agrees alienta allocates allots allows amends announces apela apoya
    appeals appelle applaudit applauds appoints apportions appreciates appropriates approuve
    approves aprecia aprueba asigna asks asserts assesses assigns associates assures attaches
    authorises authorizes autorise autoriza avails awaits bans bears believes bestows calls
    cancels cautions celebra censures changes charge charges commemorates commends commissions
    commits comparte comunica concede concludes concurs condamne condemns condena confers confirma
    confirme confirms confía congratulates considera considers considère consolidates constate
    continues convenes conveys convient convoca counsels crea creates crée decide decides declara
    declares defers defines delega delegates deletes demande demands denounces deplora deplores
    deprecates designa designates desires destaca determina determines devotes directs discharges
    discontinues dispone dissolves draws décide déclare déplore désigne elects elogia emphasises
    emphasizes empowers enables encarga encomia encomienda encourage encourages endorses enfatiza
    engage enjoins ensures entrusts envisages espera establece establishes estima exempts exhorta
    exhorte exhorts exige expects expresa expresses exprime extends facilitates faculta fait
    felicita finds fixes félicite gives grants hace hails highlights honors honours hopes
    identifies imposes includes informs initiates inscribes insiste insists insta instals
    institutes instructs instruye intends invita invite invites issues joins keeps lamenta lance
    lauds launches lifts limits llama looks loue maintains makes mandates manifiesta mantiene
    modifica modifies moves names nombra nomme note notes notices notifies objects obliges observa
    observes offers opens opposes ordena orders organizes pays permits pide places pledges
    postpones praises prend prie proclaims proclama proclame prohibits prolongs promotes
    pronounces propone proposes prorroga protests provides raises rappelle ratifica ratifies
    re-emphasises re-emphasizes reaffirms reafirma realises realizes reappoints reasserts recalca
    recalls receives rechaza recognises recognizes recomienda recommande recommends recommits
    reconfirms reconnaît reconoce records recuerda reemphasizes refers regards regrets regrette
    reinstates reitera reiterates rejects rejoices relieves remains remercie reminds remite rend
    renews renouvelle renueva repeals repeats replaces requests requiere requires rescinds
    reserves resolves restates resuelve resumes retains reviews revises revokes ruega réaffirme
    réitère saluda salue salutes selects sends sets señala shares solicita solicits sollicite
    souligne souscrit specifies stands states strengthens stresses submits subraya subscribes
    suggests suggère sugiere supports suspende suspends takes tasks terminates thanks toma
    transfers transforms transmite transmits treats trusts underlines underscores understands
    undertakes upholds urge urges valora vests views voices welcomes wishes withdraws
    """.split()
)

# Finite verbs that are as often nouns; they need a follower of FOLLOWERS.
NOUNS_TOO = frozenset(
    """
    acts advances censures changes charges commissions estimates finds grants hopes
    issues limits measures names notices objects objetivos offers orders places records reports
    reviews sets shares stands states supports tasks terms transfers views voices
    """.split()
)

# Words behind a verb that a noun seldom has behind it.
FOLLOWERS = frozenset(
    """
    that its the with to upon again
    """.split()
)

# Words in -ing and -ant that are no participles.
NO_PARTICIPLES = frozenset(
    """
    avant enfant important pendant relevant significant covenant grant merchant migrant tenant
    anything during everything following king nothing something
    """.split()
)

# Words in -ar, -er, -ir that are no Spanish infinitives.
NO_INFINITIVES = frozenset(
    """
    after anterior asesor ayer bar chapter cualquier cuarzo director either error exterior
    familiar far favor for four harbor her hogar honor hour inter interior junior labor letter
    lugar major mar mayor mejor member menor militar minor mujer never nuclear number or order
    other our over paper par particular peer per poder popular por posterior power primer prior
    regular sector secular senior ser similar super superior taller tercer their under valor war
    water whether year your
    """.split()
)

# Words behind a Spanish or Portuguese infinitive.
INFINITIVE_FOLLOWERS = frozenset(
    """
    a además al ante ao aos as asimismo como con cuenta de del e el en enfáticamente entre esta
    este hacia la las lo los no nota nuevamente o os para por presente que se sobre su sus también
    toda todas todo todos un una y à énfasis
    """.split()
)

# Words that continue a verb phrase: taking note, bearing in mind.
PHRASE_WORDS = frozenset(
    """
    account además adopted again also analizado appreciation asimismo been concern considerado
    considered conta cuenta en even examinado examined for further heard igualmente in into its
    mind nota note noted of on por presente received recibido regard satisfaction seen special
    specially también that to upon visto with
    """.split()
)
