import { z } from 'zod';
import { decimal, isDecimal } from '../decimal/decimal';

/** The words a plan definition is made of. */

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case ASCII slug')
  .max(64);

/** What is refused here ends the check of what holds it: no rule may calculate with it. */
export const exact = z.string().refine((written) => isDecimal(written) && decimal(written) === written, {
  message: 'canonical decimal',
  abort: true,
});

export const text = z.string().min(1);

export const isoDate = z.iso.date();
