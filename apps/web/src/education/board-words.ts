import { ageRange } from '@onthaal/shared/persons'
import type { Day } from '@onthaal/shared/time'
import type { TFunction } from 'i18next'
import type { Schemas } from '../api/client.ts'

export type BoardItem = Schemas['EducationBoardItem']

/** How old a child is, as far as the birth date tells. */
export function boardAge(birthDate: string | undefined, today: Day, t: TFunction): string {
  if (birthDate === undefined) return t('schoolBoard.noAge')
  const { youngest, oldest } = ageRange(birthDate, today)
  return youngest === oldest
    ? t('schoolBoard.age', { count: oldest })
    : t('schoolBoard.ageBetween', { youngest, oldest })
}

/** How many days are left, or how many it is late; nothing without a day. */
export function boardDays({ daysLeft }: Pick<BoardItem, 'daysLeft'>, t: TFunction): string {
  if (daysLeft === undefined) return ''
  if (daysLeft === 0) return t('schoolBoard.today')
  return daysLeft > 0
    ? t('schoolBoard.daysLeft', { count: daysLeft })
    : t('schoolBoard.daysLate', { count: -daysLeft })
}

/** Who has a child in hand now. */
export function boardHolder(
  { heldBy, keptBy }: Pick<BoardItem, 'heldBy' | 'keptBy'>,
  t: TFunction,
) {
  const { holder, desk = '', owner } = heldBy
  if (holder === 'frontDesk') return keptBy.name
  if (holder === 'desk') return t('schoolBoard.desk', { desk })
  return owner
    ? t('schoolBoard.owner', { name: owner.displayName, desk })
    : t('schoolBoard.counsellor', { desk })
}
