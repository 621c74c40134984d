import type { ReferralActor } from '@onthaal/shared/referrals'
import i18next, { type TFunction } from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { dutch } from '../i18n/nl-be/index.ts'
import { nextStepWords } from './next-step-words.ts'
import type { ReferralListItem } from './referral.ts'

let t: TFunction
beforeAll(async () => {
  t = await i18next.init({
    lng: 'nl-BE',
    resources: { 'nl-BE': { translation: dutch } },
    interpolation: { escapeValue: false },
  })
})

const today = '2026-03-10'
const city = { id: 'city', name: 'Stad', kind: 'municipality' } as const
const agency = { id: 'agency', name: 'Agentschap', kind: 'agency' } as const

function referral(changes: Partial<ReferralListItem>): ReferralListItem {
  return {
    id: 'r1',
    href: 'https://onthaal.test/referrals/r1',
    reference: 'OH-26-7K3M-9QXT',
    type: 'civicIntegration',
    status: 'submitted',
    version: 2,
    person: { id: 'p1', href: 'https://onthaal.test/persons/p1' },
    sender: city,
    receiver: agency,
    desk: { id: 'd1', name: 'Loket' },
    priority: 'normal',
    deskRoles: ['counsellor'],
    attempts: { count: 0 },
    createdAt: '2026-03-02T09:00:00Z',
    ...changes,
  }
}

const atCity = { organisationId: 'city', deskIds: [], education: false }
const atDesk = { organisationId: 'agency', deskIds: ['d1'], education: false }
const clerk: ReferralActor = { ...atCity, userId: 'clerk', roles: ['frontDesk'] }
const cityManager: ReferralActor = { ...atCity, userId: 'hilde', roles: ['manager'] }
const counsellor: ReferralActor = { ...atDesk, userId: 'an', roles: ['counsellor'] }
const colleague: ReferralActor = { ...atDesk, userId: 'bo', roles: ['counsellor'] }
const deskManager: ReferralActor = { ...atDesk, userId: 'karim', roles: ['manager'] }
const owner = { id: 'an', displayName: 'An' }

test.each([
  [{ pickUpBy: '2026-03-11' }, counsellor, { step: 'Oppikken', detail: 'tegen 11/03/2026' }],
  [{ pickUpBy: today }, counsellor, { step: 'Oppikken', detail: 'tegen 10/03/2026', due: 'today' }],
  [{ pickUpBy: '2026-03-11' }, deskManager, { step: 'Toewijzen', detail: 'tegen 11/03/2026' }],
  [
    { pickUpBy: '2026-03-09' },
    clerk,
    { step: 'Wacht op het loket', detail: 'tegen 09/03/2026', due: 'late' },
  ],
  [
    { status: 'infoRequested', answerBy: '2026-03-12' },
    clerk,
    { step: 'Vraag beantwoorden', detail: 'tegen 12/03/2026' },
  ],
  [
    { status: 'infoRequested', answerBy: '2026-03-12' },
    cityManager,
    { step: 'Wacht op een antwoord', detail: 'tegen 12/03/2026' },
  ],
  [
    { status: 'infoRequested', answerBy: '2026-03-12' },
    counsellor,
    { step: 'Wacht op een antwoord', detail: 'tegen 12/03/2026' },
  ],
  [{ status: 'accepted', owner }, counsellor, { step: 'Contact maken' }],
  [{ status: 'accepted', owner }, colleague, { step: 'Nog geen contact' }],
  [
    { status: 'accepted', owner, attempts: { count: 2, lastOn: '2026-03-09' } },
    counsellor,
    { step: 'Contact maken', detail: '2 pogingen, de laatste op 09/03/2026' },
  ],
  [{ status: 'inProgress', owner }, counsellor, { step: 'Opvolgen en afronden' }],
  [
    {
      status: 'accepted',
      owner,
      dueBy: '2026-05-04',
      attempts: { count: 1, lastOn: '2026-03-09' },
    },
    counsellor,
    { step: 'Contact maken', detail: '1 poging, op 09/03/2026 · afgerond tegen 04/05/2026' },
  ],
  [
    { status: 'inProgress', owner, dueBy: '2026-03-20', dueWarningOn: '2026-03-11' },
    counsellor,
    { step: 'Opvolgen en afronden', detail: 'tegen 20/03/2026' },
  ],
  [
    { status: 'inProgress', owner, dueBy: '2026-03-20', dueWarningOn: today },
    colleague,
    { step: 'In opvolging', detail: 'tegen 20/03/2026', due: 'soon' },
  ],
  [
    { status: 'inProgress', owner, dueBy: '2026-03-09', dueWarningOn: '2026-02-20' },
    clerk,
    { step: 'In opvolging', detail: 'tegen 09/03/2026', due: 'late' },
  ],
  [
    { pickUpBy: '2026-03-11', pickUpWarningOn: '2026-03-09' },
    counsellor,
    { step: 'Oppikken', detail: 'tegen 11/03/2026', due: 'soon' },
  ],
  // The last day of a pause still belongs to it.
  [
    { status: 'onHold', owner, holdUntil: today },
    counsellor,
    { step: 'Opvolging hervatten', detail: 'na 10/03/2026' },
  ],
  [
    { status: 'onHold', owner, holdUntil: '2026-03-09' },
    counsellor,
    { step: 'Opvolging hervatten', detail: 'na 09/03/2026', due: 'late' },
  ],
  [{ status: 'completed' }, clerk, { step: 'Uitkomst bekijken' }],
  [{ status: 'completed' }, cityManager, { step: 'Verwijzer bekijkt de uitkomst' }],
  [{ status: 'completed' }, counsellor, { step: 'Verwijzer bekijkt de uitkomst' }],
  [{ status: 'completed', acknowledgedAt: '2026-03-09T09:00:00Z' }, clerk, { step: '' }],
  [{ status: 'rejected', contest: 'open' }, deskManager, { step: 'Opnieuw bekijken' }],
  [{ status: 'rejected', contest: 'open' }, counsellor, { step: 'Loket bekijkt het opnieuw' }],
  [{ status: 'rejected', contest: 'open' }, clerk, { step: 'Loket bekijkt het opnieuw' }],
  [{ status: 'cancelled' }, clerk, { step: '' }],
] as const)('%j is told to %j as %j', (changes, viewer, words) => {
  expect(nextStepWords(referral(changes as Partial<ReferralListItem>), viewer, today, t)).toEqual(
    words,
  )
})
