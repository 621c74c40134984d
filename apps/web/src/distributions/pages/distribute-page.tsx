import '../../i18n/late/distributions.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { useListAddress } from '../../referrals/index.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Page } from '../../ui/page.tsx'
import { type ChoiceOfWork, faultOfChoice, nothingChosen } from '../choice-of-work.ts'
import { usePreviewDistribution } from '../distribution-mutations.ts'
import { ChooseColleagues, type Target } from '../forms/choose-colleagues.tsx'
import { ChooseWork } from '../forms/choose-work.tsx'
import { PreviewSection } from '../forms/preview-section.tsx'
import { type Work, wholeList, workListQuery } from '../work-list.ts'

/** What nobody picked up yet, to be handed out. */
export function DistributePage() {
  return <HandOut key="new" work="new" />
}

/** What somebody follows, to be handed to others: of a colleague who is away, or who left. */
export function DistributeFollowedPage() {
  return <HandOut key="followed" work="followed" />
}

/** First what and to whom, then what would happen, then why. */
function HandOut({ work }: { work: Work }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { search } = useListAddress()
  const total = useQuery(workListQuery(work, search)).data?.total ?? 0
  const preview = usePreviewDistribution()
  const [choice, setChoice] = useState<ChoiceOfWork>(nothingChosen)
  const [target, setTarget] = useState<Target>('colleagues')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [fault, setFault] = useState<'nothing' | 'tooMany' | 'nobody'>()

  /** What was shown is of another choice than the one that is made now. */
  const anew =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      preview.reset()
      setFault(undefined)
      set(value)
    }
  const look = () => {
    const lacking =
      faultOfChoice(choice, total) ??
      (target === 'colleagues' && chosen.size === 0 ? 'nobody' : undefined)
    setFault(lacking)
    if (lacking !== undefined) return
    preview.mutate({
      selection: choice.isWhole
        ? { list: wholeList(work, search) }
        : { referrals: [...choice.ids] },
      colleagues: target === 'queue' ? [] : [...chosen],
    })
  }

  return (
    <Page
      title={t('distributions.title')}
      documentTitle={t('distributions.title')}
      intro={t('distributions.intro')}
    >
      <ChooseWork work={work} choice={choice} total={total} onChoice={anew(setChoice)} />
      <ChooseColleagues
        target={target}
        canRelease={work === 'followed'}
        chosen={chosen}
        onTarget={anew(setTarget)}
        onChosen={anew(setChosen)}
      />
      {fault && <FailureAlert title={t(`distributions.fault.${fault}`)} takesFocus />}
      {preview.error && <Failure error={preview.error} onRetry={look} takesFocus />}
      {preview.data ? (
        <PreviewSection
          preview={preview.data}
          onBack={preview.reset}
          onDone={({ id }) => void navigate(paths.distribution(id))}
        />
      ) : (
        <div>
          <Button loading={preview.isPending} onClick={look}>
            {t('distributions.look')}
          </Button>
        </div>
      )}
    </Page>
  )
}
