import '../../i18n/late/referral-turns.ts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { desksQuery } from '../../reference-data/index.ts'
import type { Referral } from '../referral.ts'
import { type OptionsControl, OptionsField } from './options-field.tsx'

/** The other desks of the agency that work for the same municipality. */
export function DeskField(props: OptionsControl & { referral: Referral }) {
  const { referral, ...control } = props
  const { t } = useTranslation()
  const query = useQuery({
    ...desksQuery,
    select: (desks) =>
      desks
        .filter(({ id }) => id !== referral.desk.id)
        .map(({ id, name }) => ({ value: id, label: name })),
  })
  return <OptionsField {...control} query={query} none={t('referralTurns.noOtherDesk')} />
}
