import { mayBeMinor } from '@onthaal/shared/households'
import type { NewGuardian } from '@onthaal/shared/households/schemas'
import { parsePhone } from '@onthaal/shared/persons'
import type { Day } from '@onthaal/shared/time'
import { type InputFault, InvalidInputError } from '../errors.ts'
import type { PersonFile } from '../persons/index.ts'
import { faultOfStart } from './days.ts'
import type { GuardianRow } from './guardian-repository.ts'

type StoredContent = Pick<GuardianRow, 'guardianId' | 'name' | 'phone' | 'kind' | 'fromDay'>

/**
 * Turns what was typed of a guardian into what is stored.
 *
 * @throws InvalidInputError with one fault for each field that is wrong
 */
export function storedContent(minor: PersonFile, input: NewGuardian, today: Day): StoredContent {
  const { person, name, phone, kind, from } = input
  const number = phone === undefined ? undefined : parsePhone(phone)
  const faults = [
    faultOfMinor(minor, today),
    ...faultsOfWho(minor, input),
    number === undefined || number.ok
      ? undefined
      : fault('invalidStructure', 'phone', number.reason, 'No valid phone number.'),
    faultOfStart(from, today),
  ].filter((one) => one !== undefined)
  if (faults.length > 0) throw new InvalidInputError(faults)
  return {
    guardianId: person ?? null,
    name: name?.trim() ?? null,
    phone: number?.ok ? number.phone : null,
    kind,
    fromDay: from ?? null,
  }
}

function faultOfMinor({ birthDate }: PersonFile, today: Day): InputFault | undefined {
  return mayBeMinor(birthDate ?? undefined, today)
    ? undefined
    : {
        issue: 'rejectedInput',
        in: 'path',
        name: 'personId',
        code: 'notMinor',
        detail: 'This person is of age; only minors have guardians.',
      }
}

/** A guardian is somebody with a file, whose number stands there, or a name with a number beside it. */
function faultsOfWho({ personId }: PersonFile, { person, name, phone }: NewGuardian) {
  if (person === undefined) {
    return name === undefined
      ? [fault('requiredInput', 'name', 'personOrName', 'Name a person or type a name.')]
      : []
  }
  return [
    person === personId
      ? fault('rejectedInput', 'person', 'self', 'Nobody is their own guardian.')
      : undefined,
    name === undefined
      ? undefined
      : fault('rejectedInput', 'name', 'personOrName', 'The name stands in the file.'),
    phone === undefined
      ? undefined
      : fault('rejectedInput', 'phone', 'phoneOfFile', 'The number stands in the file.'),
  ]
}

function fault(issue: InputFault['issue'], name: string, code: string, detail: string): InputFault {
  return { issue, name, code, detail }
}
