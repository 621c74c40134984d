export {
  childTopics,
  type InformingChannel,
  informedAbout,
  informingChannels,
  isThereByDefault,
  topicsLeft,
} from './informing.ts'
