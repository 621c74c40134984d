import { everySection } from '@onthaal/shared/intake-interviews'
import type { IntakeInterviewInput } from '@onthaal/shared/intake-interviews/schemas'
import { isContactLanguage } from '@onthaal/shared/persons'
import { type InputFault, InvalidInputError } from '../errors.ts'
import type { InterviewRow } from './interview-repository.ts'

type StoredContent = Pick<
  InterviewRow,
  | 'heldOn'
  | 'place'
  | 'channel'
  | 'languages'
  | 'interpreter'
  | 'topics'
  | 'materials'
  | 'notes'
  | 'sections'
>

/**
 * Turns what was typed of a talk into what is stored.
 *
 * @throws InvalidInputError with one fault for each language that is none
 */
export function storedContent(input: IntakeInterviewInput): StoredContent {
  const faults = input.languages.flatMap((tag, index): InputFault[] =>
    isContactLanguage(tag)
      ? []
      : [
          {
            issue: 'rejectedInput',
            name: `languages[${index}]`,
            code: 'language',
            detail: 'Unknown language.',
          },
        ],
  )
  if (faults.length > 0) throw new InvalidInputError(faults)
  return {
    heldOn: input.heldOn ?? null,
    place: input.place?.trim() ?? null,
    channel: input.channel ?? null,
    languages: input.languages,
    interpreter: input.interpreter ?? null,
    topics: input.topics,
    materials: input.materials.map((material) => material.trim()),
    notes: input.notes ?? null,
    sections: everySection(input.sections ?? {}),
  }
}
