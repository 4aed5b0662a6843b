import { useMessages } from '../messages/useMessages.ts';
import { useApp } from '../store/AppStoreContext.tsx';
import { shareableView } from '../store/effectiveView.ts';
import { writeAddress } from '../store/viewAddress.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './ShareDialog.module.css';

/** The address of what is on screen, complete, with defaults written out. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const m = useMessages();
  const path = useApp((s) => s.base + writeAddress(shareableView(s.view, s.index)));
  const portable = useApp((s) => s.portable);
  const link = new URL(path, window.location.href).href;
  return (
    <Dialog title={m.shell.shareTitle} closeLabel={m.common.close} onClose={onClose}>
      <p>{portable ? m.shell.shareHelp : m.shell.shareFile}</p>
      {portable && (
        <p className={styles.row}>
          <input
            readOnly
            aria-label={m.shell.shareLink}
            value={link}
            onFocus={(e) => e.currentTarget.select()}
          />
          <CopyButton
            className={styles.copy}
            text={() => link}
            label={m.shell.shareCopy}
            done={m.shell.shareCopied}
            failed={m.shell.shareFailed}
          />
        </p>
      )}
    </Dialog>
  );
}
