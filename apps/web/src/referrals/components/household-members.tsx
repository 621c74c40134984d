import { formatPartialDate, formatPhone } from '@onthaal/shared/persons'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { PersonName } from '../../persons/index.ts'
import styles from './household-members.module.css'

type Member = Schemas['HouseholdSnapshot'][number]

/** Who lives together and who answers for whom, as it goes along with a referral. */
export function HouseholdMembers({ members }: { members: readonly Member[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.members}>
      {members.map((member) => (
        <li key={JSON.stringify(member)} className={styles.member}>
          <MemberName member={member} />
          <span className={styles.note}>
            {[
              t(`vocabulary.householdRole.${member.role}`),
              member.birthDate &&
                t('referrals.household.born', { date: formatPartialDate(member.birthDate) }),
              member.isReferred && t('referrals.household.referred'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {member.guardians.map(({ name, kind, phone, email }) => (
            <span key={`${kind} ${name}`} className={styles.note}>
              {t(`vocabulary.guardianKind.${kind}`)}: <bdi>{name}</bdi>
              {phone && (
                <>
                  {' · '}
                  <a href={`tel:${phone}`}>{formatPhone(phone)}</a>
                </>
              )}
              {email && (
                <>
                  {' · '}
                  <a href={`mailto:${email}`}>{email}</a>
                </>
              )}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function MemberName({ member }: { member: Member }) {
  const Weight = member.isReferred ? 'strong' : Fragment
  return (
    <Weight>
      <PersonName person={member} />
      {member.originalScriptName && (
        <>
          {' '}
          <bdi>{member.originalScriptName}</bdi>
        </>
      )}
    </Weight>
  )
}
