import { useId, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { searchChoices } from '../model/search';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly searchKey: string;
  /** The label's language, where it is not the pane's. */
  readonly lang?: string;
}

export interface ComboboxOptions {
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** What a combobox knows: what is typed, whether its list is open, and which option is active. */
export function useCombobox({ choices, value, onChoose }: ComboboxOptions) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const chosen = choices.find((choice) => choice.id === value);
  const shown = searchChoices(choices, typed ?? '');

  const open = () => {
    setOpen(true);
    setActive(
      typed === undefined
        ? Math.max(
            0,
            choices.findIndex((choice) => choice.id === value),
          )
        : 0,
    );
  };
  const close = () => {
    setOpen(false);
    setTyped(undefined);
  };
  const choose = (choice: Choice | undefined) => {
    if (choice) onChoose(choice.id);
    close();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const move = (to: number) => {
      event.preventDefault();
      if (isOpen) setActive(Math.min(Math.max(to, 0), shown.length - 1));
      else open();
    };
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active - 1);
    else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(shown[active]);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };

  return {
    id,
    lang: typed === undefined ? chosen?.lang : undefined,
    text: typed ?? chosen?.label ?? '',
    isOpen,
    shown,
    active,
    setActive,
    choose,
    toggle: () => {
      if (isOpen) close();
      else open();
    },
    input: {
      role: 'combobox',
      'aria-expanded': isOpen,
      'aria-controls': `${id}-list`,
      'aria-autocomplete': 'list',
      ...(isOpen && shown[active] && { 'aria-activedescendant': `${id}-${shown[active].id}` }),
      autoComplete: 'off',
      spellCheck: false,
      onKeyDown,
      onBlur: close,
      onFocus: (event: FocusEvent<HTMLInputElement>) => {
        event.target.select();
      },
      onClick: () => {
        if (!isOpen) open();
      },
    } as const,
    type: (text: string) => {
      setTyped(text);
      setActive(0);
      setOpen(true);
    },
  };
}
