/** What is thrown on a machine for which the package that draws has no program: nothing of ours is wrong then. */
export class NoDrawer extends Error {}
