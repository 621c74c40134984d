import { type AllAnswers, splitBySection } from '@onthaal/shared/background'
import type { BackgroundInput } from '@onthaal/shared/background/schemas'
import { countryCodes } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { filePurpose, requirePurpose, shownFile } from '../../consultations/index.ts'
import { InvalidInputError, invalidField, required, requireVersion } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { refuseRestricted } from '../../persons/index.ts'
import type { BackgroundRow } from '../background-repository.ts'
import {
  type BackgroundUseCaseDependencies,
  hidesSchooling,
  type WholeBackground,
  wholeBackground,
} from '../background-use-cases.ts'

export interface UpdateBackgroundCommand {
  readonly personId: string
  readonly input: BackgroundInput
  /** The versions that the clerk builds on. */
  readonly versions: readonly number[]
}

/**
 * Replaces what somebody told of their background. Answers to questions that are not asked of them any more
 * are kept as they are given: they count again when they are asked again. What the actor may not see stays.
 *
 * @throws InvalidInputError when the country is none, or when the actor tells of a school, or of the schooling of
 *   somebody who surely is a minor, and does not work with the schooling of minors
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 * @throws StaleVersionError when somebody changed it since
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function updateBackground({ work, clock }: BackgroundUseCaseDependencies) {
  return (
    actor: Actor,
    { personId, input, versions }: UpdateBackgroundCommand,
  ): Promise<WholeBackground> =>
    work(actor, async (repositories) => {
      const { persons, backgrounds, consultation } = repositories
      const now = clock()
      checkInput(actor, input)
      // Two clerks come one after the other, and the second finds what the first wrote.
      const file = required(await persons.lockOwn(personId, actor.organisation.id))
      const purpose = requirePurpose(await filePurpose(repositories, actor, { personId, now }))
      const readOf = { file, today: belgianDay(now) }
      const isHidden = hidesSchooling(actor, readOf)
      if (isHidden) refuseSchooling(input)
      const rows = await backgrounds.ofFile(file)
      requireVersion(wholeBackground(actor, readOf, rows).version, versions)
      await refuseRestricted(repositories.fileMeasures, file)
      const { partitionId, organisationId } = file
      const key = { partitionId, organisationId, personId: file.personId }
      const write = async (isAboutSchool: boolean, answers: AllAnswers): Promise<void> => {
        const known = rows.find((row) => row.isAboutSchool === isAboutSchool)
        if (!hasChanged(known, answers)) return
        const written = { recordedAt: now, recordedBy: actor.userId }
        await backgrounds.put({
          ...{ ...key, id: newId(), isAboutSchool, version: 1, answers, ...written },
        })
      }
      await write(false, { ...(isHidden && schoolingIn(rows)), ...input.answers })
      if (input.school !== undefined) await write(true, input.school)
      consultation.note(shownFile(file, purpose))
      return wholeBackground(actor, readOf, await backgrounds.ofFile(file))
    })
}

/** What stands there already of schooling and work. */
function schoolingIn(rows: readonly BackgroundRow[]): AllAnswers {
  const answers = rows.find(({ isAboutSchool }) => !isAboutSchool)?.answers ?? {}
  return splitBySection(answers, 'schoolingAndWork').inside
}

function refuseSchooling({ answers }: BackgroundInput): void {
  const told = Object.keys(splitBySection(answers, 'schoolingAndWork').inside)
  if (told.length === 0) return
  throw new InvalidInputError(
    told.map((question) => ({ ...withoutEducation, name: `answers.${question}` })),
  )
}

const withoutEducation = {
  issue: 'rejectedInput',
  in: 'body',
  code: 'education',
  detail: "Your account does not work with minors' schooling.",
} as const

function checkInput({ education }: Actor, { answers, school }: BackgroundInput): void {
  const { schoolingCountry } = answers
  if (schoolingCountry !== undefined && !countryCodes.some((code) => code === schoolingCountry)) {
    const detail = 'This is no code of ISO 3166-1.'
    throw invalidField('answers.schoolingCountry', 'invalidStructure', 'unknown', detail)
  }
  if (school !== undefined && !education) {
    throw new InvalidInputError([{ ...withoutEducation, name: 'school' }])
  }
}

function hasChanged(known: BackgroundRow | undefined, answers: AllAnswers): boolean {
  const before = known?.answers ?? {}
  const names = new Set([...Object.keys(before), ...Object.keys(answers)]) as Set<keyof AllAnswers>
  return [...names].some((name) => JSON.stringify(before[name]) !== JSON.stringify(answers[name]))
}
