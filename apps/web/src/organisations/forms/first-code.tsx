import { Button, Code, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { formatMoment } from '../../i18n/formats.ts'
import type { KnownOrganisation } from '../organisation.ts'
import { useReplaceFirstCode } from '../organisation-mutations.ts'

/** Makes a code for the first administrator of an organisation, and shows it this once. */
export function FirstCode({ organisation }: { organisation: KnownOrganisation }) {
  const { t } = useTranslation()
  const replace = useReplaceFirstCode()
  const { name, awaits } = organisation

  return (
    <div>
      <Text size="sm">{t('organisations.firstCode.waits', { username: awaits ?? '' })}</Text>
      {replace.data && (
        <div role="status">
          <Text size="sm">
            {t('organisations.firstCode.handOver', {
              username: replace.data.username,
              date: formatMoment(replace.data.expiresAt),
              address: `${window.location.origin}/wachtwoord-instellen`,
            })}
          </Text>
          <Code fz="lg">{replace.data.code}</Code>
        </div>
      )}
      {replace.error !== null && <Failure error={replace.error} takesFocus />}
      <Button
        size="sm"
        variant="light"
        loading={replace.isPending}
        aria-label={t('organisations.firstCode.makeFor', { name })}
        onClick={() => replace.mutate(organisation)}
      >
        {t('organisations.firstCode.make')}
      </Button>
    </div>
  )
}
