import type { RightsChangeName } from '@onthaal/shared/administration'
import type { Actor } from '../actor.ts'
import { newId } from '../ids.ts'
import type { RightsChangeRow } from './rights-change-repository.ts'

interface Subject {
  readonly id: string
  readonly name: string
}

type Facts = Readonly<Record<string, unknown>>

/** What something was before and is now; either may be nothing. */
interface Difference {
  readonly before?: Facts
  readonly after?: Facts
}

/** @returns the line that tells what an actor changed of rights, with the fields that differ alone */
export function rightsChange(
  actor: Actor,
  what: RightsChangeName,
  subject: Subject,
  { before = {}, after = {} }: Difference,
  at: Date,
): RightsChangeRow {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const fields = names.flatMap((field) => {
    const [was, is] = [wordsOf(before[field]), wordsOf(after[field])]
    if (was?.join('\n') === is?.join('\n')) return []
    return [{ field, ...(was && { before: was }), ...(is && { after: is }) }]
  })
  return {
    id: newId(),
    organisationId: actor.organisation.id,
    at,
    actorId: actor.userId,
    what,
    subjectId: subject.id,
    subjectName: subject.name,
    fields,
  }
}

function wordsOf(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? value.map(String).sort() : [String(value)]
}
