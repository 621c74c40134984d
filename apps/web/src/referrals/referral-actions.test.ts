import { describe, expect, test } from 'vitest'
import { actionsFor } from './referral-actions.ts'

const me = { id: 'me', displayName: 'Sam' }
const colleague = { id: 'colleague', displayName: 'Noor' }

describe('what the page offers', () => {
  test('follows what the server allows', () => {
    expect(actionsFor({ status: 'submitted', allowedEvents: ['claim', 'reject'] }, 'me')).toEqual([
      'claim',
      'reject',
    ])
    expect(actionsFor({ status: 'completed', allowedEvents: ['acknowledge'] }, 'me')).toEqual([
      'acknowledge',
    ])
    expect(actionsFor({ status: 'submitted', allowedEvents: [] }, 'me')).toEqual([])
  })

  test('recording contact goes on after the first attempt, for the owner only', () => {
    const inProgress = { status: 'inProgress', allowedEvents: [] } as const
    expect(actionsFor({ ...inProgress, owner: me, allowedEvents: [] }, 'me')).toEqual(['contact'])
    expect(actionsFor({ ...inProgress, owner: colleague, allowedEvents: [] }, 'me')).toEqual([])
  })

  test('a draft is gone on with, events without a screen are not offered', () => {
    const allowedEvents = ['submit', 'cancel'] as ('submit' | 'cancel')[]
    expect(actionsFor({ status: 'draft', allowedEvents }, 'me')).toEqual(['resumeDraft'])
  })
})
