import { useClientState, usePanel } from '../../panel/context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useChatTimes } from './chatTimes.ts';
import { replyTime } from './replyTime.ts';

/** The first words in an empty thread: how it goes on from here, also when nobody is in. */
export function ChatIntro() {
  const { words } = usePanel();
  const { config, presence } = useClientState();
  const times = useChatTimes();
  const hours = config?.hours;
  const available = (presence ?? config?.presence)?.available ?? 0;
  const closed = hours !== undefined && !hours.open;
  const soon = closed ? undefined : replyTime((presence ?? config?.presence)?.replySeconds);
  const how = closed ? 'chatIntroClosed' : config && available === 0 ? 'chatIntroBusy' : 'chatIntroHere';
  return (
    <div class="chat-intro">
      <span class="chat-avatar chat-sign">
        <Icon name="chat" size={30} />
      </span>
      <h2>{words('chatIntroTitle')}</h2>
      <p>{words(how)}</p>
      {soon ? <p>{words(...soon)}.</p> : null}
      {closed && hours.changesAt ? <p>{words('backAt', { when: times.moment(hours.changesAt) })}.</p> : null}
    </div>
  );
}
