import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { ChangeList } from '../components/change-list.tsx'
import { MatchDecisions } from '../components/match-decisions.tsx'
import { matchDecisionsQuery, personMergesQuery } from '../match-queries.ts'
import { personChangesQuery } from '../person-queries.ts'
import { MergedFiles } from './merged-files.tsx'

/** The history of a file, read when somebody asks for it. */
export function PersonHistory({ personId }: { personId: string }) {
  const { t } = useTranslation()
  const { permissions } = useSession()
  const [isOpen, setIsOpen] = useState(false)
  const history = useInfiniteQuery({ ...personChangesQuery(personId), enabled: isOpen })
  const decisions = useQuery({ ...matchDecisionsQuery(personId), enabled: isOpen })
  const merges = useQuery({ ...personMergesQuery(personId), enabled: isOpen })
  const changes = history.data?.pages.flatMap((page) => page.items)

  return (
    <Section title={t('persons.sections.history')}>
      <Disclosure summary={t('persons.history.show')} onToggle={setIsOpen}>
        <LoadState
          data={changes}
          hasFailed={history.isError}
          failure={<Failure error={history.error} onRetry={() => void history.refetch()} />}
        >
          {(found) => (
            <>
              {found.length === 0 ? (
                <p>{t('persons.history.none')}</p>
              ) : (
                <ChangeList changes={found} />
              )}
              <ShowMore list={history} />
            </>
          )}
        </LoadState>
        {merges.isError && <Failure error={merges.error} onRetry={() => void merges.refetch()} />}
        {merges.data && merges.data.items.length > 0 && (
          <MergedFiles
            personId={personId}
            merges={merges.data.items}
            mayUndo={permissions.includes('updatePerson')}
          />
        )}
        {decisions.isError && (
          <Failure error={decisions.error} onRetry={() => void decisions.refetch()} />
        )}
        {decisions.data && decisions.data.items.length > 0 && (
          <MatchDecisions
            decisions={decisions.data.items}
            renderLink={(id, children) => <TextLink {...paths.person(id)}>{children}</TextLink>}
          />
        )}
      </Disclosure>
    </Section>
  )
}
