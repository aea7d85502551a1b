import type { ReactNode } from 'react';
import type { View, Workspace } from '../workspace.ts';
import { Blocks } from './block.tsx';
import { withEmoji } from './emoji.ts';

/** A modal. The page's script opens it, sends what was entered and closes it. */
export function Dialog({ view, workspace }: { view: View; workspace: Workspace }): ReactNode {
  const title = `${view.id}-title`;
  return (
    <dialog
      className="modal"
      data-view-id={view.id}
      data-view-hash={view.hash}
      data-callback-id={view.callback_id}
      aria-labelledby={title}
    >
      <form method="dialog" noValidate>
        <header>
          <h2 id={title}>{withEmoji(view.title?.text ?? '')}</h2>
          <button type="button" className="dismiss" data-dismiss="all" aria-label="Dismiss dialog">
            ×
          </button>
        </header>
        <div className="modal-body">
          <Blocks blocks={view.blocks} drawing={{ workspace, idPrefix: view.id }} />
        </div>
        <footer>
          <p className="problem" role="alert" hidden />
          <button type="button" className="button" data-dismiss="one">
            {withEmoji(view.close?.text ?? (view.submit ? 'Cancel' : 'Close'))}
          </button>
          {view.submit && (
            <button type="submit" className="button primary" disabled={view.submit_disabled === true}>
              {withEmoji(view.submit.text)}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}
