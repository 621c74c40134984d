export { SentBackground } from './components/sent-background.tsx'
export { BackgroundPart } from './forms/background-part.tsx'
export { type Backgrounds, useBackgrounds } from './forms/use-backgrounds.ts'
export { PersonBackground } from './pages/person-background.tsx'
