import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/page.tsx'

/** The end of a sign-in in a tab of its own: the work waits in the other one. */
export function SignedInAgainPage() {
  const { t } = useTranslation()
  const title = t('signIn.againTitle')
  return (
    <Page title={title} documentTitle={title} width="narrow">
      <p style={{ margin: 0 }}>{t('signIn.againText')}</p>
    </Page>
  )
}
