import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Page } from '../../ui/page.tsx'
import { ButtonLink } from '../links.tsx'

export function ForbiddenPage() {
  const { t } = useTranslation()
  const title = t('shell.forbidden.title')
  return (
    <Page title={title} documentTitle={title} intro={t('shell.forbidden.text')} width="narrow">
      <div>
        <ButtonLink {...paths.start()}>{t('shell.notFound.toStart')}</ButtonLink>
      </div>
    </Page>
  )
}
