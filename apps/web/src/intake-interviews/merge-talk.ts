import { mergeSections } from '@onthaal/shared/intake-interviews'
import { mergeTyped } from '../form/index.ts'
import { type TalkField, type TalkValues, talkFields } from './talk-values.ts'

interface Merge {
  /** What only the other place changed: it is taken over. */
  taken: Partial<Pick<TalkValues, TalkField>>
  /** How far the sections are, of both together. */
  sections: TalkValues['sections']
  /** Fields that both changed, each into something else: a person has to choose. */
  conflicts: TalkField[]
}

/**
 * Brings two edits of one talk together.
 *
 * @param base what both began with
 * @param mine what stands in this form
 * @param theirs what was saved meanwhile from another place
 */
export function mergeTalk(base: TalkValues, mine: TalkValues, theirs: TalkValues): Merge {
  const { taken, both } = mergeTyped(base, mine, theirs)
  const among = (fields: readonly string[]) => talkFields.filter((field) => fields.includes(field))
  return {
    taken: Object.fromEntries(among(taken).map((field) => [field, theirs[field]])),
    sections: mergeSections(base.sections, mine.sections, theirs.sections),
    conflicts: among(both),
  }
}
