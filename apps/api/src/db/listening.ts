import pg from 'pg'

/** A connection that hears what others notify, until it is closed. */
export interface Listening {
  close(): Promise<void>
}

/** How long, in milliseconds, before a connection that broke is made anew. */
const againAfter = 1_000

/**
 * Listens on a connection of its own, beside the pool, and makes a new one whenever it breaks. What was
 * notified meanwhile is lost: a notification only says that it is worth looking.
 *
 * @param channels names of our own, which become part of a statement
 * @param heard is told of each notification, and with an empty one that listening has begun anew
 */
export function listenOn(
  url: string,
  channels: readonly string[],
  heard: (channel: string, payload: string) => void,
): Listening {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  async function connect(): Promise<void> {
    const made = new pg.Client({
      connectionString: url,
      application_name: 'onthaal-listening',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    })
    client = made
    // One that breaks says so as an event, which ends the process when nobody hears it.
    made.on('error', () => undefined)
    made.on('notification', ({ channel, payload }) => heard(channel, payload ?? ''))
    made.once('end', () => {
      if (!isClosed) timer = setTimeout(begin, againAfter)
    })
    await made.connect()
    await made.query(channels.map((channel) => `listen ${channel}`).join('; '))
    for (const channel of channels) heard(channel, '')
  }

  function begin(): void {
    connecting = connect().catch(async () => {
      // Whatever failed, its end leads to the next attempt.
      await client?.end().catch(() => undefined)
    })
  }

  let connecting = Promise.resolve()
  begin()
  return {
    async close() {
      isClosed = true
      clearTimeout(timer)
      await connecting
      await client?.end().catch(() => undefined)
    },
  }
}
