import { Button, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { routePaths } from '../../paths.ts'
import { LoadState } from '../../ui/load-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { DemoAccounts } from '../components/demo-accounts.tsx'
import { SignInForm } from '../forms/sign-in-form.tsx'
import { useSignIn, useStartProviderSignIn } from '../session-mutations.ts'
import { demoAccountsQuery, signInOptionsQuery } from '../session-queries.ts'
import styles from './sign-in-page.module.css'

/** The same for all demo accounts; it stands in the README and opens invented data only. */
const demoPassword = 'onthaal-demo'

const route = getRouteApi(`/outside${routePaths.signIn}`)

export function SignInPage() {
  const { t } = useTranslation()
  const { naar } = route.useSearch()
  const router = useRouter()
  const signIn = useSignIn()
  const start = useStartProviderSignIn()
  const options = useQuery(signInOptionsQuery)
  const demoAccounts = useQuery(demoAccountsQuery)

  const submit = (credentials: { username: string; password: string }) =>
    signIn.mutate(credentials, { onSuccess: () => router.history.push(naar ?? '/') })

  return (
    <Page title={t('signIn.title')} documentTitle={t('signIn.title')} intro={t('signIn.intro')}>
      <div className={styles.columns}>
        <div className={styles.form}>
          <LoadState
            data={options.data}
            hasFailed={options.isError}
            failure={<Failure error={options.error} onRetry={() => void options.refetch()} />}
          >
            {({ provider, localAccounts }) => (
              <Stack>
                {start.error !== null && <Failure error={start.error} takesFocus />}
                {provider && (
                  <Button
                    loading={start.isPending}
                    onClick={() => start.mutate(naar === undefined ? {} : { returnTo: naar })}
                  >
                    {t('signIn.withProvider')}
                  </Button>
                )}
                {provider && localAccounts && <Text>{t('signIn.orLocal')}</Text>}
                {localAccounts && (
                  <SignInForm onSubmit={submit} isBusy={signIn.isPending} error={signIn.error} />
                )}
                {!provider && !localAccounts && <Text>{t('signIn.noWay')}</Text>}
              </Stack>
            )}
          </LoadState>
        </div>
        {demoAccounts.data && demoAccounts.data.length > 0 && (
          <Section title={t('signIn.demoTitle')}>
            <p className={styles.intro}>{t('signIn.demoIntro')}</p>
            <DemoAccounts
              accounts={demoAccounts.data}
              isBusy={signIn.isPending}
              onChoose={(username) => submit({ username, password: demoPassword })}
            />
          </Section>
        )}
      </div>
    </Page>
  )
}
