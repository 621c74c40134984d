export { OnwardSection } from './pages/onward-section.tsx'
