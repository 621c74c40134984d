import { createContext, useContext } from 'react'

interface Leave {
  /** Whoever worked here has signed out. The identity provider may have a session of its own to end. */
  forSignIn: (address?: string) => void
  /** Somebody else is signed in now, in another tab, or the same user for another organisation. */
  toSomebodyElse: () => void
}

const LeaveContext = createContext<Leave | undefined>(undefined)

/** Says how a page is left when it is not the only work in its tab. */
export const LeaveProvider = LeaveContext.Provider

export function useLeave(): Leave {
  const leave = useContext(LeaveContext)
  if (!leave) {
    throw new Error('useLeave without a LeaveProvider: is the page under Screens of screens.tsx?')
  }
  return leave
}
