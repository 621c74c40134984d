import type { onRequestAsyncHookHandler } from 'fastify'
import { sendProblem } from './problems.ts'

/**
 * Lets few requests of one operation be read at once, for bodies that are large and come from anybody: the rest is
 * sent away before a byte of theirs is kept.
 *
 * @param most how many of this process
 */
export function fewAtOnce(most: number): onRequestAsyncHookHandler {
  let reading = 0
  return async (_request, reply) => {
    if (reading >= most) {
      // What is still coming is not read: the connection ends with the answer.
      void reply.header('connection', 'close')
      return sendProblem(reply, 'serviceUnavailable', { retryAfterSec: 5 })
    }
    reading += 1
    // Also when the caller goes away before the answer.
    reply.raw.once('close', () => {
      reading -= 1
    })
  }
}
