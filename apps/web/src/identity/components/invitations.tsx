import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { Actions } from '../../ui/actions.tsx'
import { Section } from '../../ui/section.tsx'

interface InvitationsProps {
  invitations: readonly Schemas['OwnMembership'][]
  /** The one whose answer is under way. */
  busy: string | undefined
  onAnswer: (invitation: Schemas['OwnMembership'], accepts: boolean) => void
}

/** Who asks somebody to work for them too, as what, and the answer to that. */
export function Invitations({ invitations, busy, onAnswer }: InvitationsProps) {
  const { t } = useTranslation()
  return invitations.map((one) => {
    const organisation = one.organisation.name
    return (
      <Section key={one.id} title={t('invitations.title', { organisation })}>
        {one.roles.length > 0 && (
          <p style={{ margin: 0 }}>
            {t('chooseOrganisation.invitation.roles', {
              roles: one.roles.map((role) => t(`vocabulary.role.${role}`)).join(', '),
            })}
          </p>
        )}
        <p style={{ margin: 0 }}>{t('chooseOrganisation.invitation.intro')}</p>
        <Actions>
          <Button
            loading={busy === one.id}
            aria-label={t('chooseOrganisation.invitation.acceptOf', { organisation })}
            onClick={() => onAnswer(one, true)}
          >
            {t('chooseOrganisation.invitation.accept')}
          </Button>
          <Button
            variant="default"
            disabled={busy === one.id}
            aria-label={t('chooseOrganisation.invitation.declineOf', { organisation })}
            onClick={() => onAnswer(one, false)}
          >
            {t('chooseOrganisation.invitation.decline')}
          </Button>
        </Actions>
      </Section>
    )
  })
}
