import { answerOf, client, inBackground, type Schemas } from '../api/client.ts'
import { ApiError } from '../api/errors.ts'
import { createEventReader, type StreamEvent } from './live-events.ts'

export type LiveItems = Schemas['LiveChangeList']['items']

/** What one tab hears for all tabs of its browser. */
export type LiveNews =
  | { readonly kind: 'changed'; readonly items: LiveItems; readonly cursor?: string | undefined }
  /** Something may have been missed. */
  | { readonly kind: 'resync'; readonly cursor?: string | undefined }
  /** Whether changes come as they happen. */
  | { readonly kind: 'state'; readonly isLive: boolean; readonly cursor?: string | undefined }

/** The server says something every half a minute; whoever is silent for longer is gone. */
const silenceMs = 75_000
const firstPauseMs = 500
const longestPauseMs = 30_000
/** As far as the server looks back for a stream that comes from nowhere, less what a page takes to load. */
const lookedBackMs = 45_000

interface Holding {
  /** Where an earlier stream broke off. */
  readonly after: string | undefined
  readonly signal: AbortSignal
  readonly tell: (news: LiveNews) => void
}

/** Holds a stream open until the signal says otherwise, and goes on where it broke off. */
export async function holdStream({ after, signal, tell }: Holding): Promise<void> {
  const began = Date.now()
  let cursor = after
  let failures = 0
  while (!signal.aborted) {
    try {
      const stream = await open(cursor, signal)
      if (cursor === undefined && Date.now() - began > lookedBackMs) tell({ kind: 'resync' })
      failures = 0
      tell({ kind: 'state', isLive: true, cursor })
      for await (const event of eventsOf(stream, signal)) {
        cursor = event.id ?? cursor
        const news = newsOf(event, cursor)
        if (news) tell(news)
      }
    } catch (error) {
      failures += 1
      // A place that the server does not know leads nowhere: everything is read anew from here.
      if (error instanceof ApiError && error.status === 400) {
        cursor = undefined
        tell({ kind: 'resync' })
      }
    }
    if (signal.aborted) return
    // Streams end by themselves too, and the next one is there at once.
    if (failures > 0) tell({ kind: 'state', isLive: false, cursor })
    await pause(failures, signal)
  }
}

function newsOf({ name, data }: StreamEvent, cursor: string | undefined): LiveNews | undefined {
  if (name === 'resync') return { kind: 'resync', cursor }
  if (name !== 'changed' || data === undefined) return undefined
  const { items }: Schemas['LiveChangeList'] = JSON.parse(data)
  return { kind: 'changed', items, cursor }
}

async function open(after: string | undefined, signal: AbortSignal) {
  const stream = await answerOf(
    client.GET('/liveChanges', {
      params: { header: after === undefined ? {} : { 'Last-Event-ID': after } },
      headers: inBackground,
      parseAs: 'stream',
      signal,
    }),
  )
  if (stream === null) throw new Error('A stream without a body')
  return stream
}

async function* eventsOf(stream: ReadableStream<Uint8Array>, signal: AbortSignal) {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  const read = createEventReader()
  try {
    for (;;) {
      const timer = setTimeout(() => void reader.cancel(), silenceMs)
      const { done, value } = await reader.read().finally(() => clearTimeout(timer))
      if (done || signal.aborted) return
      yield* read(decoder.decode(value, { stream: true }))
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** Longer after each failure; never all browsers of an instance that stops at the same moment. */
function pause(failures: number, signal: AbortSignal): Promise<void> {
  const longest = Math.min(firstPauseMs * 2 ** failures, longestPauseMs)
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longest * (0.5 + Math.random() / 2))
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
