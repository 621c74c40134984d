/** Programs that call by themselves, for whoever gives them access. */
export const programs = {
  title: 'Programma’s',
  intro:
    'Programma’s die zelf gegevens van Onthaal ophalen of doorsturen, zoals het dossiersysteem van uw organisatie.',
  new: 'Programma toevoegen',
  program: 'Programma',
  toAll: 'Naar alle programma’s',
  empty: 'Nog geen programma’s',
  emptyText: 'Voeg een programma toe als een ander systeem met Onthaal moet werken.',
  rights: 'Wat dit programma mag',
  active: 'werkt',
  noSecret: 'nog geen sleutel',
  ended: 'beëindigd',
  fields: {
    name: 'Naam',
    role: 'Rol',
    contact: 'Contact',
    registeredBy: 'Toegevoegd door',
    validUntil: 'Toegang tot en met',
    state: 'Toestand',
    lastUsedOn: 'Laatst gebruikt',
    endedAt: 'Beëindigd op',
  },
  form: {
    intro:
      'Een programma krijgt een rol en een einddatum. Na het bewaren maakt een collega-beheerder de sleutel.',
    save: 'Bewaren',
    missing: 'Vul dit in.',
    nameHint: 'Zo heet het overal waar staat wie iets deed of bekeek.',
    roleHint: 'Het programma kan wat iemand met deze rol kan. Rechten geven kan het nooit.',
    noDesk: 'Kies minstens één loket: zonder loket ziet een programma met deze rol niets.',
    contactHint: 'Wie zorgt voor dit programma, met telefoon of e-mail van de dienst.',
    validUntilHint: 'De laatste dag, ten hoogste een jaar vanaf vandaag. Bijvoorbeeld 31/12/2026.',
    lastDay: {
      past: 'Deze dag is voorbij. Kies vandaag of later.',
      tooFar: 'Dit is te ver weg. Kies een dag binnen een jaar.',
    },
  },
  secret: {
    title: 'Sleutel',
    forColleague:
      'U hebt dit programma toegevoegd. Een collega-beheerder van uw organisatie maakt de sleutel: zo beslissen altijd twee mensen over de toegang. Bent u de enige beheerder? Geef dan eerst een collega de rol van beheerder. Het Agentschap kan dit niet voor u doen.',
    first: 'Sleutel maken',
    again: 'Nieuwe sleutel maken',
    againHint: 'De sleutel van nu blijft werken, tot u die hier beëindigt of nog een nieuwe maakt.',
    handOver:
      'Zet deze sleutel meteen in de instellingen van het programma, of geef hem veilig aan wie dat doet. Mail hem niet. Hij is hier later niet meer te zien: bent u hem kwijt, dan maakt u een nieuwe.',
    copy: 'Sleutel kopiëren',
    endEarlier: 'Vorige sleutel beëindigen',
    endEarlierHint: 'Doe dit zodra het programma de nieuwe sleutel gebruikt.',
    earlierEnded: 'De vorige sleutel werkt niet meer.',
  },
  end: {
    section: 'Beëindigen',
    end: 'Programma beëindigen',
    hint: 'Het programma kan meteen niets meer. Wat het deed, blijft staan.',
    title: '{{name}} beëindigen?',
    text: 'Het programma kan meteen niets meer, en u kunt dit niet ongedaan maken. Voor nieuwe toegang voegt u het programma opnieuw toe.',
    confirm: 'Beëindigen',
    done: 'Het programma is beëindigd.',
  },
}
