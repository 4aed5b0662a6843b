import { shell } from '../messages/en/shell.ts';
import styles from './Notices.module.css';

/**
 * Says above a prerendered page that it can be read but does not answer, since the record or a part
 * of the script did not come. Not React: the page must stay as it stands.
 */
export function tellUnanswered(root: HTMLElement, again: () => void): void {
  delete document.documentElement.dataset.waiting;
  const notice = document.createElement('div');
  notice.className = styles.notice ?? '';
  notice.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = shell.unansweredAgain;
  button.addEventListener('click', () => {
    notice.remove();
    again();
  });
  notice.append(`${shell.unanswered} `, button);
  root.before(notice);
}
