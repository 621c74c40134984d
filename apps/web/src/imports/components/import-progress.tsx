import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/formats.ts'
import { Section } from '../../ui/section.tsx'
import type { Import } from '../import.ts'

/** How far the server is; it goes on when the page is closed. */
export function ImportProgress({ list }: { list: Import }) {
  const { t } = useTranslation()
  const { status, rows, handled } = list
  const words = t('imports.progress', {
    handled: formatCount(handled),
    rows: formatCount(rows),
  })
  return (
    <Section title={t(`imports.statuses.${status}`)}>
      <Progress.Root size="lg">
        <Progress.Section
          value={rows === 0 ? 100 : (handled / rows) * 100}
          aria-label={t(`imports.statuses.${status}`)}
          aria-valuetext={words}
        />
      </Progress.Root>
      <p role="status" style={{ margin: 0 }}>
        {words}
      </p>
      <p style={{ margin: 0 }}>{t('imports.mayLeave')}</p>
    </Section>
  )
}
