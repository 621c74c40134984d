import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { routePaths } from '../paths.ts'
import { SignInForm, type SignInFormProps } from './forms/sign-in-form.tsx'
import { signInOptionsQuery } from './session-queries.ts'

/** How somebody signs in while work waits on the page: at the provider in a tab of its own, or here. */
export function SignInWays({ children, ...form }: SignInFormProps) {
  const { t } = useTranslation()
  const { data: options } = useQuery(signInOptionsQuery)
  return (
    <>
      {options?.provider && (
        <Text mb="md">
          <a
            href={`${routePaths.signIn}?naar=${routePaths.signedInAgain}`}
            target="_blank"
            rel="noopener"
          >
            {t('expired.withProvider')}
          </a>
        </Text>
      )}
      {options?.localAccounts === false ? children : <SignInForm {...form}>{children}</SignInForm>}
    </>
  )
}
