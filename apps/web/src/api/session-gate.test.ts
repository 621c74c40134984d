import { afterEach, expect, test, vi } from 'vitest'
import {
  isSessionGateClosed,
  openSessionGate,
  sessionRenewed,
  subscribeToSessionGate,
} from './session-gate.ts'

afterEach(openSessionGate)

test('requests wait until somebody signed in again, all of them together', async () => {
  const order: string[] = []
  const first = sessionRenewed().then(() => order.push('first'))
  const second = sessionRenewed().then(() => order.push('second'))
  await Promise.resolve()
  expect(order).toEqual([])
  openSessionGate()
  await Promise.all([first, second])
  expect(order).toEqual(['first', 'second'])
})

test('listeners hear of the end of a session once, and of its renewal', () => {
  const listener = vi.fn(() => isSessionGateClosed())
  const unsubscribe = subscribeToSessionGate(listener)
  void sessionRenewed()
  void sessionRenewed()
  openSessionGate()
  unsubscribe()
  void sessionRenewed()
  expect(listener.mock.results.map((result) => result.value)).toEqual([true, false])
})
