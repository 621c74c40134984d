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
}

/** What a trajectbegeleider has to type over into another system, to be copied instead. */
export function CopyPanel({ referral, person }: CopyPanelProps) {
  const { t } = useTranslation()
  const facts = useFactWords()
  return (
    <Disclosure summary={t('referrals.copy.show')}>
      <CopyList label={t('referrals.copy.title')} rows={copyRows(person, referral, { t, facts })} />
    </Disclosure>
  )
}
