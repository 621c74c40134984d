import type { LiveChangeList } from '@onthaal/shared/live-changes/schemas'
import { checkResponse } from './check-response.ts'
import type { Client } from './client.ts'
import { basePath } from './contract.ts'

/** One event, as a browser takes it apart. */
interface LiveEvent {
  readonly event: string
  readonly data: string
}

/** A stream that somebody listens to. */
export interface LiveStream {
  readonly status: number
  readonly headers: Headers
  /** What came so far. */
  readonly events: LiveEvent[]
  /** From where another stream would go on. */
  cursor(): string | undefined
  /** The ids of the things that changed so far. */
  changed(): string[]
  /** Resolves when the other side has ended it. */
  readonly ended: Promise<void>
  /** Breaks it off. */
  close(): Promise<void>
}

/** Listens as a browser does. @param after where an earlier stream broke off */
export async function listenLive(
  origin: string,
  { cookie }: Pick<Client, 'cookie'>,
  after?: string,
): Promise<LiveStream> {
  const stop = new AbortController()
  const headers = { cookie, ...(after !== undefined && { 'last-event-id': after }) }
  const url = `${basePath}/liveChanges`
  const response = await fetch(origin + url, { headers, signal: stop.signal })
  const events: LiveEvent[] = []
  let cursor = after
  let text = ''

  function take(block: string): void {
    const fields = block.split('\n').map((line): [string, string] => {
      const [name = '', ...value] = line.split(': ')
      return [name, value.join(': ')]
    })
    const of = (name: string) => fields.findLast(([field]) => field === name)?.[1]
    cursor = of('id') ?? cursor
    const data = of('data')
    if (data !== undefined) events.push({ event: of('event') ?? 'message', data })
  }

  async function read(): Promise<void> {
    const decoder = new TextDecoder()
    let rest = ''
    for await (const chunk of response.body ?? []) {
      const piece = decoder.decode(chunk, { stream: true })
      text += piece
      rest += piece
      const blocks = rest.split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) take(block)
    }
  }

  // What is broken off fails on this side.
  const ended = read().catch(() => undefined)
  if (!response.ok) {
    await ended
    checkResponse('GET', url, { status: response.status, headers: response.headers, text })
  }
  return {
    status: response.status,
    headers: response.headers,
    events,
    cursor: () => cursor,
    changed: () =>
      events
        .filter(({ event }) => event === 'changed')
        .flatMap(({ data }) => (JSON.parse(data) as LiveChangeList).items.map(({ id }) => id)),
    ended,
    async close() {
      stop.abort()
      await ended
    },
  }
}
