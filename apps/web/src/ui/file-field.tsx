import { Input } from '@mantine/core'

interface FileFieldProps {
  id: string
  label: string
  description: string
  error: string | undefined
  /** Kinds of file that the browser offers first. */
  accept: string
  onChange: (file: File | undefined) => void
}

/** Chooses one file; what is wrong with it stands beside it. */
export function FileField({ id, label, description, error, accept, onChange }: FileFieldProps) {
  return (
    <Input.Wrapper
      id={id}
      label={label}
      description={description}
      error={error && <span role="alert">{error}</span>}
    >
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-description ${id}-error`}
        aria-invalid={error !== undefined}
        style={{ display: 'block', marginBlock: '0.5rem', maxWidth: '100%' }}
        onChange={(event) => onChange(event.currentTarget.files?.[0])}
      />
    </Input.Wrapper>
  )
}
