import { follower, type Chain } from './chain.js';
import type { Day } from './day.js';
import { countsOn, type Admission } from './in-force.js';
import { admitsChain, admitsRoute, maxHopsOf, type Policy } from './policy.js';
import { routesFrom, type Route } from './route.js';
import type { Framework, Level, World } from './world.js';

/** A level, a framework to see it from, and the routes between them that the caller's policy admits, whatever their day. */
export interface Inquiry {
  readonly level: Level;
  readonly to: Framework;
  readonly policy: Policy;
  readonly routes: readonly Route[];
  readonly follow: (route: Route) => Chain;
}

/** All inquiries about one level share what is known of the beginnings of chains. */
export function inquirer(world: World, level: Level, policy: Policy = {}): (to: Framework) => Inquiry {
  const follow = follower(level);
  const routes = routesFrom(world, level.framework, maxHopsOf(policy));
  return (to) => {
    const between = (routes.get(to) ?? []).filter((route) => admitsRoute(policy, route));
    return { level, to, policy, routes: between, follow };
  };
}

const routeCounts = (route: Route, day: Day, admission: Admission): boolean =>
  route.documents.every((document) => countsOn(document, day, admission));

/** The chains that count on a day, silent ones too. */
export const chainsOn = ({ routes, follow, policy }: Inquiry, day: Day, admission: Admission): Chain[] =>
  routes
    .filter((route) => routeCounts(route, day, admission))
    .map(follow)
    .filter((chain) => admitsChain(policy, chain));
