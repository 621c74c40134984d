export { FrameWithFind } from './frame-with-find.tsx'
