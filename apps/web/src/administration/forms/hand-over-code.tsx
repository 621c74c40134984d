import { Button, Code, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatMoment } from '../../i18n/formats.ts'
import { useReplaceSignInCode } from '../administration-mutations.ts'
import type { User } from '../user.ts'

/** Makes a code for setting a password, and shows it this once. */
export function HandOverCode({ user }: { user: User }) {
  const { t } = useTranslation()
  const replace = useReplaceSignInCode()

  return (
    <>
      {replace.data && (
        <div role="status">
          <Text>
            {t('administration.code.handOver', {
              date: formatMoment(replace.data.expiresAt),
              address: `${window.location.origin}/wachtwoord-instellen`,
            })}
          </Text>
          <Code fz="lg">{replace.data.code}</Code>
        </div>
      )}
      {replace.error !== null && <Failure error={replace.error} takesFocus />}
      <div>
        <Button
          variant="default"
          loading={replace.isPending}
          onClick={() => replace.mutate(user)}
          disabled={user.disabled}
        >
          {user.hasPassword ? t('administration.code.again') : t('administration.code.first')}
        </Button>
      </div>
    </>
  )
}
