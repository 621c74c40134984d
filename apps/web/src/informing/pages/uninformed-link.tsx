import '../../i18n/late/informing.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { uninformedQuery } from '../informing-queries.ts'

/** How many are not informed yet, as the way to their list. Says nothing while nobody knows, or when nobody is. */
export function UninformedLink() {
  const { t } = useTranslation()
  const { total = 0, totalIsExact = true } = useInfiniteQuery(uninformedQuery).data?.pages[0] ?? {}
  if (total === 0) return null
  return (
    <p style={{ margin: 0 }}>
      <TextLink {...paths.uninformed()}>
        {t(totalIsExact ? 'informing.waiting.link' : 'informing.waiting.linkMany', {
          count: total,
        })}
      </TextLink>
    </p>
  )
}
