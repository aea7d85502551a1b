/**
 * A module that is loaded when it is first needed. Only then is the loader asked: asking it for every file takes longer than reading a
 * short mail.
 */
export function late<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loaded: Promise<Module> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
