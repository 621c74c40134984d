import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import styles from '../components/dashboard.module.css'
import type { FiguresSearch } from '../figures-search.ts'

type FigurePage = 'overview' | 'perPeriod' | 'explained'

interface FigurePagesProps {
  shown: FigurePage
  /** What was chosen, which goes along to the other page. */
  search?: FiguresSearch
}

/** The pages with figures, of which one is shown. */
export function FigurePages({ shown, search = {} }: FigurePagesProps) {
  const { t } = useTranslation()
  const pages = [
    ['overview', paths.dashboard({ ...search, periods: undefined, split: undefined })],
    ['perPeriod', paths.figures(search)],
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
