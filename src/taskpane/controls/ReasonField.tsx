import { Field, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LONGEST_REASON } from '../../core/record/accept';

export interface ReasonFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onReason: (reason: string) => void;
  /** What is wrong with it; absent where nothing is. */
  readonly problem?: string;
}

/** Where a person says why: no longer than a workbook keeps it. */
export function ReasonField({ label, hint, value, onReason, problem }: ReasonFieldProps): ReactElement {
  return (
    <Field
      label={label}
      hint={hint}
      required
      size="small"
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <Textarea
        size="small"
        resize="vertical"
        maxLength={LONGEST_REASON}
        value={value}
        onChange={(_, { value: typed }) => {
          onReason(typed);
        }}
      />
    </Field>
  );
}
