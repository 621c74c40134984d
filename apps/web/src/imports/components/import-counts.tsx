import { importOutcomes } from '@onthaal/shared/imports'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/formats.ts'
import { FactList } from '../../ui/fact-list.tsx'
import type { Import } from '../import.ts'

/** How many rows came to what, and how many households would come of them. */
export function ImportCounts({ list }: { list: Import }) {
  const { t } = useTranslation()
  const shown = importOutcomes.filter((outcome) => list.counts[outcome] > 0)
  return (
    <FactList
      facts={[
        { label: t('imports.rows'), value: formatCount(list.rows) },
        ...shown.map((outcome) => ({
          label: t(`imports.outcomes.${outcome}`),
          value: formatCount(list.counts[outcome]),
        })),
        ...(list.households > 0
          ? [{ label: t('imports.newHouseholds'), value: formatCount(list.households) }]
          : []),
      ]}
    />
  )
}
