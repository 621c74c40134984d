/** One event of a stream, as it came over the wire. */
export interface StreamEvent {
  /** Absent for what only says from where to go on. */
  readonly name?: string
  readonly data?: string
  readonly id?: string
}

/**
 * Takes a stream of server-sent events apart.
 *
 * @returns a function that gives the events which a piece of it completes
 */
export function createEventReader(): (piece: string) => StreamEvent[] {
  let rest = ''
  return (piece) => {
    const blocks = (rest + piece).split('\n\n')
    rest = blocks.pop() ?? ''
    return blocks.map(eventOf)
  }
}

function eventOf(block: string): StreamEvent {
  const fields = new Map(
    block.split('\n').map((line) => {
      const colon = line.indexOf(':')
      return colon < 1 ? ['', ''] : [line.slice(0, colon), line.slice(colon + 1).trimStart()]
    }),
  )
  const [name, data, id] = [fields.get('event'), fields.get('data'), fields.get('id')]
  return { ...(name && { name }), ...(data && { data }), ...(id && { id }) }
}
