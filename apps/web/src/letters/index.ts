export { HandOverLetters } from './forms/hand-over-letters.tsx'
export { LetterTexts } from './pages/letter-texts.tsx'
// The page too, in one piece of code with the rest: each piece makes the first visit of everybody longer.
export { LettersPage, PersonLettersPage } from './pages/letters-page.tsx'
