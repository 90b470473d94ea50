import type { TalkTexts } from '../texts/nl/talks';
import type { TalkTopic } from '../school/talks/talkTopics';

/** A fixed topic of a conversation as a sentence. */
export function topicText(texts: TalkTexts, topic: TalkTopic): string {
  switch (topic.kind) {
    case 'hoursUsed':
      return texts.topic.hoursUsed(topic.year, topic.hours);
    case 'refused':
      return texts.topic.refused(topic.course, topic.amount);
    case 'evc':
      return texts.topic.evc(topic.right, topic.last);
    default:
      return texts.topic[topic.kind];
  }
}
