import { useMessages } from '../../messages/useMessages.ts';
import { useView } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { fileDays } from './download.ts';
import { FileButtons } from './FileButtons.tsx';
import { figureMakers } from './figureMakers.ts';
import { TakeAwayPanel } from './TakeAwayPanel.tsx';
import { viewTaken } from './viewTaken.ts';
import { useAsked, useWords } from './useAsked.ts';

/** All that can be taken away of the view on screen. */
export function TakeAwayDialog({ onClose }: { onClose: () => void }) {
  const { close } = useMessages().common;
  const asked = useAsked();
  const words = useWords();
  const { t } = words;
  const screen = useView('screen');
  const item = useView('item');
  const makers = figureMakers(asked, words, screen, item);
  return (
    <Dialog title={t.title} closeLabel={close} onClose={onClose}>
      <TakeAwayPanel
        briefing={
          <ViewLink
            to={{ screen: 'briefing', item: null, ...viewTaken({ screen, item }) }}
            onGo={onClose}
          >
            {t.openBriefing}
          </ViewLink>
        }
        figures={
          makers.length > 0 ? <FileButtons makers={makers} days={fileDays(asked)} /> : undefined
        }
      />
    </Dialog>
  );
}
