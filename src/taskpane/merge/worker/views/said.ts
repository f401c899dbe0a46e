import type { Claim } from '../../../../core/merge/claim';
import { shownNames } from '../../../../core/merge/namesApart';
import type { Statement } from '../../../../core/merge/settle';
import { sentTimes } from '../../../../core/merge/settle';
import type { MergedFile } from '../../../../core/merge/state';
import { saidText } from '../../../../locale';
import type { Locale } from '../../../../locale';
import type { Place, SaidRow } from '../../model';

/** Places of one statement that are sent along; a few say where to look. */
const PLACES = 6;

/** Makes rows of statements; when files were sent and what they are called is looked up once. */
export function saidRows(files: readonly MergedFile[], locale: Locale) {
  const sentAt = sentTimes(files);
  const nameOf = shownNames(files);
  const placeOf = (claim: Claim): Place => {
    const at = sentAt(claim);
    const { sha256, sheet, cell } = claim.origin;
    return {
      file: nameOf(claim.origin),
      sha256,
      sheet,
      cell,
      mergedAt: claim.mergedAt,
      ...(at !== '' && { sentAt: at }),
    };
  };
  const saidOf = ({ key, claims }: Statement): SaidRow => {
    const [first] = claims;
    return {
      key,
      text: saidText(first, locale),
      ...(first.kind && { kind: first.kind }),
      places: claims.slice(0, PLACES).map(placeOf),
      placeCount: claims.length,
    };
  };
  return { placeOf, saidOf };
}
