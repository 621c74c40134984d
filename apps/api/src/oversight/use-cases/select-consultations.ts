import type { ConsultationSelection } from '@onthaal/shared/consultations/schemas'
import { addDays } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { shownPerson } from '../../consultations/index.ts'
import { type InputFault, InvalidInputError } from '../../errors.ts'
import type { ConsultationRecord, LogSelection, NamedPerson } from '../oversight-repository.ts'
import type { OversightRepositories } from '../oversight-use-cases.ts'

/** A row of the log, and whom of it the organisation knows by name. */
export interface ReadConsultation extends ConsultationRecord {
  readonly persons: readonly NamedPerson[]
}

/**
 * Reads which part of the log is asked for.
 *
 * @throws InvalidInputError when a period ends before it begins, or a person and a colleague are asked
 *   for at once
 */
export function checkSelection({ person, colleague, from, until }: ConsultationSelection): void {
  const faults: InputFault[] = []
  if (from !== undefined && until !== undefined && until < from) {
    faults.push(fault('until', 'beforeFrom', 'A period does not end before it begins.'))
  }
  if (person !== undefined && colleague !== undefined) {
    faults.push(fault('colleague', 'personOrColleague', 'Ask for a person or for a colleague.'))
  }
  if (faults.length > 0) throw new InvalidInputError(faults)
}

/** @returns the selection, or `undefined` for a person of whom the organisation keeps no file */
export async function selectionOf(
  { fileAccesses }: Pick<OversightRepositories, 'fileAccesses'>,
  actor: Actor,
  { person, colleague, from, until }: ConsultationSelection,
): Promise<LogSelection | undefined> {
  const organisationId = actor.organisation.id
  const period = {
    ...(from !== undefined && { from: startOf(from) }),
    ...(until !== undefined && { until: startOf(addDays(until, 1)) }),
  }
  if (person === undefined) return { organisationId, userId: colleague, ...period }
  const file = await fileAccesses.findFile(person, organisationId)
  if (file === undefined) return undefined
  const { partitionId, personIds } = file
  return { organisationId, person: { partitionId, personIds, isOwnFile: true }, ...period }
}

/** Puts names to the people of some rows; the log is told whose names were shown. */
export async function withNames(
  { oversight, consultation }: Pick<OversightRepositories, 'oversight' | 'consultation'>,
  actor: Actor,
  records: readonly ConsultationRecord[],
): Promise<ReadConsultation[]> {
  const ids = new Set(records.flatMap((record) => record.consultation.personIds))
  const found = ids.size === 0 ? [] : await oversight.names(actor.organisation.id, [...ids])
  const byId = new Map(found.map((person) => [person.personId, person]))
  consultation.note(...found.map((person) => shownPerson(person, 'oversight')))
  return records.map((record) => ({
    ...record,
    persons: record.consultation.personIds.flatMap((id) => byId.get(id) ?? []),
  }))
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

function fault(name: string, code: string, detail: string): InputFault {
  return { issue: 'invalidInput', in: 'query', name, code, detail }
}
