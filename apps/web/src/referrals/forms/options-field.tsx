import { NativeSelect, Text } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { LoadState } from '../../ui/load-state.tsx'

export interface OptionsControl {
  id: string
  label: string
  value: string
  error: ReactNode
  onChange: (value: string) => void
}

interface OptionsFieldProps extends OptionsControl {
  query: UseQueryResult<{ value: string; label: string }[]>
  /** What it means when there is nothing to choose. */
  none: string
}

/** One of those that the server names. */
export function OptionsField({ query, none, onChange, ...control }: OptionsFieldProps) {
  const { t } = useTranslation()
  return (
    <LoadState
      data={query.data}
      hasFailed={query.isError}
      failure={<Failure error={query.error} onRetry={() => void query.refetch()} />}
    >
      {(options) =>
        options.length === 0 ? (
          <Text id={control.id} tabIndex={-1}>
            {none}
          </Text>
        ) : (
          <NativeSelect
            {...control}
            data={[{ value: '', label: t('common.choose') }, ...options]}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </LoadState>
  )
}
