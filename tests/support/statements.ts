import pg from 'pg'

/** A statement as it went to the database. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** Listens to everything that any connection of this process sends while a job runs. */
export async function statementsOf(job: () => Promise<unknown>): Promise<Statement[]> {
  const heard: Statement[] = []
  const query: (...all: unknown[]) => unknown = pg.Client.prototype.query
  function listen(this: pg.Client, ...all: unknown[]): unknown {
    const [first, second] = all
    const asked = typeof first === 'string' ? { text: first } : (first as Partial<Statement>)
    const values = asked.values ?? (Array.isArray(second) ? second : [])
    heard.push({ text: asked.text ?? '', values })
    return query.apply(this, all)
  }
  Object.assign(pg.Client.prototype, { query: listen })
  try {
    await job()
  } finally {
    Object.assign(pg.Client.prototype, { query })
  }
  return heard
}
