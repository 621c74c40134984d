export const eligibility = {
  title: 'Moet of mag deze persoon inburgeren?',
  proposal: 'Dit is een voorstel. Het Agentschap beslist.',
  dutchOnly: 'Nederlands leren kan wel.',
  enrolBy:
    'Is de persoon verplicht? Dan is aanmelden bij het Agentschap wellicht nodig ten laatste op {{day}}.',
  missing: 'Dit is nog niet bekend, maar telt mee:',
  toAsk: 'Vraag dit na:',
  why: 'Waarop dit steunt, en wat het kan veranderen',
  used: 'Hiermee is rekening gehouden:',
  noneUsed: 'Over deze persoon is nog niets bekend dat meetelt.',
  wouldChange: 'Met een ander antwoord verandert het voorstel:',
  otherAnswer: '{{fact}}: {{answer}}. Dan: {{category}}.',
  yes: 'ja',
  no: 'nee',
  flanders: 'in Vlaanderen',
  elsewhere: 'in Brussel of Wallonië',
  byArticle: 'Decreet van 7 juni 2013, {{article}}',
  uncertain: 'Een jurist moet deze regel nog nakijken.',
  allRules: 'Alle regels bekijken',
  unknown: 'weet ik niet',
  staffSay: 'Ingeschat door {{name}} op {{day}}:',
  rulesSay: 'Volgens de regels:',
  judged: {
    obliged: 'verplicht om in te burgeren',
    entitled: 'mag inburgeren, niet verplicht',
    exempt: 'vrijgesteld',
    minor: 'minderjarig',
    outOfScope: 'geen doelgroep',
  },
  form: {
    open: 'Vragen beantwoorden of anders inschatten',
    title: 'Moet of mag deze persoon inburgeren?',
    intro: 'Niets hiervan is verplicht. Vraag alleen wat nodig is, en schrijf geen ziekte op.',
    merged:
      'Een collega paste dit dossier intussen aan. Wat u koos, staat er nog. Kijk na en bewaar opnieuw.',
    follows: 'Met deze antwoorden:',
    judgement: 'Wat denkt u zelf?',
    judgementHint:
      'Kies alleen iets als u het niet eens bent met de regels. Het Agentschap beslist.',
    asProposed: 'Zoals de regels zeggen',
    reason: 'Waarom schat u dit anders in?',
    reasonHint:
      'Het loket van het Agentschap leest dit mee. Geen gezondheid, asielverhaal of godsdienst.',
    reasonMissing: 'Schrijf op waarom u dit anders inschat.',
    certificateMissing: 'Vul de datum van het medisch attest in, of kies een ander antwoord.',
    dateInvalid: 'Dit is geen datum. Schrijf bijvoorbeeld 31/12/2025.',
    dateInFuture: 'Deze dag moet nog komen.',
    save: 'Antwoorden bewaren',
    saved: 'De antwoorden zijn bewaard.',
  },
  sent: {
    title: 'Inburgering, bij het verzenden',
    judgement: 'Inschatting van de verwijzer',
    proposal: 'Volgens de regels',
    ruleSet: 'regels {{ruleSet}}',
  },
  category: {
    obliged: 'Wellicht verplicht om in te burgeren',
    entitled: 'Mag wellicht inburgeren, maar is niet verplicht',
    exempt: 'Wellicht vrijgesteld, maar inburgeren mag',
    minor: 'Minderjarig: school komt eerst',
    outOfScope: 'Wellicht geen doelgroep voor inburgering',
    undetermined: 'Nog niet te zeggen',
  },
  rules: {
    notRegistered:
      'Wie in geen enkel register staat, hier op bezoek is of geen verblijfsrecht heeft, kan niet inburgeren.',
    asylumApplicant:
      'Wie internationale bescherming vraagt en geen andere verblijfsgrond heeft, kan sinds 1 maart 2022 niet inburgeren.',
    asylumApplicantWithContract:
      'Wie internationale bescherming vraagt en voor 1 maart 2022 een contract tekende, mag het traject afwerken.',
    temporaryStay:
      'Wie hier voor een tijdelijk doel is en nooit langer dan een jaar mag blijven, kan niet inburgeren.',
    minor:
      'Wie jonger is dan {{fullAge}} jaar, gaat eerst naar school. Inburgeren kan alleen na of naast de leerplicht.',
    belgian:
      'Belgen kunnen alleen inburgeren als ze zelf en minstens één ouder in het buitenland geboren zijn.',
    noCandidate:
      'Alleen nieuwkomers zijn verplicht. Dat is wie in Vlaanderen voor het eerst meer dan drie maanden mag blijven. Het is ook wie als minderjarige kwam en binnen {{newcomerMonths}} maanden {{fullAge}} jaar wordt, en wie binnen {{elsewhereYears}} jaar uit Brussel of Wallonië verhuist. Belgen van de doelgroep zijn het in hun eerste {{newcomerMonths}} maanden. Anderen mogen inburgeren.',
    euCitizen: 'Burgers van de EU, de EER en Zwitserland zijn vrijgesteld.',
    familyOfFreeMovement:
      'Familie van een burger van de EU is vrijgesteld. Dat geldt ook voor familie van een Belg die eerst in een ander EU-land woonde.',
    retired: 'Wie {{exemptAge}} jaar of ouder is, is vrijgesteld.',
    permanentlyUnable:
      'Wie blijvend niet kan deelnemen en daarvan een medisch attest heeft, is vrijgesteld.',
    receptionEducation:
      'Wie minstens negen maanden onthaalonderwijs volgde en daarvan een attest heeft, is vrijgesteld.',
    diploma:
      'Wie een Belgisch of Nederlandstalig diploma heeft, of al een inburgeringsattest, is vrijgesteld.',
    labourMigrant: 'Sommige arbeidsmigranten en hun familie zijn vrijgesteld.',
    longTermResident:
      'Wie langdurig ingezetene is van een ander EU-land en daar al inburgerde, is vrijgesteld.',
    temporaryProtection: 'Wie tijdelijke bescherming heeft, mag inburgeren en is niet verplicht.',
    obliged: 'Wie aan de voorwaarden voldoet en niet vrijgesteld is, is verplicht.',
  },
  facts: {
    bornAbroad: 'Geboren in het buitenland',
    parentBornAbroad: 'Minstens één ouder geboren in het buitenland',
    firstRegisteredIn: 'Eerst ingeschreven',
    isFirstTitle: 'Mag hier voor het eerst meer dan drie maanden blijven',
    sponsorUsedFreeMovement:
      'De Belg bij wie de persoon kwam wonen, woonde eerst in een ander EU-land',
    hasOtherBasis: 'Ook op een andere grond ingeschreven',
    signedContractBeforeExclusion: 'Tekende een contract voor 1 maart 2022',
    isTemporaryStay: 'Mag hier nooit langer dan een jaar blijven',
    canFollowBesideSchool: 'Is klaar met de deeltijdse leerplicht, of kan inburgeren naast school',
    isPermanentlyUnable: 'Kan blijvend niet deelnemen, met een medisch attest',
    unableCertificateOn: 'Datum van het medisch attest',
    hasReceptionCertificate: 'Heeft een attest van het onthaalonderwijs',
    hasDiploma: 'Heeft een Belgisch of Nederlandstalig diploma, of een inburgeringsattest',
    isExemptLabourMigrant: 'Is een vrijgestelde arbeidsmigrant, of familie daarvan',
    isLongTermResident: 'Is langdurig ingezetene van een ander EU-land',
  },
  page: {
    title: 'Wie moet of mag inburgeren?',
    intro:
      'Met deze regels maakt Onthaal een voorstel. We lopen ze af van boven naar onder: de eerste regel die past, telt. Het Agentschap beslist.',
    validFrom: 'Regels vanaf {{day}}',
    caption: 'De regels in hun volgorde',
    rule: 'Regel',
    category: 'Voorstel',
    article: 'Artikel',
    enrolment:
      'Wie verplicht is, meldt zich aan bij het Agentschap binnen {{enrolmentMonths}} maanden na de inschrijving hier, of na de {{fullAge}}de verjaardag.',
    ministers:
      'Ook bedienaars van een erkende eredienst zijn verplicht. Onthaal vraagt niet naar godsdienst: het Agentschap kijkt dit zelf na.',
  },
}
