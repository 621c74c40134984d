import '../../i18n/late/set-password.ts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { SetPasswordForm } from '../forms/set-password-form.tsx'
import { useSetPassword } from '../session-mutations.ts'

/** Where somebody sets a password with the code that their administrator handed over. */
export function SetPasswordPage() {
  const { t } = useTranslation()
  const set = useSetPassword()
  const title = set.isSuccess ? t('setPassword.done') : t('setPassword.title')

  return (
    <Page
      key={title}
      title={title}
      documentTitle={title}
      width="narrow"
      {...(!set.isSuccess && { intro: t('setPassword.intro') })}
    >
      {set.isSuccess ? (
        <EmptyState
          title={t('setPassword.doneText')}
          action={<Link {...paths.signIn()}>{t('signIn.title')}</Link>}
        />
      ) : (
        <SetPasswordForm
          isBusy={set.isPending}
          error={set.error}
          onSubmit={(given) => set.mutate(given)}
        />
      )}
    </Page>
  )
}
