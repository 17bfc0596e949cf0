/** Keeps the toolbar out of the way of what is typed. */
import { ICommandService, type Injector } from '@univerjs/core';
import { IMenuManagerService, MenuManagerPosition } from '@univerjs/preset-sheets-core';
import type { Subject } from 'rxjs';
import { Calm } from './calm';

type MenuSchema = ReturnType<IMenuManagerService['getMenuByPositionKey']>[number];

/**
 * Lets the buttons above the grid follow the selected cell in quiet moments. Univer works out for each of them at every
 * key whether it can be pressed, and the page draws them all anew before the next key is taken.
 */
export function calmToolbar(injector: Injector): void {
  const menus = injector.get(IMenuManagerService);
  const build = menus.getMenuByPositionKey.bind(menus);
  const calm = new Calm();
  injector.get(ICommandService).onCommandExecuted(() => {
    calm.stir();
  });
  menus.getMenuByPositionKey = (position) => {
    const schemas = build(position);
    return position === (MenuManagerPosition.RIBBON as string)
      ? schemas.map((schema) => calmed(schema, calm))
      : schemas;
  };
  // The toolbar may have been made already.
  (menus.menuChanged$ as Subject<void>).next();
}

function calmed(schema: MenuSchema, calm: Calm): MenuSchema {
  const { item, children } = schema;
  if (children !== undefined) schema.children = children.map((child) => calmed(child, calm));
  if (item === undefined) return schema;
  const { disabled$, activated$, hidden$ } = item;
  schema.item = {
    ...item,
    ...(disabled$ === undefined ? {} : { disabled$: calm.of(disabled$) }),
    ...(hidden$ === undefined ? {} : { hidden$: calm.of(hidden$) }),
    ...(activated$ === undefined ? {} : { activated$: calm.of(activated$) }),
    ...('value$' in item && item.value$ !== undefined ? { value$: calm.of(item.value$) } : {}),
  };
  return schema;
}
