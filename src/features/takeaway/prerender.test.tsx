import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW } from '../../store/view.ts';
import { BriefingScreen } from './BriefingScreen.tsx';

test('the briefing is made without a browser, with its notes', () => {
  const store = createAppStore(indexRecord(smallRecord()), DEFAULT_VIEW);
  const html = renderToString(
    <AppStoreProvider store={store}>
      <BriefingScreen />
    </AppStoreProvider>,
  );
  expect(html).toContain('Briefing: The river talks');
  expect(html).toContain('href="#note-1"');
  expect(html).toContain('id="note-1"');
});
