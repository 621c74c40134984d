import { Readable } from 'node:stream'
import { concerns, type LiveChange, type LiveViewer } from '@onthaal/shared/live-changes'
import type { Logger } from 'pino'
import type { Actor } from '../actor.ts'
import type { Listening } from '../db/listening.ts'
import { DatabaseUnavailableError, TooManyRequestsError } from '../errors.ts'
import { changedEvent, heartbeat, opening, resyncEvent } from './live-change-view.ts'
import type { JournalPart, LiveJournal } from './live-journal-repository.ts'

/** What streams of changes may take. */
export interface LiveLimits {
  /** Streams of one user at one instance: a browser has one, whatever the number of its tabs. */
  readonly perUser: number
  /** Milliseconds that a stream lasts at the most; its browser goes on with another one. */
  readonly lasts: number
  /** Milliseconds between two looks when nothing wakes: also what a lost wake-up call costs. */
  readonly lookEvery: number
  /** Milliseconds between two checks of who is behind a stream that says nothing. */
  readonly checkEvery: number
  /** Milliseconds that wake-up calls are gathered. */
  readonly gather: number
  /** Bytes that wait for a browser that does not take them; with more its stream ends. */
  readonly waiting: number
}

export const liveLimits: LiveLimits = {
  perUser: 10,
  lasts: 30 * 60_000,
  lookEvery: 2_000,
  checkEvery: 30_000,
  gather: 50,
  waiting: 64 * 1024,
}

/** How far back, in seconds, a stream begins that says from nowhere: longer than a page takes to load. */
const loadingSec = 60

export interface LiveStreamDependencies {
  readonly journal: LiveJournal
  /** @returns who is behind these sessions at this moment; whoever may do nothing is left out */
  readonly findActors: (tokenHashes: readonly string[]) => Promise<ReadonlyMap<string, Actor>>
  /** @param heard is told that something changed, whose sessions ended, or that this went unheard */
  readonly listen: (heard: Heard) => Listening
  readonly limits: LiveLimits
  readonly logger: Logger
}

interface Heard {
  readonly changed: () => void
  readonly sessionEnded: (userId: string) => void
  /** Listening has only now begun, or begun anew: whoever's session ended before was not told of. */
  readonly sessionsUnheard: () => void
}

/** Who asks for a stream, and from where it goes on. */
interface StreamRequest {
  readonly actor: Actor
  readonly tokenHash: string
  readonly after: string | undefined
}

interface Stream {
  readonly tokenHash: string
  readonly out: Readable
  actor: Actor
  /** What came while it still reads what it missed; it says that first. */
  backlog: string[] | undefined
}

export interface LiveStreams {
  /**
   * @returns text that never ends by itself while its session lasts
   * @throws TooManyRequestsError when the user has too many of them
   * @throws DatabaseUnavailableError when it cannot be known what changed
   */
  open(request: StreamRequest): Promise<Readable>
  /** Ends all streams, and takes no other. */
  close(): Promise<void>
}

/**
 * The streams of one instance. One look at the journal serves all of them, and none holds a connection to
 * the database while it waits. Before anybody is told anything their session and rights are asked for anew.
 */
export function createLiveStreams(dependencies: LiveStreamDependencies): LiveStreams {
  const { journal, findActors, listen, limits, logger } = dependencies
  const streams = new Set<Stream>()
  let listening: Listening | undefined
  let timers: NodeJS.Timeout[] = []
  let isClosed = false
  /** What was seen of the journal; nothing while nobody looks on. */
  let seen: Pick<JournalPart, 'snapshot' | 'cursor'> | undefined

  const look = oneAtATime(async () => {
    if (streams.size === 0) return
    // Whoever looks on from now is not told of what was before.
    const part = seen ? await journal.since(seen.snapshot) : await journal.recent(0)
    const concerned = [...streams].filter((one) => part.isGap || concern(one, part).length > 0)
    await check(concerned)
    for (const stream of concerned) if (streams.has(stream)) say(stream, wordsOf(stream, part))
    if (streams.size > 0) seen = part
  })

  const wake = gathered(limits.gather, () => void attempt(look()))

  /** Ends whoever has no session any more, and knows of the others what they may see now. */
  async function check(some: readonly Stream[]): Promise<void> {
    if (some.length === 0) return
    const actors = await findActors([...new Set(some.map(({ tokenHash }) => tokenHash))])
    for (const stream of some) {
      const actor = actors.get(stream.tokenHash)
      if (actor === undefined) end(stream)
      else stream.actor = actor
    }
  }

  function say(stream: Stream, words: string): void {
    if (words === '' || !streams.has(stream)) return
    if (stream.backlog !== undefined) {
      stream.backlog.push(words)
      return
    }
    stream.out.push(words)
    // It goes on from where it was, once its browser can take it.
    if (stream.out.readableLength > limits.waiting) stream.out.destroy()
  }

  function end(stream: Stream): void {
    forget(stream)
    stream.out.push(null)
  }

  function forget(stream: Stream): void {
    streams.delete(stream)
    if (streams.size === 0) seen = undefined
  }

  async function attempt(step: Promise<void>): Promise<void> {
    await step.catch((error: unknown) => logger.warn({ err: error }, 'changes not told yet'))
  }

  function begin(): void {
    if (listening !== undefined) return
    listening = listen({
      changed: wake,
      sessionEnded: (userId) =>
        void attempt(check([...streams].filter(({ actor }) => actor.userId === userId))),
      sessionsUnheard: () => void attempt(check([...streams])),
    })
    timers = [
      setInterval(wake, limits.lookEvery),
      setInterval(() => void attempt(checkAll()), limits.checkEvery),
    ]
    for (const timer of timers) timer.unref()
  }

  async function checkAll(): Promise<void> {
    await check([...streams])
    // Also keeps whatever stands in between from ending a connection that says nothing.
    for (const stream of streams) if (seen) say(stream, heartbeat(seen.cursor))
  }

  /** Says what was missed, and then what came meanwhile. */
  async function catchUp(stream: Stream, after: string | undefined): Promise<void> {
    // From here on nothing is missed; what was before is read apart.
    if (seen === undefined) await look()
    if (seen === undefined) throw new DatabaseUnavailableError('Nothing is known of what changed')
    const part = await (after === undefined ? journal.recent(loadingSec) : journal.after(after))
    const backlog = stream.backlog ?? []
    stream.backlog = undefined
    say(stream, opening + (wordsOf(stream, part) || heartbeat(part.cursor)))
    for (const words of backlog) say(stream, words)
  }

  return {
    async open({ actor, tokenHash, after }) {
      const own = [...streams].filter((one) => one.actor.userId === actor.userId)
      if (own.length >= limits.perUser) throw new TooManyRequestsError(limits.perUser, 30)
      if (isClosed) throw new DatabaseUnavailableError('This instance takes no stream any more')
      begin()
      const out = new Readable({ read: () => undefined })
      const stream: Stream = { tokenHash, out, actor, backlog: [] }
      streams.add(stream)
      out.once('close', () => forget(stream))
      try {
        await catchUp(stream, after)
        const timer = setTimeout(() => end(stream), limits.lasts)
        timer.unref()
        out.once('close', () => clearTimeout(timer))
        return out
      } catch (error) {
        out.destroy()
        throw error
      }
    },
    async close() {
      isClosed = true
      for (const timer of timers) clearInterval(timer)
      for (const stream of streams) end(stream)
      await listening?.close()
      await look()
    },
  }
}

function concern({ actor }: Stream, { changes }: JournalPart): LiveChange[] {
  const viewer: LiveViewer = {
    membershipId: actor.membershipId,
    organisationId: actor.organisation.id,
    partitionIds: actor.partitions.map(({ id }) => id),
    deskIds: actor.desks,
    education: actor.education,
    permissions: actor.permissions,
  }
  return changes.filter((change) => concerns(change, viewer))
}

/** What there is to say to somebody of a part of the journal; nothing when it does not concern them. */
function wordsOf(stream: Stream, part: JournalPart): string {
  if (part.isGap) return resyncEvent(part.cursor)
  const changes = concern(stream, part)
  return changes.length === 0 ? '' : changedEvent(changes, part.cursor)
}

/** Runs a step once at a time; whoever asks while it runs gets a run that begins after that. */
function oneAtATime(step: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const run = (): Promise<void> => {
    running = step().finally(() => {
      running = undefined
    })
    return running
  }
  return () => {
    if (running === undefined) return run()
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        return run()
      })
    return next
  }
}

/** Gathers calls for some milliseconds, and then makes one. */
function gathered(milliseconds: number, call: () => void): () => void {
  let isGathering = false
  return () => {
    if (isGathering) return
    isGathering = true
    setTimeout(() => {
      isGathering = false
      call()
    }, milliseconds)
  }
}
