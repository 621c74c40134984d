export { HandOverLetters } from './forms/hand-over-letters.tsx'
