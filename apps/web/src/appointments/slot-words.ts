import { languageName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { formatDay, formatTime } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/use-language.ts'
import type { DeskSlot, FreeSlot } from './appointment.ts'

/** From when to when, on the clock of Belgium: 09:00–09:45. */
export function hoursOf({ startsAt, endsAt }: Pick<DeskSlot, 'startsAt' | 'endsAt'>): string {
  const [from, until] = [formatTime(new Date(startsAt)), formatTime(new Date(endsAt))]
  return from === until ? from : `${from}–${until}`
}

/** What a slot is, beside its hours: where, with whom, in which languages. */
export function useSlotWords() {
  const { t } = useTranslation()
  const language = useLanguage()
  return {
    where: ({ kind, place }: Pick<FreeSlot, 'kind' | 'place'>) =>
      kind === 'zitdag' ? t('appointments.zitdagIn', { place }) : place,
    who: ({ deskRoles }: Pick<FreeSlot, 'deskRoles'>) =>
      deskRoles.map((role) => t(`vocabulary.role.${role}`)).join(', '),
    speaks: ({ languages }: Pick<FreeSlot, 'languages'>) =>
      languages.map((tag) => languageName(tag, language)).join(', '),
    /** A day with its name: maandag 02/03/2026. */
    day: (day: string) => {
      const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
      return `${name.format(new Date(`${day}T12:00:00Z`))} ${formatDay(day)}`
    },
  }
}
