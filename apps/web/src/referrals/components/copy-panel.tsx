import '../../i18n/late/referral-turns.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { useFactWords } from '../../persons/index.ts'
import { CopyList } from '../../ui/copy-list.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { copyRows } from '../copy-rows.ts'
import type { Referral } from '../referral.ts'

interface CopyPanelProps {
  referral: Referral
  person: Schemas['Person']
  /** The whole number, once somebody asked for it. */
  insz: string | undefined
  /** Asks for it. */
  reveal: ReactNode
}

/** What a trajectbegeleider has to type over into another system, to be copied instead. */
export function CopyPanel({ referral, person, insz, reveal }: CopyPanelProps) {
  const { t } = useTranslation()
  const facts = useFactWords()
  return (
    <Disclosure summary={t('referrals.copy.show')}>
      {reveal && (
        <div>
          {t('persons.fields.insz')}: {reveal}
        </div>
      )}
      <CopyList
        label={t('referrals.copy.title')}
        rows={copyRows({ ...person, insz }, referral, { t, facts })}
      />
    </Disclosure>
  )
}
