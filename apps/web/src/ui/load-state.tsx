import type { ReactNode } from 'react'
import { SkeletonLines } from './skeleton-lines.tsx'

interface LoadStateProps<Data> {
  data: Data | undefined
  failure: ReactNode
  hasFailed: boolean
  children: (data: Data) => ReactNode
}

/** The three states of what comes from the server: there, failed, on its way. */
export function LoadState<Data>({ data, hasFailed, failure, children }: LoadStateProps<Data>) {
  if (data !== undefined) return <>{children(data)}</>
  return hasFailed ? failure : <SkeletonLines />
}
