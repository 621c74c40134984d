import '../../i18n/late/retention.ts'
import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/page.tsx'
import { Candidates } from './candidates.tsx'
import { Measures } from './measures.tsx'
import { Periods } from './periods.tsx'
import { Runs } from './runs.tsx'

/** Until when files are kept: what would go, what keeps some, and what went. */
export function RetentionPage() {
  const { t } = useTranslation()
  const title = t('retention.title')
  return (
    <Page title={title} documentTitle={title} intro={t('retention.intro')}>
      <Periods />
      <Candidates />
      <Measures />
      <Runs />
    </Page>
  )
}
