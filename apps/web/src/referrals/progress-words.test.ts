import { referralStatuses } from '@onthaal/shared/referrals'
import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { dutch } from '../i18n/nl-be/index.ts'
import { progressWords } from './progress-words.ts'

type Told = Parameters<typeof progressWords>[0]

const city = { id: 'city', name: 'Stad Beekrode', kind: 'municipality' } as const
const agency = { id: 'agency', name: 'Agentschap', kind: 'agency' } as const
const owner = { id: 'noor', displayName: 'Noor Peeters' }
const clerk = { userId: 'lies', organisationId: 'city' }
const counsellor = { userId: 'noor', organisationId: 'agency' }
const today = '2026-03-12'

function told(facts: Partial<Told> & Pick<Told, 'status'>): Told {
  return {
    sender: city,
    receiver: agency,
    desk: { id: 'desk', name: 'Loket Beekrode' },
    submittedAt: '2026-03-02T09:00:00Z',
    ...facts,
  }
}

const closedAt = '2026-03-10T09:00:00Z'
const seen = { acknowledgedAt: '2026-03-11T09:00:00Z' }
const sentBack = { status: 'rejected', closedAt, rejectionReason: 'noCapacity' } as const

/** What the sender reads, and what the desk reads. */
const sentences: [Partial<Told> & Pick<Told, 'status'>, string, string][] = [
  [
    { status: 'draft' },
    'Dit is nog een concept. Uw organisatie moet de doorverwijzing nog verzenden.',
    'Dit is nog een concept. Stad Beekrode moet de doorverwijzing nog verzenden.',
  ],
  [
    { status: 'submitted', pickUpBy: '2026-03-16' },
    'Uw organisatie heeft dit verzonden op 02/03/2026. Loket Beekrode van het Agentschap moet de doorverwijzing oppikken, ten laatste op 16/03/2026.',
    'Stad Beekrode heeft dit verzonden op 02/03/2026. Uw loket moet de doorverwijzing oppikken, ten laatste op 16/03/2026.',
  ],
  [
    { status: 'submitted', pickUpBy: '2026-03-11' },
    'Uw organisatie heeft dit verzonden op 02/03/2026. Loket Beekrode van het Agentschap moet de doorverwijzing oppikken, ten laatste op 11/03/2026. Die dag is voorbij. De wachttijd is al 8 werkdagen.',
    'Stad Beekrode heeft dit verzonden op 02/03/2026. Uw loket moet de doorverwijzing oppikken, ten laatste op 11/03/2026. Die dag is voorbij. De wachttijd is al 8 werkdagen.',
  ],
  [
    { status: 'submitted', pickUpBy: '2026-03-11', delay: { reason: 'notEnoughStaff' } },
    'Uw organisatie heeft dit verzonden op 02/03/2026. Loket Beekrode van het Agentschap moet de doorverwijzing oppikken, ten laatste op 11/03/2026. Die dag is voorbij. De wachttijd is al 8 werkdagen. Het loket zegt waarom: te weinig medewerkers.',
    'Stad Beekrode heeft dit verzonden op 02/03/2026. Uw loket moet de doorverwijzing oppikken, ten laatste op 11/03/2026. Die dag is voorbij. De wachttijd is al 8 werkdagen. Het loket zegt waarom: te weinig medewerkers.',
  ],
  [
    { status: 'submitted', contest: 'upheld', pickUpBy: today },
    'Opnieuw bekeken: de doorverwijzing staat weer bij het loket. Loket Beekrode van het Agentschap moet de doorverwijzing oppikken, ten laatste op 12/03/2026.',
    'Opnieuw bekeken: de doorverwijzing staat weer bij het loket. Uw loket moet de doorverwijzing oppikken, ten laatste op 12/03/2026.',
  ],
  [
    { status: 'infoRequested', answerBy: '2026-03-19', pickUpBy: '2026-03-16' },
    'Loket Beekrode van het Agentschap heeft een vraag gesteld. Uw organisatie moet de vraag beantwoorden, ten laatste op 19/03/2026.',
    'Uw loket heeft een vraag gesteld. Stad Beekrode moet de vraag beantwoorden, ten laatste op 19/03/2026.',
  ],
  [
    { status: 'infoRequested', answerBy: '2026-03-19', questionEscalatesOn: '2026-03-13' },
    'Loket Beekrode van het Agentschap heeft een vraag gesteld. Uw organisatie moet de vraag beantwoorden, ten laatste op 19/03/2026.',
    'Uw loket heeft een vraag gesteld. Stad Beekrode moet de vraag beantwoorden, ten laatste op 19/03/2026.',
  ],
  [
    { status: 'infoRequested', answerBy: '2026-03-11', questionEscalatesOn: today },
    'Loket Beekrode van het Agentschap heeft een vraag gesteld. Uw organisatie moet de vraag beantwoorden, ten laatste op 11/03/2026. Die dag is voorbij. De vraag wacht al meer dan 5 werkdagen. Ook een leidinggevende van uw organisatie moet er nu voor zorgen dat er een antwoord komt.',
    'Uw loket heeft een vraag gesteld. Stad Beekrode moet de vraag beantwoorden, ten laatste op 11/03/2026. Die dag is voorbij. De vraag wacht al meer dan 5 werkdagen. Ook een leidinggevende van Stad Beekrode moet er nu voor zorgen dat er een antwoord komt.',
  ],
  [
    { status: 'accepted', owner },
    'Opgepikt door Noor Peeters. Noor Peeters neemt contact op met de persoon.',
    'Opgepikt door Noor Peeters. U neemt contact op met de persoon.',
  ],
  [
    { status: 'inProgress', owner },
    'In opvolging bij Noor Peeters. Noor Peeters rondt af als er een uitkomst is.',
    'In opvolging bij Noor Peeters. U rondt af als er een uitkomst is.',
  ],
  [
    { status: 'accepted', owner, dueBy: '2026-05-04' },
    'Opgepikt door Noor Peeters. Noor Peeters neemt contact op met de persoon. Alles is afgerond ten laatste op 04/05/2026.',
    'Opgepikt door Noor Peeters. U neemt contact op met de persoon. Alles is afgerond ten laatste op 04/05/2026.',
  ],
  [
    { status: 'inProgress', owner, dueBy: '2026-03-11' },
    'In opvolging bij Noor Peeters. Noor Peeters rondt af als er een uitkomst is, ten laatste op 11/03/2026. Die dag is voorbij.',
    'In opvolging bij Noor Peeters. U rondt af als er een uitkomst is, ten laatste op 11/03/2026. Die dag is voorbij.',
  ],
  [
    { status: 'onHold', owner, holdUntil: '2026-04-01' },
    'De opvolging is gepauzeerd. Noor Peeters hervat de opvolging na 01/04/2026.',
    'De opvolging is gepauzeerd. U hervat de opvolging na 01/04/2026.',
  ],
  [
    { status: 'completed', closedAt, outcome: 'trajectoryStarted' },
    'Afgerond: Inburgeringstraject gestart. Uw organisatie moet de uitkomst nog bekijken.',
    'Afgerond: Inburgeringstraject gestart. Stad Beekrode moet de uitkomst nog bekijken.',
  ],
  [
    { status: 'failed', closedAt, outcome: 'unreachable', ...seen },
    'Stopgezet: Niet bereikbaar. Er hoeft niets meer te gebeuren.',
    'Stopgezet: Niet bereikbaar. Er hoeft niets meer te gebeuren.',
  ],
  [
    sentBack,
    'Teruggestuurd: Geen plaats. Uw organisatie moet de uitkomst nog bekijken.',
    'Teruggestuurd: Geen plaats. Stad Beekrode moet de uitkomst nog bekijken.',
  ],
  [
    { ...sentBack, ...seen },
    'Teruggestuurd: Geen plaats. Er hoeft niets meer te gebeuren. Is er toch nog iets nodig? Verwijs dan opnieuw door.',
    'Teruggestuurd: Geen plaats. Er hoeft niets meer te gebeuren.',
  ],
  [
    { ...sentBack, contest: 'open' },
    'Uw organisatie vraagt om dit opnieuw te bekijken. Een leidinggevende van het Agentschap beslist.',
    'Stad Beekrode vraagt om dit opnieuw te bekijken. Een leidinggevende van het Agentschap beslist.',
  ],
  [
    { ...sentBack, contest: 'dismissed' },
    'Opnieuw bekeken: het blijft teruggestuurd. Uw organisatie moet de uitkomst nog bekijken.',
    'Opnieuw bekeken: het blijft teruggestuurd. Stad Beekrode moet de uitkomst nog bekijken.',
  ],
  [
    {
      ...sentBack,
      rejectionReason: 'wrongOrganisation',
      forwardedTo: [{ desk: { name: 'Loket Zandhove' } }],
    },
    'Doorgestuurd naar Loket Zandhove van het Agentschap. Uw organisatie moet de uitkomst nog bekijken.',
    'Doorgestuurd naar Loket Zandhove van het Agentschap. Stad Beekrode moet de uitkomst nog bekijken.',
  ],
  [
    { status: 'cancelled', closedAt },
    'Ingetrokken op 10/03/2026. Er hoeft niets meer te gebeuren.',
    'Ingetrokken op 10/03/2026. Er hoeft niets meer te gebeuren.',
  ],
  [
    { status: 'enteredInError' },
    'Aangeduid als foutief ingevoerd. Er hoeft niets meer te gebeuren.',
    'Aangeduid als foutief ingevoerd. Er hoeft niets meer te gebeuren.',
  ],
]

describe('the progress sentence', () => {
  beforeAll(async () => {
    await i18next.init({
      lng: 'nl-BE',
      resources: { 'nl-BE': { translation: dutch } },
      interpolation: { escapeValue: false },
      returnNull: false,
    })
  })

  test.each(sentences)('of %o', (facts, forSender, forDesk) => {
    const read = (reader: typeof clerk) =>
      Object.values(progressWords(told(facts), reader, today, i18next.t)).join(' ')
    expect(read(clerk)).toBe(forSender)
    expect(read(counsellor)).toBe(forDesk)
  })

  test('is there for every status', () => {
    expect(new Set(sentences.map(([{ status }]) => status))).toEqual(new Set(referralStatuses))
  })

  test('names the colleague to somebody else of the desk', () => {
    const { next } = progressWords(
      told({ status: 'accepted', owner }),
      { ...counsellor, userId: 'sam' },
      today,
      i18next.t,
    )
    expect(next).toBe('Noor Peeters neemt contact op met de persoon.')
  })
})
