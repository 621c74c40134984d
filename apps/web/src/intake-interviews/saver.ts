/** How it stands with the saving of a page that saves by itself. */
export interface SaveState {
  /**
   * `waiting` until somebody stops typing, `retrying` after no reply, `stopped` when the server
   * refused: then a person has to do something first.
   */
  status: 'saved' | 'waiting' | 'saving' | 'retrying' | 'stopped'
  savedAt?: Date
  /** The refusal that stopped it. */
  error?: unknown
  /** The part of the page that was refused. */
  part?: string
}

type Job = () => Promise<void>

interface SaverOptions {
  /** Whether the very same again can work, after this went wrong. */
  isWorthRetrying: (error: unknown) => boolean
  /** Whether a person has to decide first; after any other refusal a new change is sent again. */
  needsDecision: (error: unknown) => boolean
  pauseMs?: number
  retryMs?: number
  now?: () => Date
}

/**
 * Saves the parts of one page by itself: a moment after the last change, one after the other, of every
 * part only the newest. What does not reach the server is kept and tried again.
 */
export function createSaver(options: SaverOptions) {
  const {
    isWorthRetrying,
    needsDecision,
    pauseMs = 1_200,
    retryMs = 3_000,
    now = () => new Date(),
  } = options
  let jobs = new Map<string, Job>()
  let state: SaveState = { status: 'saved' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | undefined
  const listeners = new Set<() => void>()

  const become = (next: SaveState) => {
    state = { ...(state.savedAt && { savedAt: state.savedAt }), ...next }
    for (const listener of listeners) listener()
  }
  const runLater = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }
  const putBack = (part: string, job: Job, error: unknown) => {
    // What was typed meanwhile is newer.
    if (!jobs.has(part)) jobs = new Map([[part, job], ...jobs])
    if (isWorthRetrying(error)) {
      become({ status: 'retrying' })
      runLater(retryMs)
    } else {
      become({ status: 'stopped', error, part })
    }
  }
  const run = async (): Promise<boolean> => {
    for (let next = first(jobs); next; next = first(jobs)) {
      const [part, job] = next
      jobs.delete(part)
      become({ status: 'saving' })
      try {
        await job()
      } catch (error) {
        putBack(part, job, error)
        return false
      }
      become({ status: 'saving', savedAt: now() })
    }
    become({ status: 'saved' })
    return true
  }
  const flush = (): Promise<boolean> => {
    clearTimeout(timer)
    if (running) return running
    if (state.status === 'stopped') return Promise.resolve(false)
    if (jobs.size === 0) return Promise.resolve(true)
    running = run().finally(() => {
      running = undefined
    })
    return running
  }

  return {
    /** Saves this part soon; the job takes what stands there when its turn comes. */
    change(part: string, job: Job): void {
      jobs.set(part, job)
      if (state.status === 'stopped' && needsDecision(state.error)) return
      if (state.status === 'saved' || state.status === 'stopped') become({ status: 'waiting' })
      if (!running) runLater(pauseMs)
    },
    /** Saves everything now; false when something could not be saved. */
    flush,
    /** Goes on after a refusal that was dealt with; `discard` names a part that is not to be saved. */
    resume(discard?: string): Promise<boolean> {
      if (discard !== undefined) jobs.delete(discard)
      become({ status: jobs.size > 0 ? 'waiting' : 'saved' })
      return flush()
    },
    /** Forgets a part that is no longer there. */
    drop(part: string): void {
      jobs.delete(part)
      if (jobs.size === 0 && state.status === 'waiting') become({ status: 'saved' })
    },
    /** Stops trying, when the page is left. */
    close(): void {
      clearTimeout(timer)
    },
    state: (): SaveState => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export type Saver = ReturnType<typeof createSaver>

function first(jobs: Map<string, Job>): [string, Job] | undefined {
  return jobs.entries().next().value
}
