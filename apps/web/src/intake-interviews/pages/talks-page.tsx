import '../../i18n/late/talks.ts'
import { SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { UninformedLink } from '../../informing/index.ts'
import { paths, routePaths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Page } from '../../ui/page.tsx'
import { TalkList } from './talk-list.tsx'
import styles from './talks-page.module.css'

const route = getRouteApi(`/signedIn${routePaths.talks}`)

/** The talks of the organisation: those to go on with, and those that were held. */
export function TalksPage() {
  const { t } = useTranslation()
  const { toon } = route.useSearch()
  const navigate = route.useNavigate()
  const box = toon === 'afgesloten' ? 'held' : 'drafts'
  const title = t('talks.list.title')

  return (
    <Page title={title} documentTitle={title} intro={t('talks.list.intro')}>
      <UninformedLink />
      <SegmentedControl
        className={styles.switch ?? ''}
        aria-label={t('talks.list.show')}
        value={box}
        data={[
          { value: 'drafts', label: t('talks.list.drafts') },
          { value: 'held', label: t('talks.list.held') },
        ]}
        onChange={(value) =>
          void navigate({ search: value === 'held' ? { toon: 'afgesloten' } : {}, replace: true })
        }
      />
      {box === 'drafts' ? (
        <TalkList
          box="drafts"
          empty={{
            title: t('talks.list.emptyDrafts'),
            text: t('talks.list.emptyDraftsText'),
            action: <ButtonLink {...paths.persons()}>{t('talks.list.find')}</ButtonLink>,
          }}
        />
      ) : (
        <TalkList
          box="held"
          empty={{ title: t('talks.list.emptyHeld'), text: t('talks.list.emptyHeldText') }}
        />
      )}
    </Page>
  )
}
