import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { isFailure } from '../../api/errors.ts'
import { inputOfLine, isUntouched, type Line } from '../line.ts'
import { createLineStates, linesOf } from '../line-states.ts'
import type { Saver } from '../saver.ts'
import type { Talk } from '../talk.ts'
import { talkWrites } from '../talk-mutations.ts'
import { talkQuery } from '../talk-queries.ts'

/** The referrals of a talk: each saves itself under the id it was given here. */
export function useTalkLines(talk: Talk, saver: Saver) {
  const queryClient = useQueryClient()
  const [lines, setLines] = useState(() => linesOf(talk))
  const [removed, setRemoved] = useState<{ line: Line; index: number }>()
  const [conflicts, setConflicts] = useState<Line[]>([])
  // Counts how often a line was replaced from elsewhere: its form then begins anew.
  const [revision, setRevision] = useState(0)
  const [states] = useState(() => createLineStates(talk))
  const latest = useRef(lines)
  // What the server may know of, even when its answer got lost.
  const sent = useRef(new Set(lines.map(({ id }) => id)))

  const update = (next: Line[]) => {
    latest.current = next
    setLines(next)
  }
  /** An answer that got lost leaves the line there, in a version that is not known here. */
  const findVersion = async (lineId: string) => {
    const { referrals } = await queryClient.fetchQuery(talkQuery(talk.id))
    return referrals.find(({ id }) => id === lineId)?.version
  }
  const send = async (line: Line) => {
    const input = inputOfLine(line)
    if (!input) return
    sent.current.add(line.id)
    const put = (version: number | undefined) => talkWrites.line(talk.id, line.id, input, version)
    const { version } = await put(states.versionOf(line.id)).catch(async (error: unknown) => {
      if (!isFailure(error, 'preconditionRequired')) throw error
      return put(await findVersion(line.id))
    })
    states.saved(line, version)
  }
  const saveSoon = (id: string) =>
    saver.change(id, async () => {
      const line = latest.current.find((candidate) => candidate.id === id)
      if (line) await send(line)
    })
  const withdraw = async (id: string) => {
    const version = states.versionOf(id) ?? (await findVersion(id))
    if (version === undefined) return
    await talkWrites.removeLine(talk.id, id, version).catch((error: unknown) => {
      // It is gone already: that is what was asked.
      if (!isFailure(error, 'resourceNotFound')) throw error
    })
  }

  return {
    lines,
    removed,
    conflicts,
    revision,
    /** Something was typed in a referral that cannot be saved yet. */
    isFaulty: lines.some((line) => !isUntouched(line) && !inputOfLine(line)),
    add: (line: Line) => {
      setRemoved(undefined)
      update([...latest.current, line])
      if (inputOfLine(line)) saveSoon(line.id)
    },
    change: (line: Line) => {
      update(latest.current.map((one) => (one.id === line.id ? line : one)))
      if (inputOfLine(line)) saveSoon(line.id)
    },
    remove: (id: string) => {
      const index = latest.current.findIndex((line) => line.id === id)
      const line = latest.current[index]
      if (!line) return
      update(latest.current.filter((one) => one.id !== id))
      states.remove(id)
      saver.drop(id)
      setRemoved(isUntouched(line) ? undefined : { line, index })
      if (sent.current.has(id)) saver.change(`without ${id}`, () => withdraw(id))
    },
    /** Puts back what was taken out last, as a referral of its own. */
    undo: (): Line | undefined => {
      if (!removed) return undefined
      const line = { ...removed.line, id: crypto.randomUUID() }
      update(latest.current.toSpliced(removed.index, 0, line))
      setRemoved(undefined)
      if (inputOfLine(line)) saveSoon(line.id)
      return line
    },
    /** Goes on from a newer state of the server; false when a person has to choose first. */
    bringTogether: (theirs: Talk): boolean => {
      const together = states.bringTogether(latest.current, theirs)
      for (const id of together.gone) saver.drop(id)
      const before = new Set(latest.current.map(({ id }) => id))
      update(together.lines)
      setConflicts(together.conflicts)
      setRevision(revision + 1)
      for (const { id } of together.lines) {
        sent.current.add(id)
        if (!before.has(id) && states.versionOf(id) === undefined) saveSoon(id)
      }
      return together.conflicts.length === 0
    },
    /** Settles a referral that both places changed: what is stored, or what stands here. */
    choose: (stored: Line, takesStored: boolean) => {
      setConflicts(conflicts.filter(({ id }) => id !== stored.id))
      if (!takesStored) return
      saver.drop(stored.id)
      update(latest.current.map((one) => (one.id === stored.id ? stored : one)))
      setRevision(revision + 1)
    },
  }
}
