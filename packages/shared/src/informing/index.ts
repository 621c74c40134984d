export {
  childTopics,
  type InformingChannel,
  informedAbout,
  informingChannels,
  topicsLeft,
} from './informing.ts'
