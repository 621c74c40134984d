import type { LiveChange } from '@onthaal/shared/live-changes'
import type { LiveChangeList } from '@onthaal/shared/live-changes/schemas'

/** Says nothing, so that whatever stands in between keeps the connection; and from where to go on. */
export function heartbeat(cursor: string): string {
  return `id: ${cursor}\n\n`
}

/** How soon, in milliseconds, a browser that knows no better connects anew. */
export const opening = 'retry: 2000\n\n'

/** Tells which things changed, each of them once. */
export function changedEvent(changes: readonly LiveChange[], cursor: string): string {
  const items: LiveChangeList['items'] = [
    ...new Map(changes.map(({ kind, thingId: id }) => [`${kind} ${id}`, { kind, id }])).values(),
  ]
  return event('changed', { items } satisfies LiveChangeList, cursor)
}

/** Tells that something may have been missed: whatever stands on the screen has to be read anew. */
export function resyncEvent(cursor: string): string {
  return event('resync', {}, cursor)
}

/** The id comes with the whole of what was committed up to it, so that a connection never breaks in between. */
function event(name: string, data: object, cursor: string): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\nid: ${cursor}\n\n`
}
