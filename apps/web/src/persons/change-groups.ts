import type { PersonChange } from './person.ts'

/** The changes of one saving: who made them, when, and from what source. */
export interface ChangeGroup {
  readonly version: number
  readonly changes: readonly PersonChange[]
}

/** @returns the changes together as they were saved, in the order in which they come */
export function changeGroups(changes: readonly PersonChange[]): ChangeGroup[] {
  return [...Map.groupBy(changes, ({ version }) => version)].map(([version, together]) => ({
    version,
    changes: together,
  }))
}
