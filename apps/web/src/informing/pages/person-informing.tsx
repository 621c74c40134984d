import '../../i18n/late/informing.ts'
import { Button } from '@mantine/core'
import { topicsLeft } from '@onthaal/shared/informing'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useLanguageOptions } from '../../persons/index.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { type Informing, InformingList } from '../components/informing-list.tsx'
import { RecordInforming } from '../forms/record-informing.tsx'
import { WithdrawInforming } from '../forms/withdraw-informing.tsx'
import { informingsQuery } from '../informing-queries.ts'

interface PersonInformingProps {
  personId: string
  mayChange: boolean
}

/** On a file: what proves that this person was informed, and what is left to tell. */
export function PersonInforming({ personId, mayChange }: PersonInformingProps) {
  const { t, i18n } = useTranslation()
  const list = useQuery(informingsQuery(personId))
  const languages = useLanguageOptions()
  const [isRecording, setIsRecording] = useState(false)
  const [withdrawing, setWithdrawing] = useState<Informing>()
  const proofs = list.data?.items
  const left = topicsLeft(proofs ?? [])
  const languageName = (tag: string) => languages.find(({ value }) => value === tag)?.label ?? tag

  return (
    <Section title={t('informing.title')}>
      <LoadState
        data={proofs}
        hasFailed={list.isError}
        failure={<Failure error={list.error} onRetry={() => void list.refetch()} />}
      >
        {(found) => {
          const standing = found.filter(({ withdrawn }) => withdrawn === undefined)
          const withdrawn = found.filter((proof) => !standing.includes(proof))
          return (
            <>
              <p style={{ margin: 0 }}>{leftWords()}</p>
              {standing.length > 0 && (
                <InformingList
                  proofs={standing}
                  languageName={languageName}
                  onWithdraw={mayChange ? setWithdrawing : undefined}
                />
              )}
              {withdrawn.length > 0 && (
                <Disclosure summary={t('informing.withdrawn')}>
                  <InformingList proofs={withdrawn} languageName={languageName} />
                </Disclosure>
              )}
              {mayChange && (
                <div>
                  <Button variant="default" onClick={() => setIsRecording(true)}>
                    {t('informing.record')}
                  </Button>
                </div>
              )}
            </>
          )
        }}
      </LoadState>
      {isRecording && <RecordInforming personId={personId} onClose={() => setIsRecording(false)} />}
      {withdrawing && (
        <WithdrawInforming
          personId={personId}
          proof={withdrawing}
          onClose={() => setWithdrawing(undefined)}
        />
      )}
    </Section>
  )

  function leftWords(): string {
    if (left.length === 0) return t('informing.all')
    const topics = left.map((topic) => t(`vocabulary.interviewTopic.${topic}`))
    return `${t('informing.left')}: ${new Intl.ListFormat(i18n.language).format(topics)}.`
  }
}
