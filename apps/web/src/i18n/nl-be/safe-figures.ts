export const safeFigures = {
  title: 'Veilige cijfers',
  intro:
    'Hoeveel mensen gemeenten en OCMW’s doorverwezen. Een aantal van maar enkele mensen verschijnt nooit apart. Staat er bij een som ‘0 tot 30’, dan weten we niet precies hoeveel het er zijn.',
  year: 'Jaar',
  noneTitle: 'Nog geen cijfers',
  noneText:
    'Een kwartaal verschijnt twee weken na het einde ervan, zodra er genoeg mensen in zijn doorverwezen.',
  place: { municipality: '{{place}}', ocmw: '{{place}} – OCMW' },
  together: 'Alles samen',
  togetherIntro: 'De som van wat per gemeente en OCMW verscheen.',
  people: 'Aantal mensen',
  between: '{{from}} tot {{until}}',
  quarters: {
    caption:
      'Mensen die dat jaar voor het eerst werden doorverwezen, in het kwartaal waarin dat gebeurde.',
    heading: 'Kwartaal',
    one: 'Kwartaal {{quarter}}',
    several: 'Kwartaal {{from}} tot en met {{until}}',
  },
  split: {
    type: {
      caption: 'Waarvoor deze mensen het eerst werden doorverwezen.',
      heading: 'Soort',
    },
    result: {
      caption: 'Waar die doorverwijzing stond toen het jaar verscheen.',
      heading: 'Resultaat',
    },
    pickUp: {
      caption: 'Of het loket de doorverwijzing oppikte binnen de afgesproken termijn.',
      heading: 'Oppikken',
    },
    language: {
      caption: 'De taal waarin de gemeente of het OCMW met deze mensen spreekt.',
      heading: 'Taal',
    },
    age: {
      caption: 'De leeftijd die deze mensen dat jaar bereikten.',
      heading: 'Leeftijd',
    },
  },
  code: {
    unknown: 'niet bekend',
    open: 'loopt nog',
    completed: 'afgerond',
    failed: 'stopgezet',
    rejected: 'teruggestuurd',
    cancelled: 'ingetrokken',
    inTime: 'op tijd',
    late: 'te laat',
    notPickedUp: 'niet opgepikt',
  },
  ages: '{{band}} jaar',
  others: '{{names}} en {{count}} andere',
  tooFew: 'Volgens {{splits}} verschijnen hier geen cijfers: het gaat om te weinig mensen.',
  onlyQuarters: 'De verdeling naar taal, leeftijd en soort verschijnt zodra het jaar voorbij is.',
  why: {
    title: 'Waarom staat hier niets, of staat er meer samen?',
    few: 'Een getal over enkele mensen kan verraden wie zij zijn. Daarom gaat elk getal over meer dan {{threshold}} mensen.',
    neighbours:
      'Is een getal kleiner, dan staat het samen met wat ernaast staat: kwartalen met het volgende kwartaal, talen met andere talen. Ook nul is een klein getal.',
    waits:
      'Een kwartaal met te weinig mensen wacht op het volgende van hetzelfde jaar. Komen er niet genoeg meer bij, dan verschijnt het niet.',
    fixed:
      'Wat verscheen, verandert nooit meer, ook niet als er later een fout wordt verbeterd. Anders zou het verschil iets over één persoon zeggen.',
    sums: 'Een som bestaat alleen uit wat verscheen. Weten we niet precies hoeveel, dan staat er tussen welke getallen ze ligt.',
  },
}
