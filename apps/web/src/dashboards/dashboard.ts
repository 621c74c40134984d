import type { ReactNode } from 'react'
import type { Schemas } from '../api/client.ts'

export type Dashboard = Schemas['Dashboard']
type Figure = Schemas['Figure']

/**
 * Shows a number as the link to its list.
 *
 * @param figure the number with its list
 * @param what says what is counted, for those who hear the link out of its place
 */
export type ShowFigure = (figure: Figure, what: string) => ReactNode
