import { useTranslation } from 'react-i18next'
import type { Session } from '../identity/index.ts'
import { paths } from '../paths.ts'
import styles from './frame.module.css'
import { TextLink } from './links.tsx'

/** Says that another organisation waits for an answer, and leads to it. */
export function InvitationBanner({ invitations }: Pick<Session, 'invitations'>) {
  const { t } = useTranslation()
  if (invitations.length === 0) return null
  return (
    <section className={styles.asked} aria-label={t('invitations.label')}>
      {invitations.map(({ id, organisation }) => (
        <p key={id}>{t('invitations.title', { organisation: organisation.name })}</p>
      ))}
      <TextLink {...paths.chooseOrganisation()}>{t('invitations.toAnswer')}</TextLink>
    </section>
  )
}
