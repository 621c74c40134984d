import type { EligibilityCategory, EligibilityRule } from '@onthaal/shared/eligibility'

/** What files of the rules of eligibility say in Dutch, as the screens do; a test holds the two together. */
export const eligibilityWords = {
  dutchOnly: 'Nederlands leren kan wel.',
  uncertain: 'Een jurist moet deze regel nog nakijken.',
  category: {
    obliged: 'Wellicht verplicht om in te burgeren',
    entitled: 'Mag wellicht inburgeren, maar is niet verplicht',
    exempt: 'Wellicht vrijgesteld, maar inburgeren mag',
    minor: 'Minderjarig: school komt eerst',
    outOfScope: 'Wellicht geen doelgroep voor inburgering',
    undetermined: 'Nog niet te zeggen',
  } satisfies Record<EligibilityCategory, string>,
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
  } satisfies Record<EligibilityRule, string>,
  page: {
    title: 'Wie moet of mag inburgeren?',
    intro:
      'Met deze regels maakt Onthaal een voorstel. We lopen ze af van boven naar onder: de eerste regel die past, telt. Het Agentschap beslist.',
    rule: 'Regel',
    category: 'Voorstel',
    article: 'Artikel',
  },
}
