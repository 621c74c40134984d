import type { CompletionOutcome, FailureOutcome, RejectionReason } from '@onthaal/shared/referrals'

/** What a desk asks, and what it is answered. */
export const questions: readonly (readonly [question: string, answer: string])[] = [
  [
    'Op welk nummer kunnen we mevrouw overdag bereiken?',
    'Bel het nummer van haar zus. Dat staat nu in het dossier.',
  ],
  [
    'Welke taal spreekt het gezin thuis het liefst? We zoeken een tolk.',
    'Thuis spreken ze de taal die in het dossier staat. De oudste dochter spreekt ook Engels.',
  ],
  [
    'Is meneer al ingeschreven in het vreemdelingenregister?',
    'Ja, sinds vorige week. De datum staat in het dossier.',
  ],
  [
    'Heeft het kind vroeger al school gelopen? In welk land?',
    'Ja, twee jaar lager onderwijs in het land van herkomst.',
  ],
  [
    'Op welke dagen werkt mevrouw? We willen een afspraak voorstellen.',
    'Ze werkt in de voormiddag. Na 14 uur is ze vrij.',
  ],
  [
    'Is er opvang voor de kinderen tijdens de lessen?',
    'Nog niet. Het gezin staat op de wachtlijst van de crèche.',
  ],
]

export const rejections: Readonly<Record<RejectionReason, readonly string[]>> = {
  notTargetGroup: [
    'Meneer heeft al een attest van inburgering uit een andere gemeente.',
    'Mevrouw is hier voor een korte studie en hoort niet tot de doelgroep.',
  ],
  wrongOrganisation: [
    'Voor deze vraag is het Sociaal Huis beter geplaatst.',
    'Het gezin woont sinds deze maand in een andere regio. Dat loket kan helpen.',
  ],
  duplicate: ['Deze vraag kregen we al. We volgen ze op in de eerste doorverwijzing.'],
  insufficientInfo: [
    'Zonder telefoonnummer of adres kunnen we niemand uitnodigen.',
    'We weten niet in welke taal we mevrouw kunnen aanspreken.',
  ],
  noCapacity: ['De groep in deze taal is volzet tot na de zomer. Stuur de vraag dan opnieuw.'],
}

/** Why a sender asks to look again, and what the desk answers. */
export const contests: readonly (readonly [contest: string, upheld: string, dismissed: string])[] =
  [
    [
      'Mevrouw heeft wel degelijk een telefoonnummer, zie haar dossier.',
      'U hebt gelijk, we nemen de vraag terug op.',
      'We belden het nummer, maar het is niet in gebruik.',
    ],
    [
      'Het attest is van zijn broer. Meneer volgde zelf nog geen traject.',
      'We hebben het nagekeken: het klopt wat u schrijft.',
      'Het attest staat op zijn eigen naam en nummer.',
    ],
    [
      'Het gezin blijft hier wonen. De verhuis gaat niet door.',
      'Bedankt voor de melding. We pikken de vraag weer op.',
      'Volgens het register woont het gezin er niet meer.',
    ],
  ]

/** What the desk tells whoever referred, when it is done. */
export const messages: Readonly<
  Record<CompletionOutcome | FailureOutcome, readonly [string, ...string[]]>
> = {
  registeredWithAgency: ['Ingeschreven bij het Agentschap. De eerste les is volgende maand.'],
  trajectoryStarted: [
    'Het traject is gestart. Mevrouw volgt de lessen in de voormiddag.',
    'Meneer begint met maatschappelijke oriëntatie in zijn eigen taal.',
  ],
  alreadyInTrajectory: ['Volgt al een traject. We namen contact op met de begeleider.'],
  notObliged: ['Is niet verplicht, maar kreeg uitleg over het aanbod.'],
  informedOnly: ['Kreeg uitleg en een folder. Neemt zelf contact op als het zover is.'],
  testTaken: ['De test is afgenomen. Het advies is een trage groep.'],
  courseStarted: [
    'De cursus is gestart, twee avonden per week.',
    'Begonnen met een cursus voor mensen die het alfabet leren.',
  ],
  waitingList: ['Staat op de wachtlijst voor een groep overdag.'],
  schoolEnrolled: ['Ingeschreven in de OKAN-klas. Start na het weekend.'],
  alreadyEnrolled: ['Was al ingeschreven in de school van de wijk.'],
  homeEducation: ['Krijgt huisonderwijs. De verklaring is ingediend.'],
  exempt: ['De vrijstelling is toegekend tot het einde van het schooljaar.'],
  movedTo: ['Het gezin is verhuisd. De school ginder is op de hoogte.'],
  servicesLinked: ['De dienst nam contact op en volgt verder op.'],
  unreachable: ['Drie keer geprobeerd, ook met een brief. Niemand reageert.'],
  noShow: ['Kwam twee keer niet naar de afspraak.'],
  declinedByPerson: ['Wenst voorlopig geen begeleiding.'],
  moved: ['Is verhuisd naar een andere gemeente.'],
  leftCountry: ['Is volgens de familie teruggekeerd.'],
  deceased: ['De familie meldde het overlijden.'],
  struckFromRegister: ['Is afgevoerd uit het register.'],
}

export const attemptNotes = [
  'Neemt niet op, voicemail niet ingesteld.',
  'Gesproken met de zoon. Moeder belt morgen terug.',
  'Afspraak gemaakt aan het loket, met tolk.',
  'Brief verstuurd in de eigen taal.',
] as const

export const internalReasons = {
  release: ['Ik ken de taal niet. Wie kan overnemen?', 'Ik ben lang afwezig.'],
  reassign: ['Collega met verlof, ik verdeel de dossiers.', 'De collega kent het gezin al.'],
  reopen: ['Mevrouw kwam terug en wil nu wel starten.', 'De uitkomst was te vroeg ingevuld.'],
  forward: ['Het gezin woont dichter bij het andere loket.', 'De groep in deze taal zit daar.'],
  void: ['Op de verkeerde persoon ingevoerd.', 'Test van een nieuwe collega.'],
} as const

/** Why it takes longer: at the end, and before it is picked up. */
export const reasonsOfClocks = [
  'Na de pauze is er nog tijd nodig om alles af te ronden.',
  'Er kwamen in korte tijd veel doorverwijzingen binnen. We nemen deze zo snel mogelijk op.',
] as const

export const notesOfReasons = [
  'Komt met haar zus, die wat Nederlands spreekt.',
  'Werkt in ploegen; bel liefst na 16 uur.',
  'Het jongste kind is nog een baby.',
  'Las in het eigen land nooit Latijns schrift.',
  'Wil snel werken. Zoekt een avondcursus.',
  'Het gezin wacht nog op een plaats in de school van de wijk.',
] as const

export const talkNotes = [
  'Rustig gesprek. Het gezin is blij met de uitleg over de school.',
  'Veel vragen over werk. Verwezen naar de VDAB-folder.',
  'De tolk viel halfweg weg; verder in het Engels.',
  'Mevrouw vroeg naar een vrouwengroep in de buurt.',
  'Meneer bracht alle documenten mee.',
] as const

export const materials = [
  'Folder inburgering',
  'Folder Nederlands leren',
  'Kaart van de gemeente',
  'Vrijetijdsgids',
  'Privacyverklaring',
  'Lijst met scholen',
] as const
