import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import styles from '../components/dashboard.module.css'

type FigurePage = 'overview' | 'perPeriod' | 'explained'

/** The pages with figures, of which one is shown. */
export function FigurePages({ shown }: { shown: FigurePage }) {
  const { t } = useTranslation()
  const pages = [
    ['overview', paths.dashboard()],
    ['perPeriod', paths.figures()],
    ['explained', paths.figureDefinitions()],
  ] as const
  return (
    <nav aria-label={t('figures.pages')} className={styles.pages}>
      {pages.map(([page, target]) => (
        <ButtonLink
          key={page}
          {...target}
          size="sm"
          variant={page === shown ? 'light' : 'default'}
          aria-current={page === shown ? 'page' : undefined}
        >
          {t(`figures.${page}`)}
        </ButtonLink>
      ))}
    </nav>
  )
}
