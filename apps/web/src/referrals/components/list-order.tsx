import { NativeSelect } from '@mantine/core'
import type { ReferralSort } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import styles from './list-order.module.css'

interface ListOrderProps {
  /** How this list may be sorted, as it is when nobody asks for anything first. */
  sorts: readonly ReferralSort[]
  chosen: ReferralSort | undefined
  onChoose: (sort: ReferralSort) => void
}

/** In which order a list stands. */
export function ListOrder({ sorts, chosen, onChoose }: ListOrderProps) {
  const { t } = useTranslation()
  return (
    <NativeSelect
      size="sm"
      classNames={{ root: styles.order, label: styles.label }}
      label={t('listTools.order.label')}
      data={sorts.map((sort) => ({ value: sort, label: t(`listTools.order.${sort}`) }))}
      value={sorts.find((sort) => sort === chosen) ?? sorts[0] ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const sort = sorts.find((one) => one === value)
        if (sort !== undefined) onChoose(sort)
      }}
    />
  )
}
