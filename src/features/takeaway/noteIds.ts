/** Id of the first mark of a note in the text: where the note leads back to. */
export const markId = (number: number) => `mark-${number}`;
/** Id of a note below the text. */
export const noteId = (number: number) => `note-${number}`;
