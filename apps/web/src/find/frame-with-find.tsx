import { Frame } from '../shell/index.ts'
import { FindBox } from './find-box.tsx'

/** What stands around every page, with the search box in it. */
export function FrameWithFind() {
  return <Frame tools={<FindBox />} />
}
