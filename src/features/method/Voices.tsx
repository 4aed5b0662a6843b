import { otherVoices } from '../../analysis/assurance.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useMethodMessages } from '../../messages/useMethodMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import styles from './Method.module.css';

/** Voices that are no officials of a party, and how many statements come from each kind. */
export function Voices() {
  const m = useMessages();
  const mm = useMethodMessages();
  const index = useIndex();
  return (
    <>
      <h3>{mm.voices}</h3>
      <p>{mm.voicesText}</p>
      <ul className={styles.bullets}>
        {otherVoices(index).map(([voice, n]) => (
          <li key={voice}>{mm.voiceCount(m.common.voices[voice], n)}</li>
        ))}
      </ul>
    </>
  );
}
