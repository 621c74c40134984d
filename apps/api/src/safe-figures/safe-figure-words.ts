import type { SafeSplit } from '@onthaal/shared/safe-figures'

/** What a file of safe figures says in Dutch, as the screen does; a test holds the two together. */
export const safeFigureWords = {
  title: 'Veilige cijfers',
  intro:
    'Hoeveel mensen gemeenten en OCMW’s doorverwezen. Een aantal van maar enkele mensen verschijnt nooit apart. Staat er bij een som ‘0 tot 30’, dan weten we niet precies hoeveel het er zijn.',
  year: 'Jaar',
  place: { municipality: '{{place}}', ocmw: '{{place}} – OCMW' },
  together: 'Alles samen',
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
  } satisfies Record<SafeSplit, { caption: string; heading: string }>,
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
  why: {
    few: 'Een getal over enkele mensen kan verraden wie zij zijn. Daarom gaat elk getal over meer dan {{threshold}} mensen.',
    neighbours:
      'Is een getal kleiner, dan staat het samen met wat ernaast staat: kwartalen met het volgende kwartaal, talen met andere talen. Ook nul is een klein getal.',
    fixed:
      'Wat verscheen, verandert nooit meer, ook niet als er later een fout wordt verbeterd. Anders zou het verschil iets over één persoon zeggen.',
    sums: 'Een som bestaat alleen uit wat verscheen. Weten we niet precies hoeveel, dan staat er tussen welke getallen ze ligt.',
  },
}
