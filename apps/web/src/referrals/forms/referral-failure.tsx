import { useTranslation } from 'react-i18next'
import { existingOf, isFailure } from '../../api/errors.ts'
import { Failure } from '../../api/failure.tsx'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'

/** Why a referral was not kept or sent, with the way to the one that stands in its way. */
export function ReferralFailure({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const existing = isFailure(error, 'referralPending') ? existingOf(error) : undefined
  const draft = isFailure(error, 'draftExists') ? existingOf(error) : undefined
  return (
    <Failure error={error} takesFocus keepsTyped>
      {existing && (
        <TextLink {...paths.referral(existing)}>{t('referrals.form.openPending')}</TextLink>
      )}
      {draft && <TextLink {...paths.draft(draft)}>{t('referrals.form.openDraft')}</TextLink>}
    </Failure>
  )
}
