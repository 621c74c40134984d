/** What a list says that a number of the figures was opened into. */
export const counted = {
  measure: 'Dit is de lijst bij het cijfer ‘{{measure}}’ {{when}}.',
  total: 'Dit is de lijst bij het totaal waarvan ‘{{measure}}’ een deel is, {{when}}.',
  now: 'van nu',
  only: 'Alleen: {{only}}.',
  part: '{{name}} ({{split}})',
  sentBetween: 'verzonden van {{from}} tot en met {{until}}',
  sentUntil: 'verzonden tot en met {{until}}',
  exactly: {
    measure: 'In de lijst staat precies wat dit cijfer telt.',
    total: 'In de lijst staat precies wat dit totaal telt.',
    people: 'In de lijst staat precies wie dit cijfer telt.',
  },
  other: 'Dit is niet de lijst bij het cijfer ‘{{measure}}’: de filters zijn anders.',
  backToAgreement: 'Terug naar de overeenkomst',
}
