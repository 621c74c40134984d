import { afterEach, expect, test, vi } from 'vitest'
import {
  hasSessionEnded,
  isScreenLocked,
  lockScreen,
  openScreen,
  screenOpen,
  screenShown,
  sessionRenewed,
  subscribeToScreen,
} from './screen.ts'

afterEach(() => openScreen('1'))

/** Everything that is ready has run. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

test('requests wait until somebody signed in again, all of them together', async () => {
  const order: string[] = []
  const first = sessionRenewed().then(() => order.push('first'))
  const second = sessionRenewed().then(() => order.push('second'))
  await settle()
  expect(order).toEqual([])
  openScreen('1')
  await Promise.all([first, second])
  expect(order).toEqual(['first', 'second'])
})

test('listeners hear of the end of a session, and of its renewal', () => {
  const listener = vi.fn(() => hasSessionEnded())
  const unsubscribe = subscribeToScreen(listener)
  void sessionRenewed()
  openScreen('1')
  unsubscribe()
  void sessionRenewed()
  expect(listener.mock.results.map((result) => result.value)).toEqual([true, false])
})

test('what a locked screen sends waits until it is opened', async () => {
  let isSent = false
  await screenOpen(screenShown())
  lockScreen()
  expect(isScreenLocked()).toBe(true)
  const sent = screenOpen(screenShown()).then(() => {
    isSent = true
  })
  await settle()
  expect(isSent).toBe(false)
  openScreen('1')
  await sent
  expect(isScreenLocked()).toBe(false)
})

test('nothing of the first goes out while a colleague works, whatever that colleague does', async () => {
  const sent: string[] = []
  lockScreen()
  const waiting = screenOpen('1').then(() => sent.push('waiting'))
  const ended = sessionRenewed('1').then(() => sent.push('ended'))
  openScreen('2')
  await screenOpen('2')
  // The colleague's own session ends, and is renewed; the screen is locked, and opened again.
  const own = sessionRenewed().then(() => sent.push('own'))
  expect(hasSessionEnded()).toBe(true)
  openScreen('2')
  await own
  lockScreen()
  openScreen('2')
  await settle()
  expect(sent).toEqual(['own'])
  expect(hasSessionEnded()).toBe(false)
  lockScreen()
  openScreen('1')
  await Promise.all([waiting, ended])
  expect(sent.sort()).toEqual(['ended', 'own', 'waiting'])
})
