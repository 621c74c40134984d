import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { useSession } from '../../identity/index.ts'
import { CopyableSecret } from '../../ui/copyable-secret.tsx'
import { notifyDone } from '../../ui/notify.ts'
import type { Program } from '../program.ts'
import { useEndEarlierSecret, useReplaceProgramSecret } from '../program-mutations.ts'

/**
 * Makes a secret and shows it this once, for whoever did not register the program; ends the one before it, when
 * the program has changed over.
 */
export function ProgramSecret({ program }: { program: Program }) {
  const { t } = useTranslation()
  const replace = useReplaceProgramSecret()
  const endEarlier = useEndEarlierSecret()
  const { user } = useSession()
  const isFirst = program.secretMadeAt === undefined
  const isForColleague = program.registeredBy?.id === user.id

  return (
    <>
      {replace.data && (
        <div role="status">
          <Text mb="sm">{t('programs.secret.handOver')}</Text>
          <CopyableSecret secret={replace.data.secret} label={t('programs.secret.copy')} />
        </div>
      )}
      {replace.error !== null && <Failure error={replace.error} takesFocus />}
      {isForColleague && <Text>{t('programs.secret.forColleague')}</Text>}
      {!isForColleague && (
        <div>
          <Button
            variant={isFirst ? 'filled' : 'default'}
            loading={replace.isPending}
            onClick={() => replace.mutate(program)}
          >
            {t(isFirst ? 'programs.secret.first' : 'programs.secret.again')}
          </Button>
          {!isFirst && (
            <Text size="sm" c="dimmed">
              {t('programs.secret.againHint')}
            </Text>
          )}
        </div>
      )}
      {endEarlier.error !== null && <Failure error={endEarlier.error} takesFocus />}
      {program.hasEarlierSecret && (
        <div>
          <Button
            variant="default"
            loading={endEarlier.isPending}
            onClick={() =>
              endEarlier.mutate(program.id, {
                onSuccess: () => notifyDone(t('programs.secret.earlierEnded')),
              })
            }
          >
            {t('programs.secret.endEarlier')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('programs.secret.endEarlierHint')}
          </Text>
        </div>
      )}
    </>
  )
}
