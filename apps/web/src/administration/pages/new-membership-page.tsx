import '../../i18n/late/administration.ts'
import { useTranslation } from 'react-i18next'
import { useCreateMembership } from '../administration-mutations.ts'
import { AddUser } from './add-user.tsx'

/** Work here for somebody who has an account elsewhere. */
export function NewMembershipPage() {
  const { t } = useTranslation()
  return (
    <AddUser
      title={t('administration.newMembership')}
      intro={t('administration.newMembershipIntro')}
      isFromElsewhere
      create={useCreateMembership()}
    />
  )
}
