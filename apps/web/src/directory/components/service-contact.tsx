import { formatPhone } from '@onthaal/shared/persons'
import type { Service } from '../service.ts'
import styles from './service-contact.module.css'

/** How to reach a service, one line for each way. */
export function ServiceContact({ service }: { service: Service }) {
  const { phone, email, website, address } = service
  return (
    <div className={styles.contact}>
      {phone && (
        <div>
          <a href={`tel:${phone}`}>{formatPhone(phone)}</a>
        </div>
      )}
      {email && (
        <div>
          <a href={`mailto:${email}`}>{email}</a>
        </div>
      )}
      {website && (
        <div>
          <a href={website} rel="noreferrer">
            {website.replace(/^https?:\/\//, '')}
          </a>
        </div>
      )}
      {address && <div>{address}</div>}
    </div>
  )
}
