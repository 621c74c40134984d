export const safeFigures = {
  title: 'Safe figures',
  intro:
    'How many people municipalities and OCMWs referred. A count of only a few people never appears by itself. Where a sum says ‘0 to 30’, we do not know exactly how many there are.',
  year: 'Year',
  noneTitle: 'No figures yet',
  noneText: 'A quarter appears two weeks after it ends, once enough people were referred in it.',
  place: { municipality: '{{place}}', ocmw: '{{place}} – OCMW' },
  together: 'All together',
  togetherIntro: 'The sum of what appeared for each municipality and OCMW.',
  people: 'Number of people',
  between: '{{from}} to {{until}}',
  quarters: {
    caption:
      'People who were referred for the first time that year, in the quarter in which they were.',
    heading: 'Quarter',
    one: 'Quarter {{quarter}}',
    several: 'Quarters {{from}} to {{until}}',
  },
  split: {
    type: {
      caption: 'What these people were referred for first.',
      heading: 'Type',
    },
    result: {
      caption: 'Where that referral stood when the year appeared.',
      heading: 'Result',
    },
    pickUp: {
      caption: 'Whether the desk picked the referral up within the agreed term.',
      heading: 'Picking up',
    },
    language: {
      caption: 'The language in which the municipality or the OCMW speaks with these people.',
      heading: 'Language',
    },
    age: {
      caption: 'The age that these people reached that year.',
      heading: 'Age',
    },
  },
  code: {
    unknown: 'not known',
    open: 'still open',
    completed: 'completed',
    failed: 'stopped',
    rejected: 'sent back',
    cancelled: 'withdrawn',
    inTime: 'in time',
    late: 'late',
    notPickedUp: 'not picked up',
  },
  ages: '{{band}} years',
  others: '{{names}} and {{count}} others',
  tooFew: 'By {{splits}} no figures appear here: they would be about too few people.',
  onlyQuarters: 'How they divide by language, age and kind appears once the year is over.',
  why: {
    title: 'Why is there nothing here, or more together?',
    few: 'A number about a few people can give away who they are. So each number is about more than {{threshold}} people.',
    neighbours:
      'A smaller number stands together with what is beside it: a quarter with the next one, a language with others. None is a small number too.',
    waits:
      'A quarter with too few people waits for the next one of the same year. When not enough people follow, it does not appear.',
    fixed:
      'What appeared never changes, not even when a mistake is corrected later. Otherwise the difference would tell something of one person.',
    sums: 'A sum is made of what appeared alone. Where we do not know exactly how many, it says between which numbers it lies.',
  },
}
