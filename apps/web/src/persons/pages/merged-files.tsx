import { Button } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatMoment } from '../../i18n/formats.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { ShowMore } from '../../ui/show-more.tsx'
import { ChangeList } from '../components/change-list.tsx'
import { UndoMerge } from '../forms/undo-merge.tsx'
import type { PersonMerge } from '../person.ts'
import { personChangesQuery } from '../person-queries.ts'

interface MergedFilesProps {
  personId: string
  merges: readonly PersonMerge[]
  mayUndo: boolean
}

/** Which files became one with this one, what each said, and the way back. */
export function MergedFiles({ personId, merges, mayUndo }: MergedFilesProps) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<PersonMerge>()

  return (
    <>
      <h3 style={{ margin: '0.5rem 0 0' }}>{t('matches.mergedFiles')}</h3>
      <ul style={{ margin: 0 }}>
        {merges.map((merge) => (
          <li key={merge.id}>
            <bdi>{fullName(merge.other)}</bdi>:{' '}
            {t('matches.mergedBy', {
              when: formatMoment(merge.mergedAt),
              who: merge.mergedBy.displayName,
            })}
            {merge.undoneAt !== undefined && (
              <>
                ,{' '}
                {t('matches.undoneBy', {
                  when: formatMoment(merge.undoneAt),
                  who: merge.undoneBy?.displayName,
                })}{' '}
                ({merge.undoReason})
              </>
            )}
            {merge.undoneAt === undefined && (
              <>
                <HistoryOf personId={merge.other.id} />
                {mayUndo && (
                  <Button
                    variant="default"
                    aria-label={t('matches.withName', {
                      action: t('matches.undo'),
                      name: fullName(merge.other),
                    })}
                    onClick={() => setAsked(merge)}
                  >
                    {t('matches.undo')}
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <UndoMerge
          personId={personId}
          merge={asked}
          onUndone={() => {
            setAsked(undefined)
            notifyDone(t('matches.undone'))
            focusHeading()
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  )
}

/** What was written down in a file before it became one with another. */
function HistoryOf({ personId }: { personId: string }) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const history = useInfiniteQuery({ ...personChangesQuery(personId), enabled: isOpen })
  return (
    <Disclosure summary={t('matches.historyOf')} onToggle={setIsOpen}>
      <LoadState
        data={history.data?.pages.flatMap((page) => page.items)}
        hasFailed={history.isError}
        failure={<Failure error={history.error} onRetry={() => void history.refetch()} />}
      >
        {(changes) => (
          <>
            <ChangeList changes={changes} />
            <ShowMore list={history} />
          </>
        )}
      </LoadState>
    </Disclosure>
  )
}
