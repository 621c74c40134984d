import type { Schemas } from '../api/client.ts'
import type { SchoolChild } from './schooling.ts'

type Born = Pick<Schemas['EducationTransfer'], 'birthDate'>

/**
 * Whether somebody who moved here may be this child: what is known of both birth dates does not contradict. People
 * say whether it is; a name is written in too many ways.
 */
export function mayBeThis({ birthDate: theirs }: Born, { birthDate: ours }: SchoolChild): boolean {
  if (!theirs || !ours) return true
  return theirs.startsWith(ours) || ours.startsWith(theirs)
}
