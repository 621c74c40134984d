import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSaver } from './saver.ts'

class Unreachable extends Error {}

class Stale extends Error {}

const options = {
  isWorthRetrying: (error: unknown) => error instanceof Unreachable,
  needsDecision: (error: unknown) => error instanceof Stale,
  pauseMs: 1_000,
  retryMs: 3_000,
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T09:42:00Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

test('saves once, a moment after the last change, and says when', async () => {
  const saver = createSaver(options)
  const saved: string[] = []
  const type = (text: string) => saver.change('talk', async () => void saved.push(text))
  type('A')
  await vi.advanceTimersByTimeAsync(900)
  type('Am')
  await vi.advanceTimersByTimeAsync(900)
  expect(saved).toEqual([])
  expect(saver.state().status).toBe('waiting')
  await vi.advanceTimersByTimeAsync(100)
  expect(saved).toEqual(['Am'])
  expect(saver.state()).toEqual({
    status: 'saved',
    savedAt: new Date('2026-11-23T09:42:01.900Z'),
  })
})

test('saves one after the other, and what changed meanwhile afterwards', async () => {
  const saver = createSaver(options)
  const steps: string[] = []
  const job = (name: string) => async () => {
    steps.push(`begin ${name}`)
    await new Promise((done) => setTimeout(done, 500))
    steps.push(`end ${name}`)
  }
  saver.change('talk', job('first'))
  saver.change('line', job('line'))
  const done = saver.flush()
  saver.change('talk', job('second'))
  await vi.advanceTimersByTimeAsync(1_500)
  expect(await done).toBe(true)
  expect(steps).toEqual([
    'begin first',
    'end first',
    'begin line',
    'end line',
    'begin second',
    'end second',
  ])
})

test('keeps what does not reach the server and tries it again, the newest only', async () => {
  const saver = createSaver(options)
  const saved: string[] = []
  let isReachable = false
  const type = (text: string) =>
    saver.change('talk', async () => {
      if (!isReachable) throw new Unreachable()
      saved.push(text)
    })
  type('A')
  expect(await saver.flush()).toBe(false)
  expect(saver.state().status).toBe('retrying')
  type('Am')
  expect(saver.state().status).toBe('retrying')
  isReachable = true
  await vi.advanceTimersByTimeAsync(3_000)
  expect(saved).toEqual(['Am'])
  expect(saver.state().status).toBe('saved')
})

test('tries again by itself, as often as it takes', async () => {
  const saver = createSaver(options)
  let attempts = 0
  saver.change('talk', async () => {
    attempts += 1
    if (attempts < 4) throw new Unreachable()
  })
  await vi.advanceTimersByTimeAsync(1_000 + 3 * 3_000)
  expect(attempts).toBe(4)
  expect(saver.state().status).toBe('saved')
})

test('stops at a stale state until somebody has decided, and loses no part', async () => {
  const saver = createSaver(options)
  const refusal = new Stale()
  const saved: string[] = []
  let isRefused = true
  saver.change('talk', async () => {
    if (isRefused) throw refusal
    saved.push('talk')
  })
  saver.change('line', async () => void saved.push('line'))
  expect(await saver.flush()).toBe(false)
  expect(saver.state()).toEqual({ status: 'stopped', error: refusal, part: 'talk' })
  saver.change('line', async () => void saved.push('newer line'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await saver.flush()).toBe(false)
  expect(saved).toEqual([])
  isRefused = false
  expect(await saver.resume()).toBe(true)
  expect(saved).toEqual(['talk', 'newer line'])
})

test('sends a change again after a refusal that needs no decision', async () => {
  const saver = createSaver(options)
  const saved: string[] = []
  saver.change('talk', async () => {
    throw new Error('too long')
  })
  await saver.flush()
  expect(saver.state().status).toBe('stopped')
  saver.change('talk', async () => void saved.push('shorter'))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(saved).toEqual(['shorter'])
  expect(saver.state().status).toBe('saved')
})

test('goes on without the part that was given up', async () => {
  const saver = createSaver(options)
  const saved: string[] = []
  saver.change('talk', async () => {
    throw new Stale()
  })
  saver.change('line', async () => void saved.push('line'))
  await saver.flush()
  expect(await saver.resume('talk')).toBe(true)
  expect(saved).toEqual(['line'])
})

test('does not save a part that was dropped, nor anything after it was closed', async () => {
  const saver = createSaver(options)
  const saved: string[] = []
  saver.change('line', async () => void saved.push('line'))
  saver.change('talk', async () => void saved.push('talk'))
  saver.drop('line')
  saver.close()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(saved).toEqual([])
  expect(await saver.flush()).toBe(true)
  expect(saved).toEqual(['talk'])
})
