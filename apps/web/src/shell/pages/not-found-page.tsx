import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Page } from '../../ui/page.tsx'
import { ButtonLink } from '../links.tsx'

export function NotFoundPage() {
  const { t } = useTranslation()
  const title = t('shell.notFound.title')
  return (
    <Page title={title} documentTitle={title} intro={t('shell.notFound.text')} width="narrow">
      <div>
        <ButtonLink {...paths.start()}>{t('shell.notFound.toStart')}</ButtonLink>
      </div>
    </Page>
  )
}
