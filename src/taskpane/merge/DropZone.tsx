import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from '../LocaleContext';
import { FilesIcon, OpenFolderIcon } from '../theme/icons';
import { chosenIn, chosenInDrop } from './desk/chosenFiles';
import type { Chosen } from './desk/chosenFiles';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '8px',
    padding: '14px 10px',
    textAlign: 'center',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  compact: { padding: '8px 10px', rowGap: '6px' },
  over: {
    border: `1px dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px' },
  input: { display: 'none' },
});

/** Kinds of files that the picker offers; a file of another kind can be chosen all the same. */
const ACCEPTED = '.xlsx,.xlsm,.xls,.xlsb,.ods';

const canChooseFolders = () => 'webkitdirectory' in HTMLInputElement.prototype;

export interface DropZoneProps {
  readonly isDisabled: boolean;
  /** Whether files are there already, so that the place for more may be small. */
  readonly isCompact: boolean;
  readonly onChosen: (chosen: Chosen) => void;
}

/** Where returned files come in: dropped, or chosen one by one or as a folder. */
export function DropZone({ isDisabled, isCompact, onChosen }: DropZoneProps): ReactElement {
  const styles = useStyles();
  const { drop } = useLocale().pane.merge;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (input: HTMLInputElement) => {
    const chosen = chosenIn(input.files ?? []);
    // The same file again, mended, is a change too.
    input.value = '';
    if (chosen.files.length + chosen.passedOver.length > 0) onChosen(chosen);
  };
  return (
    <section
      aria-label={drop.label}
      className={mergeClasses(styles.zone, isCompact && styles.compact, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        event.dataTransfer.dropEffect = isDisabled ? 'none' : 'copy';
        setOver(!isDisabled);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!isDisabled) void chosenInDrop(event.dataTransfer).then(onChosen);
      }}
    >
      <p className={styles.text}>{drop.text}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<FilesIcon />}
          disabledFocusable={isDisabled}
          onClick={() => files.current?.click()}
        >
          {drop.files}
        </Button>
        {canChooseFolders() && (
          <Button
            size="small"
            icon={<OpenFolderIcon />}
            disabledFocusable={isDisabled}
            onClick={() => folder.current?.click()}
          >
            {drop.folder}
          </Button>
        )}
      </div>
      {!isCompact && <p className={styles.hint}>{drop.hint}</p>}
      <input
        ref={files}
        className={styles.input}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label={drop.files}
        onChange={({ target }) => {
          take(target);
        }}
      />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute('webkitdirectory', '');
        }}
        className={styles.input}
        type="file"
        multiple
        aria-label={drop.folder}
        onChange={({ target }) => {
          take(target);
        }}
      />
    </section>
  );
}
