import type { ArrivalStatus } from '@onthaal/shared/arrivals'

export const signal = {
  title: 'Snel signaal',
  intro:
    'Zet iemand die aan uw loket staat op de lijst van aankomsten. Een naam volstaat. Vanaf elke pagina komt u hier met Alt + Shift + S.',
  list: 'Naar de aankomsten',
  save: 'Op de lijst zetten',
  done: '{{name}} staat op de lijst van aankomsten.',
  stands: '{{name}} stond al op de lijst van aankomsten, bij “{{list}}”.',
  lists: {
    toInvite: 'Uit te nodigen',
    invited: 'Uitgenodigd',
    planned: 'Gepland',
    noResponse: 'Niet gereageerd',
    came: 'Gekomen',
    moved: 'Verhuisd',
  } satisfies Record<ArrivalStatus, string>,
  toFile: 'Dossier openen',
  same: 'Dit is dezelfde persoon: op de lijst zetten',
}
