import { inputOfLine, type Line, lineOf } from './line.ts'
import type { Talk } from './talk.ts'

/** What the server has of the referrals of a talk, as far as this page knows. */
export interface LineStates {
  versionOf: (lineId: string) => number | undefined
  saved: (line: Line, version: number) => void
  remove: (lineId: string) => void
  /** Brings the referrals here together with those that were saved from elsewhere. */
  bringTogether: (mine: readonly Line[], theirs: Talk) => Together
}

interface Together {
  lines: Line[]
  /** Referrals that both places changed, as they stand there: a person has to choose. */
  conflicts: Line[]
  /** Ids that are no more: what stood here under them goes on under another. */
  gone: string[]
}

const contentOf = (line: Line) => JSON.stringify(inputOfLine(line))

/** The referrals of a talk that are still drafts. */
export function linesOf({ referrals }: Pick<Talk, 'referrals'>): Line[] {
  return referrals.filter(({ status }) => status === 'draft').map(lineOf)
}

export function createLineStates(talk: Talk): LineStates {
  const known = new Map<string, { content: string | undefined; version: number }>()
  const removed = new Set<string>()
  const note = (line: Line, version: number) =>
    known.set(line.id, { content: contentOf(line), version })
  for (const { id, version } of talk.referrals) {
    const line = linesOf(talk).find((one) => one.id === id)
    if (line) note(line, version)
  }

  return {
    versionOf: (lineId) => known.get(lineId)?.version,
    saved: note,
    remove: (lineId) => {
      removed.add(lineId)
    },
    bringTogether: (mine, theirs) => {
      const there = new Map(linesOf(theirs).map((line) => [line.id, line]))
      const together: Together = { lines: [], conflicts: [], gone: [] }
      for (const line of mine) {
        const base = known.get(line.id)
        const stored = there.get(line.id)
        const isChanged = base?.content !== contentOf(line)
        if (!stored) {
          if (base) together.gone.push(line.id)
          if (isChanged) together.lines.push(base ? { ...line, id: crypto.randomUUID() } : line)
          continue
        }
        const isTheirsNew = base?.content !== contentOf(stored)
        together.lines.push(isChanged ? line : stored)
        if (isChanged && isTheirsNew && contentOf(line) !== contentOf(stored)) {
          together.conflicts.push(stored)
        }
      }
      for (const stored of there.values()) {
        if (removed.has(stored.id) || mine.some(({ id }) => id === stored.id)) continue
        together.lines.push(stored)
      }
      for (const { id, version } of theirs.referrals) {
        const stored = there.get(id)
        if (stored) note(stored, version)
      }
      return together
    },
  }
}
