import { useMessages } from '../messages/useMessages.ts';
import { useApp } from '../store/AppStoreContext.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import styles from './Footer.module.css';

interface Props {
  readonly onClose: () => void;
  readonly onFile: (file: File) => void;
}

/** Takes a record from the reader's device. */
export function OpenRecord({ onClose, onFile }: Props) {
  const m = useMessages();
  const base = useApp((s) => s.base);
  return (
    <Dialog title={m.shell.openRecordTitle} closeLabel={m.common.close} onClose={onClose}>
      <p>
        {m.shell.openRecordHelp} <a href={`${base}data/record.schema.json`}>record.schema.json</a>
      </p>
      <p className={styles.links}>
        <FileButton
          label={m.shell.openRecordChoose}
          onFile={(file) => {
            onClose();
            onFile(file);
          }}
        />
      </p>
    </Dialog>
  );
}
