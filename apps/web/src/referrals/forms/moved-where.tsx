import '../../i18n/late/referral-forms.ts'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Failure } from '../../api/failure.tsx'
import { continuationPlacesQuery } from '../client-queries.ts'

export type MovedPlace = Schemas['ContinuationPlaceList']['items'][number]

interface MovedWhereProps {
  /** Of the referral: there the person does not live any more. */
  senderId: string
  place: MovedPlace | undefined
  onChange: (place: MovedPlace | undefined) => void
}

/** Whether the agency goes on with somebody who moved, and where. */
export function MovedWhere({ senderId, place, onChange }: MovedWhereProps) {
  const { t } = useTranslation()
  const id = useId()
  const places = useQuery(continuationPlacesQuery)
  if (places.isError) {
    return <Failure error={places.error} onRetry={() => void places.refetch()} />
  }
  const offered = (places.data ?? []).filter(({ municipality }) => municipality.id !== senderId)
  if (offered.length === 0) return null
  return (
    <NativeSelect
      id={id}
      label={t('referralForms.fail.goOn')}
      description={t('referralForms.fail.goOnHint')}
      value={place ? keyOf(place) : ''}
      data={[
        { value: '', label: t('referralForms.fail.goOnNo') },
        ...offered.map((one) => ({
          value: keyOf(one),
          label: t('referralForms.fail.goOnIn', { place: one.partition.name, desk: one.desk.name }),
        })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        onChange(offered.find((one) => keyOf(one) === value))
      }
    />
  )
}

const keyOf = ({ partition, desk }: MovedPlace) => `${partition.id} ${desk.id}`
