import '../../i18n/late/imports.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { ChoiceDialog } from '../../ui/choice-dialog.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { ImportCounts } from '../components/import-counts.tsx'
import { ImportProgress } from '../components/import-progress.tsx'
import { ChooseColumns } from '../forms/choose-columns.tsx'
import { type Import, isUnderWay, rowsToCarryOut } from '../import.ts'
import { useDiscardImport, useStartImport } from '../import-mutations.ts'
import { importQuery } from '../import-queries.ts'
import { BrokenRows } from './broken-rows.tsx'
import { RowsByOutcome } from './rows-by-outcome.tsx'
import { SuspectRows } from './suspect-rows.tsx'

/** One list, step by step: its columns, what would become of it, and what became of it. */
export function ImportPage() {
  const { t } = useTranslation()
  const { importId = '' } = useParams({ strict: false })
  const query = useQuery(importQuery(importId))
  const title = t('imports.title')
  return (
    <Page
      title={title}
      documentTitle={title}
      intro={query.data && <bdi>{query.data.fileName}</bdi>}
      aside={
        <ButtonLink variant="default" {...paths.imports()}>
          {t('imports.allLists')}
        </ButtonLink>
      }
    >
      <LoadState
        data={query.data}
        hasFailed={query.isError}
        failure={<Failure error={query.error} onRetry={() => void query.refetch()} />}
      >
        {(list) => <ImportSteps list={list} />}
      </LoadState>
    </Page>
  )
}

function ImportSteps({ list }: { list: Import }) {
  const [isChoosing, setIsChoosing] = useState(false)
  if (list.status === 'choosing' || (isChoosing && list.status === 'checked')) {
    return (
      <>
        <ChooseColumns list={list} onDone={() => setIsChoosing(false)} />
        <Discard list={list} />
      </>
    )
  }
  if (isUnderWay(list)) return <ImportProgress list={list} />
  return (
    <>
      <Result list={list} onChoose={() => setIsChoosing(true)} />
      {list.counts.suspect > 0 && <SuspectRows list={list} />}
      {list.counts.broken > 0 && <BrokenRows list={list} />}
      <RowsByOutcome list={list} />
      <Discard list={list} />
    </>
  )
}

/** What would become of the rows, or became of them, and the way on. */
function Result({ list, onChoose }: { list: Import; onChoose: () => void }) {
  const { t } = useTranslation()
  const start = useStartImport()
  const count = rowsToCarryOut(list)
  return (
    <Section title={t(`imports.statuses.${list.status}`)}>
      <p style={{ margin: 0 }}>
        {count > 0
          ? t(`imports.next.${list.status === 'done' ? 'again' : 'first'}`, { count })
          : t(`imports.next.${list.status === 'done' ? 'done' : 'nothing'}`)}
      </p>
      <ImportCounts list={list} />
      {start.error && <Failure error={start.error} takesFocus />}
      <Actions>
        {count > 0 && (
          <Button loading={start.isPending} onClick={() => start.mutate(list)}>
            {t('imports.start', { count })}
          </Button>
        )}
        {list.status === 'checked' && (
          <Button variant="default" onClick={onChoose}>
            {t('imports.chooseAgain')}
          </Button>
        )}
        {list.status === 'done' && (
          <ButtonLink variant="default" {...paths.arrivals()}>
            {t('imports.toArrivals')}
          </ButtonLink>
        )}
      </Actions>
    </Section>
  )
}

/** Throws the list away, once that is meant. */
function Discard({ list }: { list: Import }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const discard = useDiscardImport()
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      {discard.error && <Failure error={discard.error} takesFocus />}
      <div>
        <Button variant="default" onClick={() => setIsAsking(true)}>
          {t('imports.discard')}
        </Button>
      </div>
      {isAsking && (
        <ChoiceDialog
          title={t('imports.discardTitle')}
          text={t('imports.discardText')}
          primary={{
            label: t('imports.discard'),
            onChoose: () => {
              setIsAsking(false)
              discard.mutate(list, { onSuccess: () => void navigate(paths.imports()) })
            },
          }}
          others={[{ label: t('common.cancel'), onChoose: () => setIsAsking(false) }]}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  )
}
