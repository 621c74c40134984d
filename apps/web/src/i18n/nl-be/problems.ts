import type { IssueName } from '@onthaal/shared/problems'
import type { FailureName } from '../../api/errors.ts'
import type { WordedCode } from '../../api/issue-words.ts'

interface Words {
  title: string
  text: string
}

/** What went wrong and what to do now, for everything that the server can answer. */
export const problems = {
  badRequest: {
    title: 'Niet alles is juist ingevuld',
    text: 'Kijk de velden na en probeer opnieuw.',
  },
  noAccessToken: { title: 'U bent niet ingelogd', text: 'Log opnieuw in om verder te gaan.' },
  expiredAccessToken: {
    title: 'Uw sessie is afgelopen',
    text: 'Log opnieuw in om verder te gaan.',
  },
  signInFailed: {
    title: 'Inloggen is niet gelukt',
    text: 'De gebruikersnaam of het wachtwoord is niet juist.',
  },
  secondFactorRequired: {
    title: 'Dit account vraagt ook een code',
    text: 'Vul uw gebruikersnaam en wachtwoord in. Daarna vragen we de code.',
  },
  secondFactorExists: {
    title: 'De tweede stap staat al aan',
    text: 'Zet die eerst uit als u een andere telefoon wilt gebruiken.',
  },
  signInExpired: {
    title: 'Deze inlogpoging is verlopen',
    text: 'Het inloggen duurde te lang, of het begon in een andere browser. Log opnieuw in.',
  },
  signInCancelled: {
    title: 'U hebt het inloggen gestopt',
    text: 'Log opnieuw in als u verder wilt gaan.',
  },
  signInNotProven: {
    title: 'Inloggen is niet gelukt',
    text: 'Onthaal kon niet nagaan wie u bent. Log opnieuw in. Lukt het weer niet? Meld het aan de beheerder van uw organisatie.',
  },
  organisationUnknown: {
    title: 'Uw organisatie werkt niet met Onthaal',
    text: 'Koos u bij het inloggen een andere organisatie dan u bedoelde? Log dan opnieuw in. Vraag het anders aan de beheerder van uw organisatie.',
  },
  roleUnknown: {
    title: 'U hebt nog geen rol in Onthaal',
    text: 'Vraag een rol aan bij wie in uw organisatie de toegang beheert. Daarna kunt u inloggen.',
  },
  accountClosed: {
    title: 'Uw account is afgesloten',
    text: 'Vraag het aan de beheerder van uw organisatie als u Onthaal nog nodig hebt.',
  },
  sessionLocked: {
    title: 'Het scherm is vergrendeld',
    text: 'Ontgrendel het om verder te gaan.',
  },
  missingPermission: {
    title: 'Dit mag u niet doen',
    text: 'Uw rol geeft hier geen toegang toe. Vraag het aan de beheerder van uw organisatie.',
  },
  membershipNotChosen: {
    title: 'Kies eerst voor welke organisatie u werkt',
    text: 'U werkt voor meer dan één organisatie. Kies er een om verder te gaan.',
  },
  purposeRequired: {
    title: 'Zeg eerst waarom u dit dossier opent',
    text: 'U hebt nu geen werk met deze persoon. Open het dossier zelf en kies daar een reden.',
  },
  crossSiteRequest: {
    title: 'Dit kon niet worden verstuurd',
    text: 'De vraag kwam van een ander adres dan dat van Onthaal. Open Onthaal opnieuw en probeer nog eens.',
  },
  resourceNotFound: {
    title: 'Niet gevonden',
    text: 'Dit bestaat niet, of u mag het niet zien.',
  },
  methodNotAllowed: {
    title: 'Dit kan de server niet',
    text: 'Laad de pagina opnieuw. Misschien is Onthaal intussen vernieuwd.',
  },
  personExists: {
    title: 'Deze persoon is al geregistreerd',
    text: 'Uw organisatie heeft al een dossier met dit rijksregisternummer.',
  },
  measureExists: {
    title: 'Dit geldt al voor dit dossier',
    text: 'Kijk in de lijst. Wilt u de reden veranderen? Hef het dan eerst op en stel het opnieuw in.',
  },
  colleagueRequired: {
    title: 'Een collega-beheerder maakt de sleutel',
    text: 'U hebt dit programma zelf toegevoegd. Vraag een andere beheerder van uw organisatie om de sleutel te maken.',
  },
  personRestricted: {
    title: 'Dit dossier is beperkt',
    text: 'U kunt het lezen, maar nu niet veranderen of meesturen met een nieuwe doorverwijzing. Vraag het aan de privacyverantwoordelijke van uw organisatie.',
  },
  transitionNotAllowed: {
    title: 'Dit kan nu niet meer',
    text: 'De doorverwijzing is intussen veranderd, of er ontbreekt nog iets.',
  },
  clientMoveNotAllowed: {
    title: 'Dit kan nu niet',
    text: 'Intussen is er iets veranderd: er loopt geen doorverwijzing meer, of iemand anders was u voor. Laad de pagina opnieuw.',
  },
  onwardNotAllowed: {
    title: 'Dit kan nu niet',
    text: 'De vraag aan de school of dienst is intussen veranderd, of een collega volgt ze op. Laad de pagina opnieuw.',
  },
  schoolLinkNotUsable: {
    title: 'Deze link werkt niet',
    text: 'De link is verlopen, vervangen, of te vaak met een verkeerde datum geopend. Vraag het loket een nieuwe.',
  },
  referralPending: {
    title: 'Er loopt al een doorverwijzing',
    text: 'Deze persoon is al doorverwezen voor hetzelfde, en dat is nog niet afgerond.',
  },
  distributionNotUndoable: {
    title: 'Dit kan niet meer ongedaan gemaakt worden',
    text: 'De verdeling is al ongedaan gemaakt, of er is meer dan een kwartier voorbij. Verdeel het werk opnieuw.',
  },
  slotBooked: {
    title: 'Dit moment is geboekt',
    text: 'Iemand heeft dan een afspraak. Verplaats of annuleer die eerst.',
  },
  draftExists: {
    title: 'Er is al een concept voor deze doorverwijzing',
    text: 'U of een collega begon al aan dezelfde doorverwijzing voor deze persoon. Werk daaraan verder.',
  },
  interviewExists: {
    title: 'U hebt al een open gesprek met deze persoon',
    text: 'Werk aan dat gesprek verder.',
  },
  importNotReady: {
    title: 'Een collega werkte ook aan deze lijst',
    text: 'Kijk na hoe ver de lijst is.',
  },
  chainMoveNotAllowed: {
    title: 'Dit kan nu niet bij deze opvolging',
    text: 'De opvolging is intussen veranderd.',
  },
  secondPersonRequired: {
    title: 'Een collega moet dit bevestigen',
    text: 'U stelde het zelf voor. Tot iemand anders het bevestigt, blijft het kind in opvolging.',
  },
  arrivalMoveNotAllowed: {
    title: 'Dit kan nu niet bij deze aankomst',
    text: 'De aankomst is intussen veranderd.',
  },
  interviewClosed: {
    title: 'Dit gesprek is al afgesloten',
    text: 'Een afgesloten gesprek kan niet meer veranderen.',
  },
  interviewHoldsUnseen: {
    title: 'Een collega moet dit gesprek afsluiten',
    text: 'In dit gesprek staat een doorverwijzing die u niet mag zien. Vraag een collega die met onderwijs werkt om het gesprek af te sluiten of weg te gooien.',
  },
  interviewIncomplete: {
    title: 'Nog niet alles is ingevuld',
    text: 'Vul aan wat ontbreekt en probeer het opnieuw.',
  },
  requestInFlight: {
    title: 'Nog even bezig',
    text: 'Uw vorige klik wordt nog verwerkt. Wacht enkele seconden en probeer opnieuw.',
  },
  staleVersion: {
    title: 'Iemand anders heeft dit intussen aangepast',
    text: 'Bekijk wat er veranderd is.',
  },
  payloadTooLarge: {
    title: 'Dit is te veel tekst',
    text: 'Maak de tekst korter en probeer opnieuw.',
  },
  unsupportedMediaType: {
    title: 'Dit begrijpt de server niet',
    text: 'Laad de pagina opnieuw. Misschien is Onthaal intussen vernieuwd.',
  },
  idempotencyKeyReused: {
    title: 'Dit werd al eens anders verstuurd',
    text: 'Probeer opnieuw. Kijk eerst of uw vorige poging al is aangekomen.',
  },
  preconditionRequired: {
    title: 'Dit kon niet veilig worden bewaard',
    text: 'Laad de pagina opnieuw en probeer nog eens.',
  },
  tooManyFailedRequests: {
    title: 'Te veel mislukte pogingen',
    text: 'Wacht even en probeer dan opnieuw.',
  },
  tooManyRequests: {
    title: 'Even wachten',
    text: 'U of uw organisatie vraagt te veel tegelijk. Probeer het zo meteen opnieuw.',
  },
  internalServerError: {
    title: 'Er ging iets mis bij ons',
    text: 'Probeer het straks opnieuw.',
  },
  providerUnavailable: {
    title: 'De inlogdienst antwoordt niet',
    text: 'Probeer het over enkele minuten opnieuw.',
  },
  serviceUnavailable: {
    title: 'Onthaal is even niet bereikbaar',
    text: 'Probeer het over een minuut opnieuw.',
  },
  unreachable: {
    title: 'Geen verbinding',
    text: 'Onthaal antwoordt niet. Kijk of u internet hebt, of probeer het straks opnieuw.',
  },
} satisfies Record<FailureName, Words>

/** What is wrong with one field, when the form itself did not see it. */
export const issues = {
  schemaViolation: 'Dit is niet juist ingevuld.',
  unknownInput: 'Dit veld wordt niet verwacht.',
  invalidInput: 'Dit is niet juist ingevuld.',
  referencedResourceNotFound: 'Dit bestaat niet (meer). Kies iets anders.',
  invalidStructure: 'Dit nummer klopt niet.',
  requiredInput: 'Vul dit in.',
  outOfRange: 'Deze waarde kan niet.',
  rejectedInput: 'Deze waarde kan niet.',
} satisfies Record<IssueName, string>

/** The same, where the code of the fault tells more than its kind. */
export const issueCodes = {
  slotTaken: 'Dit moment is net door iemand anders geboekt. Kies een ander.',
  slotPast: 'Dit moment is voorbij. Kies een ander.',
  slotUnknown: 'Dit moment is er niet meer. Kies een ander.',
  slotOtherStaff: 'Op dit moment is niet iedereen er die u vraagt. Kies een ander.',
  slotOtherDesk: 'Dit moment is bij een ander loket. Kies een ander.',
  alreadyThere: 'Deze momenten zijn al gepubliceerd.',
  daysReversed: 'De laatste dag ligt vóór de eerste.',
  timesReversed: 'Het einde ligt vóór het begin.',
  past: 'Deze momenten zijn al voorbij.',
  noSlot: 'Zo past er geen enkel moment in: kijk de dagen, de uren en de duur na.',
  tooManyReports: 'Over deze periode zijn er al genoeg verslagen. Trek er eerst een in.',
  tooMany: 'Dat zijn te veel momenten tegelijk. Kies minder dagen.',
  warningTooLong: 'Verwittig minder werkdagen vooraf dan de termijn lang is.',
  beforePickUp: 'Afronden kan niet eerder zijn dan oppikken.',
  otherBirthDate: 'Dit kind heeft een andere geboortedatum dan wie hierheen verhuisde.',
  beforeSending: 'Deze dag ligt voor de dag waarop de doorverwijzing verzonden is.',
  noSuchAccount: 'Er is geen account met deze twee namen. Vraag ze na bij de persoon zelf.',
  worksHere:
    'Wie zo heet, werkt al bij uw organisatie of kreeg die vraag al. Pas de rechten aan bij Gebruikers.',
  begun:
    'Bij deze organisatie logde al iemand in. Alleen wie Onthaal bij u installeert, past de code nog aan.',
  taken: 'Dit is al in gebruik. Kies iets anders.',
  openReferrals:
    'Van een gemeente die u uitvinkt, staan bij dit loket nog doorverwijzingen open of concepten klaar. Laat die eerst afsluiten, doorsturen of wissen.',
  offered: 'Dit deel is al aangeboden. Trek dat aanbod eerst in.',
  ocmwMissing:
    'Uw gemeente heeft nog geen OCMW in Onthaal, en het OCMW van de andere gemeente werkt ook voor haar andere delen. Laat het Agentschap eerst uw OCMW toevoegen.',
  ocmwSeveral:
    'Een van beide gemeenten heeft meer dan één OCMW in Onthaal. Zo is niet duidelijk welk OCMW de dossiers krijgt. Vraag het aan het Agentschap.',
  ocmwAwaited:
    'Bij het OCMW van uw gemeente heeft nog niemand ingelogd. Laat eerst de beheerder van uw OCMW inloggen.',
  desksAtWork:
    'Bij een loket van de andere gemeente of haar OCMW staan nog doorverwijzingen van het Agentschap open of concepten klaar. Laat die eerst afsluiten of wissen.',
  ownOffer: 'U hebt dit zelf aangeboden. Een andere beheerder neemt het over.',
  decided: 'Hierover is al beslist.',
  otherSide: 'Dit beslist de andere gemeente.',
} satisfies Record<WordedCode, string>

/** Said after a failure that words typed into a form have outlived. */
export const typedKept = 'Wat u hebt getypt, staat er nog.'

export const waiting = {
  seconds_one: 'Probeer het over {{count}} seconde opnieuw.',
  seconds_other: 'Probeer het over {{count}} seconden opnieuw.',
  minutes_one: 'Probeer het over {{count}} minuut opnieuw.',
  minutes_other: 'Probeer het over {{count}} minuten opnieuw.',
  now: 'U kunt nu opnieuw proberen.',
}
