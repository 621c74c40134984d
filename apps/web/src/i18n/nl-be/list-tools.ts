import type { EmptyField } from '@onthaal/shared/referrals'

/** How a list of referrals is put in order and narrowed. */
export const listTools = {
  order: {
    label: 'Volgorde',
    due: 'Wat eerst moet gebeuren',
    oldest: 'Oudste eerst',
    newest: 'Nieuwste eerst',
  },
  filters: {
    allBut: 'Alles behalve',
    not: 'Niet: {{filter}}',
    emptyOrFilled: 'Leeg of ingevuld',
    choose: 'Kies',
    empty: 'Leeg',
    filled: 'Ingevuld',
    without: {
      owner: 'Zonder eigenaar',
      attempts: 'Zonder contactpoging',
      appointment: 'Zonder afspraak',
      outcome: 'Zonder uitkomst',
      messageToReferrer: 'Zonder bericht aan de verwijzer',
      agiiClientNumber: 'Zonder cliëntnummer',
    } satisfies Record<EmptyField, string>,
    with: {
      owner: 'Met eigenaar',
      attempts: 'Met contactpoging',
      appointment: 'Met afspraak',
      outcome: 'Met uitkomst',
      messageToReferrer: 'Met bericht aan de verwijzer',
      agiiClientNumber: 'Met cliëntnummer',
    } satisfies Record<EmptyField, string>,
  },
}
