import { Code } from '@mantine/core'
import { CopyKey } from './copy-key.tsx'
import styles from './copyable-secret.module.css'

interface CopyableSecretProps {
  secret: string
  /** What the button says that it copies. */
  label: string
}

/** A long secret that nobody types over, to copy. */
export function CopyableSecret({ secret, label }: CopyableSecretProps) {
  return (
    <div className={styles.secret}>
      <Code fz="lg" className={styles.text}>
        {secret}
      </Code>
      <CopyKey value={secret} label={label} />
    </div>
  )
}
