import { onwardTypeOfKind } from '@onthaal/shared/onward-referrals'
import type { Schemas } from '../api/client.ts'

type Service = Pick<Schemas['Service'], 'id' | 'kind' | 'name' | 'isClosed'>

/** The schools of a directory to which a child can go. */
export function schoolsIn<Some extends Service>(services: readonly Some[]): Some[] {
  return services.filter(({ kind, isClosed }) => !isClosed && onwardTypeOfKind[kind] === 'school')
}

/** What was typed of a school: one of the directory by its id, where its name says which one; any other by name. */
export function schoolSaid(
  typed: string,
  schools: readonly Service[],
): Pick<Schemas['NewEducationProof'], 'service' | 'schoolName'> {
  const name = typed.trim()
  const alike = schools.filter((one) => one.name.toLowerCase() === name.toLowerCase())
  const [school] = alike
  return school && alike.length === 1 ? { service: school.id } : { schoolName: name }
}
