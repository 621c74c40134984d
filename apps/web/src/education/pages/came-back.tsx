import '../../i18n/late/chain.ts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatCount } from '../../i18n/formats.ts'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Section } from '../../ui/section.tsx'
import { cameBackQuery } from '../board-queries.ts'
import { searchOfFilter } from '../board-search.ts'
import styles from '../components/chain.module.css'
import { declinedWords } from '../declined-words.ts'
import { ChildLink } from './child-link.tsx'

/** Children who moved and do not live there, as that municipality says; nothing when there are none. */
export function CameBack() {
  const { t } = useTranslation()
  const { organisation } = useSession()
  const board = useQuery(cameBackQuery)
  if (board.isError) {
    return <Failure error={board.error} onRetry={() => void board.refetch()} />
  }
  const found = board.data
  if (!found || found.items.length === 0) return null
  const { items, total = items.length, totalIsExact = true } = found
  return (
    <Section
      title={t('chain.cameBackTitle', { total: formatCount(total) + (totalIsExact ? '' : '+') })}
    >
      <p style={{ margin: 0 }}>{t('chain.cameBackIntro')}</p>
      <ul className={styles.history}>
        {items.map((item) => (
          <li key={item.id}>
            <ChildLink item={item} isOwn={item.keptBy.id === organisation.id} />
            {item.transferDeclined && (
              <span className={styles.note}>{declinedWords(item.transferDeclined, t)}</span>
            )}
          </li>
        ))}
      </ul>
      <TextLink {...paths.schoolBoard(searchOfFilter('transferDeclined'))}>
        {t('chain.cameBackAll')}
      </TextLink>
    </Section>
  )
}
