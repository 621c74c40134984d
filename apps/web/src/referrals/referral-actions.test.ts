import { describe, expect, test } from 'vitest'
import { actionsFor } from './referral-actions.ts'

const me = { id: 'me', displayName: 'Sam' }
const colleague = { id: 'colleague', displayName: 'Noor' }
const viewer = { userId: 'me', organisationId: 'agency', mayRefer: false }

type Known = Parameters<typeof actionsFor>[0]
const allOf = (known: Known, who = viewer) => Object.values(actionsFor(known, who)).flat()

describe('what the page offers', () => {
  test('follows what the server allows, the likeliest first and the final apart', () => {
    expect(
      actionsFor(
        {
          status: 'accepted',
          owner: me,
          allowedEvents: [
            'release',
            'firstContact',
            'hold',
            'complete',
            'fail',
            'cancel',
            'forward',
          ],
        },
        viewer,
      ),
    ).toEqual({
      main: ['contact', 'complete', 'fail'],
      more: ['hold', 'release', 'forward'],
      final: ['cancel'],
    })
    expect(
      actionsFor({ status: 'submitted', allowedEvents: ['askInfo', 'claim', 'reject'] }, viewer)
        .main,
    ).toEqual(['claim', 'askInfo', 'reject'])
    expect(allOf({ status: 'submitted', allowedEvents: [] })).toEqual([])
  })

  test('puts the rest in front for those who have nothing to move on', () => {
    const allowedEvents: Known['allowedEvents'] = ['release', 'reassign', 'cancel', 'void']
    expect(actionsFor({ status: 'onHold', owner: colleague, allowedEvents }, viewer)).toEqual({
      main: ['reassign', 'release'],
      more: [],
      final: ['cancel', 'void'],
    })
  })

  test('recording contact goes on after the first attempt, for the owner only', () => {
    const inProgress: Known = { status: 'inProgress', allowedEvents: [] }
    expect(allOf({ ...inProgress, owner: me })).toEqual(['contact'])
    expect(allOf({ ...inProgress, owner: colleague })).toEqual([])
  })

  test('a draft is gone on with by who may refer, or withdrawn', () => {
    const draft: Known = { status: 'draft', allowedEvents: ['submit', 'cancel'] }
    expect(allOf(draft, { ...viewer, mayRefer: true })).toEqual(['resumeDraft', 'cancel'])
    // What waits of the agency goes out by itself.
    expect(allOf(draft)).toEqual(['cancel'])
  })

  test('after a rejection was seen, the person can be referred again by who may refer', () => {
    const rejected: Known = { status: 'rejected', allowedEvents: [] }
    const seen = { ...rejected, acknowledgedAt: '2026-11-20T10:00:00Z' }
    const clerk = { ...viewer, mayRefer: true }
    expect(allOf(seen, clerk)).toEqual(['referAgain'])
    expect(allOf(seen)).toEqual([])
    expect(allOf(rejected, clerk)).toEqual([])
    expect(allOf({ ...seen, status: 'completed' }, clerk)).toEqual([])
  })
})
