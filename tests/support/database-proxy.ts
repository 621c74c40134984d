import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to the database that can be cut: for the application the database is gone then. */
export interface DatabaseProxy {
  /** The same database, reached through the proxy. */
  readonly url: string
  /** Breaks every connection and refuses new ones. */
  cut(): Promise<void>
  /** Lets connections through again. */
  heal(): Promise<void>
  close(): Promise<void>
  /** How often the application has waited for an answer of the database since it was asked last. */
  roundTrips(): number
}

export async function openDatabaseProxy(address: string): Promise<DatabaseProxy> {
  const target = new URL(address)
  const sockets = new Set<Socket>()
  let waits = 0
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    // What is written before an answer comes travels together, in however many pieces.
    let isAnswered = true
    near.on('data', () => {
      if (isAnswered) waits += 1
      isAnswered = false
    })
    far.on('data', () => {
      isAnswered = true
    })
    near.pipe(far).pipe(near)
  })

  async function listen(port: number): Promise<number> {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }

  async function cut(): Promise<void> {
    for (const socket of sockets) socket.destroy()
    if (!server.listening) return
    server.close()
    await once(server, 'close')
  }

  const port = await listen(0)
  const near = new URL(address)
  near.hostname = '127.0.0.1'
  near.port = String(port)
  return {
    url: near.href,
    cut,
    heal: async () => {
      await listen(port)
    },
    close: cut,
    roundTrips: () => {
      const counted = waits
      waits = 0
      return counted
    },
  }
}
