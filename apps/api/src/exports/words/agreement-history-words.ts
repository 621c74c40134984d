import type { AgreementChangeKind, AgreementField } from '@onthaal/shared/agreements'

/** What files of what changed of agreements say in Dutch, as the screens do; a test holds the two together. */
export const agreementHistoryWords = {
  what: 'Wat',
  at: 'Wanneer',
  by: 'Wie',
  fields: 'Wat er veranderde',
  nothing: 'niets',
  is: '{{field}}: {{after}}',
  fromTo: '{{field}}: van {{before}} naar {{after}}',
  kind: {
    created: 'Toegevoegd',
    replaced: 'Vervangen door een andere overeenkomst',
    amended: 'Addendum toegevoegd',
    changed: 'Gegevens aangepast',
    commitment: 'Paragraaf aangepast',
  } satisfies Record<AgreementChangeKind, string>,
  field: {
    reference: 'Referentie',
    validFrom: 'Geldig vanaf',
    validTo: 'Geldig tot en met',
    signedOn: 'Ondertekend op',
    evaluatedOn: 'Overleg gehouden op',
    nextEvaluationOn: 'Volgend overleg gepland op',
    signatories: 'Ondertekenaars',
    contacts: 'Contactpersonen',
    state: 'Stand',
    responsible: 'Welke dienst',
    evidence: 'Bewijs',
    evidenceLink: 'Link naar het bewijs',
  } satisfies Record<AgreementField, string>,
}
