import { mergeSections } from '@onthaal/shared/intake-interviews'
import { type TalkField, type TalkValues, talkFields } from './talk-values.ts'

interface Merge {
  /** What only the other place changed: it is taken over. */
  taken: Partial<Pick<TalkValues, TalkField>>
  /** How far the sections are, of both together. */
  sections: TalkValues['sections']
  /** Fields that both changed, each into something else: a person has to choose. */
  conflicts: TalkField[]
}

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)

/**
 * Brings two edits of one talk together.
 *
 * @param base what both began with
 * @param mine what stands in this form
 * @param theirs what was saved meanwhile from another place
 */
export function mergeTalk(base: TalkValues, mine: TalkValues, theirs: TalkValues): Merge {
  const changed = talkFields.filter(
    (field) => !isSame(base[field], theirs[field]) && !isSame(mine[field], theirs[field]),
  )
  const isMine = (field: TalkField) => !isSame(base[field], mine[field])
  const taken = changed.filter((field) => !isMine(field))
  return {
    taken: Object.fromEntries(taken.map((field) => [field, theirs[field]])),
    sections: mergeSections(base.sections, mine.sections, theirs.sections),
    conflicts: changed.filter(isMine),
  }
}
