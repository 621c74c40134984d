import type { Schemas } from '../api/client.ts'

export type Letter = Schemas['Letter']
export type LetterPart = Schemas['LetterPart']
export type LetterList = Schemas['LetterList']
export type LetterRecipient = Schemas['LetterRecipient']
export type LetterText = Schemas['LetterText']
