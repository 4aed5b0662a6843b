import { otherVoices } from '../../analysis/assurance.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import styles from './Method.module.css';

/** Voices that are no officials of a party, and how many statements come from each kind. */
export function Voices() {
  const m = useMessages();
  const index = useIndex();
  return (
    <>
      <h3>{m.method.voices}</h3>
      <p>{m.method.voicesText}</p>
      <ul className={styles.bullets}>
        {otherVoices(index).map(([voice, n]) => (
          <li key={voice}>{m.method.voiceCount(m.common.voices[voice], n)}</li>
        ))}
      </ul>
    </>
  );
}
